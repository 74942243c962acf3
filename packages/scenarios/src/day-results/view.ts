import type { View } from "../run/scenario.ts";
import { isCalendarKey } from "../shared/gather-calendars.ts";
import type { DayResultsData } from "./data.ts";
import { explainDayResults } from "./explain.ts";
import { presentDayResults } from "./present.ts";

/** How the results of a day are shown. */
export const dayResultsView = {
  sections: {
    tasks: { ru: "Задачи", en: "Tasks" },
    meetings: { ru: "Встречи", en: "Meetings" },
    moves: { ru: "Движение сделок", en: "Moves of deals" },
  },
  sectionOf: (key) => {
    if (isCalendarKey(key)) return "meetings";
    return key.endsWith("Tasks") ? "tasks" : "moves";
  },
  dictionaries: ["people", "stages", "currencies"],
  substitutes: {},
  limits: [
    { meetings: 10, lines: 10, names: 3, title: 80 },
    { meetings: 7, lines: 7, names: 3, title: 60 },
    { meetings: 5, lines: 5, names: 2, title: 48 },
    { meetings: 4, lines: 4, names: 2, title: 40 },
    { meetings: 3, lines: 3, names: 1, title: 36 },
    { meetings: 2, lines: 2, names: 1, title: 30 },
    { meetings: 1, lines: 1, names: 1, title: 24 },
  ],
  present: presentDayResults,
  explain: explainDayResults,
} as const satisfies View<DayResultsData>;
