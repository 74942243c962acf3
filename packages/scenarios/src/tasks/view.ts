import type { View } from "../run/scenario.ts";
import type { TasksData } from "./data.ts";
import type { TasksParameters } from "./definition.ts";
import { explainTaskLists } from "./explain.ts";
import { presentTasks } from "./present.ts";

const sectionOfQuery: Readonly<Record<string, string>> = {
  givenTasks: "given",
  awaitingTasks: "awaiting",
  accompliceTasks: "accomplice",
  auditorTasks: "auditor",
};

/** How the tasks are shown. */
export const tasksView = {
  sections: {
    tasks: { ru: "Задачи", en: "Tasks" },
    given: { ru: "Поручения", en: "Given to others" },
    awaiting: { ru: "Ждут решения", en: "Awaiting a decision" },
    accomplice: { ru: "Соисполнитель", en: "Taking part" },
    auditor: { ru: "Наблюдатель", en: "Observing" },
  },
  sectionOf: (key) => sectionOfQuery[key] ?? "tasks",
  dictionaries: ["people"],
  substitutes: {},
  limits: [
    { meetings: 1, lines: 15, names: 3, title: 80 },
    { meetings: 1, lines: 10, names: 3, title: 60 },
    { meetings: 1, lines: 6, names: 3, title: 50 },
    { meetings: 1, lines: 4, names: 3, title: 44 },
    { meetings: 1, lines: 3, names: 2, title: 40 },
    { meetings: 1, lines: 2, names: 1, title: 40 },
    { meetings: 1, lines: 2, names: 1, title: 32 },
    { meetings: 1, lines: 1, names: 1, title: 36 },
    { meetings: 1, lines: 1, names: 1, title: 26 },
    { meetings: 1, lines: 1, names: 1, title: 16 },
  ],
  present: presentTasks,
  explain: explainTaskLists,
} as const satisfies View<TasksData, TasksParameters>;
