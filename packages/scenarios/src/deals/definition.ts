import { z } from "zod";
import type { Scenario } from "../run/scenario.ts";
import { baseParameters } from "../shared/parameters.ts";
import type { DealsData } from "./data.ts";

const parameters = z.strictObject(baseParameters("mine"));

export type DealsParameters = z.infer<typeof parameters>;

/** The open deals by pipeline and stage. */
export const deals = {
  id: "deals",
  group: "sales",
  title: { ru: "Сделки", en: "Deals" },
  summary: {
    ru: "Открытые сделки по воронкам и стадиям с суммами; зависшие отмечены",
    en: "Open deals by pipeline and stage with their sums; stuck ones are marked",
  },
  triggers: {
    ru: ["покажи сделки", "мои сделки", "сделки в работе"],
    en: ["deals", "my deals", "open deals"],
  },
  parameters,
  needs: [{ scope: "crm", section: "deals" }],
  recipe: async () => (await import("./recipe.ts")).dealsRecipe,
  data: async () => (await import("./data.ts")).dealsDataSchema,
} as const satisfies Scenario<DealsData, DealsParameters>;
