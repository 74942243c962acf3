import type { Scenario } from "../run/scenario.ts";
import { dayParameters, type DayParameters } from "../shared/parameters.ts";
import type { DayPlanData } from "./data.ts";

/** Meetings and deadlines of a day in one timeline. */
export const dayPlan = {
  id: "day-plan",
  group: "day",
  title: { ru: "План на день", en: "Day plan" },
  summary: {
    ru: "Встречи и сроки задач дня по времени, просроченное с датами",
    en: "Meetings and task deadlines of a day by time, overdue tasks with dates",
  },
  triggers: {
    ru: ["план на день"],
    en: ["day plan"],
  },
  parameters: dayParameters,
  needs: [
    { scope: "calendar", section: "meetings" },
    { scope: "task", section: "tasks" },
  ],
  recipe: async () => (await import("./recipe.ts")).dayPlanRecipe,
  data: async () => (await import("./data.ts")).dayPlanDataSchema,
} as const satisfies Scenario<DayPlanData, DayParameters>;
