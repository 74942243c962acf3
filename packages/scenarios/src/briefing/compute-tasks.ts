import type { Task } from "@b24kit/portal";
import { isDueWithin, isOverdue } from "../domain/tasks.ts";
import { isOwned, type Context } from "../run/context.ts";
import { taskList } from "../shared/compute-task.ts";
import type { BriefingTasks, OverdueGiven } from "./data.ts";

/** Rows of the task queries; null for one that could not be read. */
export interface TaskRows {
  readonly mine: readonly Task[] | null;
  readonly awaiting: readonly Task[] | null;
  readonly given: readonly Task[] | null;
}

/** The tasks that count, by the question they answer. A task due earlier today is both due and overdue. */
export interface CountedTasks {
  readonly due: readonly Task[] | null;
  readonly overdue: readonly Task[] | null;
  readonly awaiting: readonly Task[] | null;
  /** Created by one of ours, the responsible is none of ours: what a group gives inside itself is its own. */
  readonly given: readonly Task[] | null;
}

export function countTasks({ mine, awaiting, given }: TaskRows, { whose, day, now }: Context): CountedTasks {
  const own = mine?.filter((task) => isOwned(whose, task.responsibleId));
  const created = (tasks: readonly Task[] | null) => tasks?.filter((task) => isOwned(whose, task.creatorId)) ?? null;
  return {
    due: own?.filter((task) => isDueWithin(task, day)) ?? null,
    overdue: own?.filter((task) => isOverdue(task, now)) ?? null,
    awaiting: created(awaiting)?.filter((task) => task.status === "awaiting-decision") ?? null,
    given: created(given)?.filter((task) => isOverdue(task, now) && !isOwned(whose, task.responsibleId)) ?? null,
  };
}

export function computeTasks(counted: CountedTasks, context: Context): BriefingTasks | null {
  const { due, overdue, awaiting, given } = counted;
  if (due === null && awaiting === null && given === null) return null;
  return {
    dueToday: due && taskList(due, context),
    overdue: overdue && taskList(overdue, context),
    awaitingDecision: awaiting && taskList(awaiting, context),
    overdueGiven: given && overdueGiven(given, context),
  };
}

/** Per person; the list is in the order of deadlines, so the person with the oldest one comes first. */
function overdueGiven(tasks: readonly Task[], context: Context): OverdueGiven {
  const list = taskList(tasks, context);
  const people = [...Map.groupBy(list.items, (item) => item.responsible.id)];
  const byPerson = people.map(([personId, items]) => ({
    personId,
    name: items[0]?.responsible.name ?? `#${personId}`,
    count: items.length,
    oldestDeadline: items[0]?.deadline ?? "",
  }));
  return { ...list, byPerson };
}
