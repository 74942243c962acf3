import { z } from "zod";
import type { Scenario } from "../run/scenario.ts";
import { baseParameters } from "../shared/parameters.ts";
import type { StuckData } from "./data.ts";

const parameters = z.strictObject(baseParameters("all"));

export type StuckParameters = z.infer<typeof parameters>;

/** Deals that stand still, and those for which nothing is planned. */
export const stuck = {
  id: "stuck",
  group: "sales",
  title: { ru: "Зависшие сделки", en: "Stuck deals" },
  summary: {
    ru: "Сделки, которые стоят в стадии дольше нормы, которых никто не касался и у которых нет следующего шага, по сотрудникам и деньгам",
    en: "Deals that are in their stage for longer than its limit, that nobody touched, that have no next step; by person and money",
  },
  triggers: {
    ru: ["зависшие сделки", "какие сделки стоят", "сделки без движения"],
    en: ["stuck deals", "rotting deals", "deals without a next step"],
  },
  parameters,
  needs: [
    { scope: "crm", section: "deals" },
    { scope: "crm", section: "nextSteps" },
    { scope: "task", section: "nextSteps" },
  ],
  recipe: async () => (await import("./recipe.ts")).stuckRecipe,
  data: async () => (await import("./data.ts")).stuckDataSchema,
} as const satisfies Scenario<StuckData, StuckParameters>;
