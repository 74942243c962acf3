import type { View } from "../run/scenario.ts";
import type { WeeklyData } from "./data.ts";
import type { WeeklyParameters } from "./definition.ts";
import { explainWeekly } from "./explain.ts";
import { presentWeekly } from "./present.ts";

/** How the weekly report is shown. */
export const weeklyView = {
  sections: {
    tasks: { ru: "Задачи", en: "Tasks" },
    deals: { ru: "Сделки", en: "Deals" },
    moves: { ru: "Переходы по стадиям", en: "Stage moves" },
  },
  // The stage moves come in parts: movedDeals.0, movedDeals.1 …
  sectionOf: (key) =>
    key.endsWith("Tasks") ? "tasks" : key === "closedDeals" || key === "newDeals" ? "deals" : "moves",
  dictionaries: ["people", "stages", "currencies"],
  substitutes: {},
  // The table of people gives way last.
  limits: [
    { meetings: 0, lines: 12, names: 12, title: 60 },
    { meetings: 0, lines: 6, names: 12, title: 60 },
    { meetings: 0, lines: 4, names: 8, title: 60 },
    { meetings: 0, lines: 3, names: 5, title: 60 },
    { meetings: 0, lines: 2, names: 3, title: 60 },
    { meetings: 0, lines: 1, names: 1, title: 60 },
  ],
  present: presentWeekly,
  explain: explainWeekly,
} as const satisfies View<WeeklyData, WeeklyParameters>;
