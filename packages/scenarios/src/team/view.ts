import type { View } from "../run/scenario.ts";
import type { TeamData } from "./data.ts";
import type { TeamParameters } from "./definition.ts";
import { explainTeam } from "./explain.ts";
import { isWorkdayKey } from "./gather.ts";
import { presentTeam } from "./present.ts";

/** How the team status is shown. */
export const teamView = {
  sections: {
    tasks: { ru: "Задачи", en: "Tasks" },
    workdays: { ru: "Рабочий день", en: "Working day" },
    absences: { ru: "Отсутствия", en: "Absences" },
    people: { ru: "Сотрудники", en: "People" },
  },
  sectionOf: (key) => (isWorkdayKey(key) ? "workdays" : key.endsWith("Tasks") ? "tasks" : "absences"),
  dictionaries: ["people"],
  substitutes: { colleagues: "calendarAbsences" },
  // The people are the report: only a crowd is cut.
  limits: [{ meetings: 0, lines: 100, names: 10, title: 80 }],
  present: presentTeam,
  explain: explainTeam,
} as const satisfies View<TeamData, TeamParameters>;
