import type { View } from "../run/scenario.ts";
import { isCalendarKey } from "../shared/gather-calendars.ts";
import type { ScheduleData } from "./data.ts";
import type { ScheduleParameters } from "./definition.ts";
import { explainSchedule } from "./explain.ts";
import { presentSchedule } from "./present.ts";

/** How the schedule is shown. */
export const scheduleView = {
  sections: { meetings: { ru: "Встречи", en: "Meetings" }, tasks: { ru: "Задачи", en: "Tasks" } },
  sectionOf: (key) => (isCalendarKey(key) ? "meetings" : "tasks"),
  dictionaries: ["people"],
  substitutes: {},
  limits: [
    { meetings: 50, lines: 30, names: 10, title: 120 },
    { meetings: 50, lines: 20, names: 3, title: 60 },
    { meetings: 50, lines: 15, names: 3, title: 40 },
    { meetings: 50, lines: 10, names: 2, title: 36 },
    { meetings: 50, lines: 8, names: 1, title: 28 },
    { meetings: 50, lines: 5, names: 1, title: 20 },
  ],
  present: presentSchedule,
  explain: explainSchedule,
} as const satisfies View<ScheduleData, ScheduleParameters>;
