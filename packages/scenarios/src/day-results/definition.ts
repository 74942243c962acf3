import type { Scenario } from "../run/scenario.ts";
import { dayParameters, type DayParameters } from "../shared/parameters.ts";
import type { DayResultsData } from "./data.ts";

/** What was done on a day, and what comes first on the next. */
export const dayResults = {
  id: "day-results",
  group: "day",
  title: { ru: "Итоги дня", en: "Day results" },
  summary: {
    ru: "Закрытые задачи, прошедшие встречи, движение моих сделок и с чего начнётся завтра",
    en: "Completed tasks, meetings that took place, stage moves of my deals, and what comes first tomorrow",
  },
  triggers: {
    ru: ["итоги дня", "что я сделал"],
    en: ["day results"],
  },
  parameters: dayParameters,
  needs: [
    { scope: "task", section: "tasks" },
    { scope: "calendar", section: "meetings" },
    { scope: "crm", section: "moves" },
  ],
  looksBack: true,
  recipe: async () => (await import("./recipe.ts")).dayResultsRecipe,
  data: async () => (await import("./data.ts")).dayResultsDataSchema,
} as const satisfies Scenario<DayResultsData, DayParameters>;
