import type { Scenario } from "../run/scenario.ts";
import { explainContext, explainMeetings, explainTasks } from "../shared/explain-day.ts";
import { isCalendarKey } from "../shared/gather-calendars.ts";
import { dayParameters } from "../shared/parameters.ts";
import { computeDayPlan } from "./compute.ts";
import { dayPlanDataSchema, type DayPlanData } from "./data.ts";
import { gatherDayPlan } from "./gather.ts";
import { presentDayPlan } from "./present.ts";

/** Meetings and deadlines of a day in one timeline. */
export const dayPlan = {
  id: "day-plan",
  title: { ru: "План на день", en: "Day plan" },
  summary: {
    ru: "Встречи и сроки задач дня по времени, просроченное с датами",
    en: "Meetings and task deadlines of a day by time, overdue tasks with dates",
  },
  triggers: { ru: ["план на день"], en: ["day plan"] },
  parameters: dayParameters,
  needs: [
    { scope: "calendar", section: "meetings" },
    { scope: "task", section: "tasks" },
  ],
  silentWhenEmpty: false,
  data: dayPlanDataSchema,
  rounds: [gatherDayPlan],
  sections: { meetings: { ru: "Встречи", en: "Meetings" }, tasks: { ru: "Задачи", en: "Tasks" } },
  sectionOf: (key) => (isCalendarKey(key) ? "meetings" : "tasks"),
  dictionaries: ["people"],
  substitutes: {},
  limits: [{ meetings: 50, lines: 10, names: 3, title: 120 }],
  compute: computeDayPlan,
  present: presentDayPlan,
  explain: ({ meetings }, context, format) => [
    ...explainContext(context, format),
    ...explainMeetings(meetings, context, format),
    ...explainTasks(context),
  ],
} as const satisfies Scenario<DayPlanData>;
