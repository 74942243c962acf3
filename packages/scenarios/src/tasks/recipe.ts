import type { Recipe } from "../run/scenario.ts";
import { computeTasks } from "./compute.ts";
import type { TasksData } from "./data.ts";
import type { TasksParameters } from "./definition.ts";
import { gatherTasks } from "./gather.ts";
import { tasksWeek } from "./tasks-week.ts";

/** How the report of tasks is made. */
export const tasksRecipe = {
  rounds: [gatherTasks],
  compute: computeTasks,
  // What is late is late by the moment: the days of the week behind count for nothing.
  reach: (context) => ({ from: context.day.from, to: tasksWeek(context).to }),
  view: async () => (await import("./view.ts")).tasksView,
} as const satisfies Recipe<TasksData, TasksParameters>;
