import { z } from "zod";
import type { Scenario } from "../run/scenario.ts";
import { baseParameters } from "../shared/parameters.ts";
import type { OverdueData } from "./data.ts";

const parameters = z.strictObject(baseParameters("mine"));

export type OverdueParameters = z.infer<typeof parameters>;

/** What is late, by person and age, and the deals that are stuck. */
export const overdue = {
  id: "overdue",
  group: "team",
  title: { ru: "Просроченное", en: "Overdue" },
  summary: {
    ru: "Просроченные задачи, свои и порученные, по людям и по возрасту; зависшие сделки",
    en: "Overdue tasks, own and given to others, by person and age; stuck deals",
  },
  triggers: {
    ru: ["просроченные задачи", "контроль сроков", "что просрочено", "срывает сроки"],
    en: ["overdue", "overdue tasks", "what is overdue"],
  },
  parameters,
  needs: [
    { scope: "task", section: "tasks" },
    { scope: "crm", section: "deals" },
  ],
  remind: async () => (await import("./remind.ts")).remindOfOverdue,
  itemKeys: async () => (await import("./item-keys.ts")).overdueItemKeys,
  recipe: async () => (await import("./recipe.ts")).overdueRecipe,
  data: async () => (await import("./data.ts")).overdueDataSchema,
} as const satisfies Scenario<OverdueData, OverdueParameters>;
