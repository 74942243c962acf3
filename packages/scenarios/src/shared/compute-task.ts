import type { Task } from "@b24kit/portal";
import { toIso } from "../domain/dates.ts";
import { byDeadline, isOverdue, overdueDays } from "../domain/tasks.ts";
import type { Context } from "../run/context.ts";
import type { TaskItem, TaskList } from "./data.ts";
import { linksOf, personRef } from "./names.ts";

/** Tasks as data, the oldest deadline first. */
export function taskList(tasks: readonly Task[], context: Context): TaskList {
  const items = tasks.toSorted(byDeadline).map((task) => taskItem(task, context));
  return { count: items.length, items };
}

/** One task as data. */
export function taskItem(task: Task, context: Context): TaskItem {
  const { now, zone, dictionaries } = context;
  const { deadline } = task;
  return {
    id: task.id,
    title: task.title,
    deadline: deadline === undefined ? null : toIso(deadline, zone.id),
    overdueDays: deadline !== undefined && isOverdue(task, now) ? overdueDays(deadline, now, zone.id) : null,
    isImportant: task.isImportant,
    responsible: personRef(task.responsibleId, dictionaries),
    creator: personRef(task.creatorId, dictionaries),
    link: linksOf(context).task(task.id, task.responsibleId),
  };
}
