import type { View } from "../run/scenario.ts";
import type { OverdueData } from "./data.ts";
import type { OverdueParameters } from "./definition.ts";
import { explainOverdue } from "./explain.ts";
import { presentOverdue } from "./present.ts";

/** How the report about what is overdue is shown. */
export const overdueView = {
  sections: {
    tasks: { ru: "Задачи", en: "Tasks" },
    given: { ru: "Поручения", en: "Given to others" },
    deals: { ru: "Зависшие сделки", en: "Stuck deals" },
  },
  sectionOf: (key) => (key === "tasks" ? "tasks" : key === "givenTasks" ? "given" : "deals"),
  dictionaries: ["people", "stages", "currencies", "stageLimits"],
  substitutes: {},
  // Who is late matters more than with what: the table of people gives way last.
  limits: [
    { meetings: 0, lines: 8, names: 12, title: 60 },
    { meetings: 0, lines: 5, names: 12, title: 48 },
    { meetings: 0, lines: 3, names: 10, title: 40 },
    { meetings: 0, lines: 2, names: 7, title: 32 },
    { meetings: 0, lines: 1, names: 5, title: 28 },
    { meetings: 0, lines: 1, names: 3, title: 24 },
    { meetings: 0, lines: 1, names: 1, title: 18 },
  ],
  present: presentOverdue,
  explain: explainOverdue,
} as const satisfies View<OverdueData, OverdueParameters>;
