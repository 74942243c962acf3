import { z } from "zod";
import type { Scenario } from "../run/scenario.ts";
import { baseParameters, sinceParameter } from "../shared/parameters.ts";
import type { LeadsData } from "./data.ts";

const parameters = z.strictObject({ ...baseParameters("all"), since: sinceParameter("24h") });

export type LeadsParameters = z.infer<typeof parameters>;

/** What leads came in, and whether somebody took care of them. */
export const leads = {
  id: "leads",
  group: "sales",
  title: { ru: "Новые лиды", en: "New leads" },
  summary: {
    ru: "Новые лиды по источникам, кто ждёт ответа больше двух часов, как быстро с ними связываются",
    en: "New leads by source, which of them wait for more than two hours, how fast they are answered",
  },
  triggers: {
    ru: ["новые лиды", "покажи лиды"],
    en: ["new leads", "leads"],
  },
  parameters,
  needs: [
    { scope: "crm", section: "leads" },
    { scope: "crm", section: "touches" },
  ],
  itemKeys: async () => (await import("./item-keys.ts")).leadsItemKeys,
  recipe: async () => (await import("./recipe.ts")).leadsRecipe,
  data: async () => (await import("./data.ts")).leadsDataSchema,
} as const satisfies Scenario<LeadsData, LeadsParameters>;
