import { z } from "zod";
import type { Scenario } from "../run/scenario.ts";
import { baseParameters } from "../shared/parameters.ts";
import type { TasksData } from "./data.ts";

const parameters = z.strictObject(baseParameters("mine"));

export type TasksParameters = z.infer<typeof parameters>;

/** Everything there is to do, by when it is due, and what others do for me. */
export const tasks = {
  id: "tasks",
  group: "day",
  title: { ru: "Задачи", en: "Tasks" },
  summary: {
    ru: "Что делать сегодня, что просрочено, что на неделе и позже; поручения, соисполнение и наблюдение",
    en: "What to do today, what is overdue, due this week and later; given to others, taken part in, observed",
  },
  triggers: {
    ru: ["мои задачи"],
    en: ["my tasks"],
  },
  parameters,
  needs: [{ scope: "task", section: "tasks" }],
  recipe: async () => (await import("./recipe.ts")).tasksRecipe,
  data: async () => (await import("./data.ts")).tasksDataSchema,
} as const satisfies Scenario<TasksData, TasksParameters>;
