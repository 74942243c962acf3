import { z } from "zod";
import type { Scenario } from "../run/scenario.ts";
import { baseParameters, dateParameter, optionalPeriodParameter } from "../shared/parameters.ts";
import type { ScheduleData } from "./data.ts";

const parameters = z.strictObject({
  ...baseParameters("mine"),
  date: dateParameter,
  period: optionalPeriodParameter,
});

export type ScheduleParameters = z.infer<typeof parameters>;

/** Meetings and deadlines of a day, or of every day of a range. */
export const schedule = {
  id: "schedule",
  group: "day",
  title: { ru: "Расписание", en: "Schedule" },
  summary: {
    ru: "Встречи и сроки задач любого дня или нескольких дней, накладки и свободное время",
    en: "Meetings and task deadlines of any day or range of days, overlaps and free time",
  },
  triggers: {
    ru: ["дай расписание на среду", "расписание на неделю", "какие встречи"],
    en: ["schedule for wednesday"],
  },
  parameters,
  needs: [
    { scope: "calendar", section: "meetings" },
    { scope: "task", section: "tasks" },
  ],
  looksAhead: true,
  recipe: async () => (await import("./recipe.ts")).scheduleRecipe,
  data: async () => (await import("./data.ts")).scheduleDataSchema,
} as const satisfies Scenario<ScheduleData, ScheduleParameters>;
