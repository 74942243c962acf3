import type { Task } from "@b24kit/portal";
import { toIso } from "../domain/dates.ts";
import type { Context } from "../run/context.ts";
import { taskItem } from "../shared/compute-task.ts";
import type { DayResultsData } from "./data.ts";

/** Completed tasks in the order in which they were closed. */
export function doneTasks(tasks: readonly Task[], context: Context): DayResultsData["tasks"] {
  const closed = tasks.flatMap((task) => (task.closedAt === undefined ? [] : [{ task, at: task.closedAt }]));
  const items = closed
    .toSorted((left, right) => left.at.epochMilliseconds - right.at.epochMilliseconds || left.task.id - right.task.id)
    .map(({ task, at }) => ({ ...taskItem(task, context), closedAt: toIso(at, context.zone.id) }));
  return { count: items.length, items };
}
