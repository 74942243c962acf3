import type { View } from "../run/scenario.ts";
import { explainContext, explainMeetings, explainTasks } from "../shared/explain-day.ts";
import { isCalendarKey } from "../shared/gather-calendars.ts";
import type { DayPlanData } from "./data.ts";
import { presentDayPlan } from "./present.ts";

/** How the day plan is shown. */
export const dayPlanView = {
  sections: { meetings: { ru: "Встречи", en: "Meetings" }, tasks: { ru: "Задачи", en: "Tasks" } },
  sectionOf: (key) => (isCalendarKey(key) ? "meetings" : "tasks"),
  dictionaries: ["people"],
  substitutes: {},
  limits: [{ meetings: 50, lines: 10, names: 3, title: 120 }],
  hasFiguresOfNow: true,
  present: presentDayPlan,
  explain: ({ meetings }, context, format) => [
    ...explainContext(context, format),
    ...explainMeetings(meetings, context, format),
    ...explainTasks(context),
  ],
} as const satisfies View<DayPlanData>;
