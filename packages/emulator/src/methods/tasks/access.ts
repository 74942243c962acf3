import type { Predicate } from "../../lists/query.ts";
import type { Caller } from "../../portal/caller.ts";
import type { TaskRow } from "../../world/types.ts";

/** Everyone who takes part in a task. */
export function membersOf(row: TaskRow): number[] {
  return [row.responsibleId, row.createdBy, ...row.accomplices, ...row.auditors].map(Number);
}

/** Own tasks and those of subordinates; administrators see all. */
export function canSeeTask(caller: Caller, row: TaskRow): boolean {
  return caller.seesAll || membersOf(row).some((id) => id === caller.id || caller.subordinates.has(id));
}

/** The same as a condition of a list. */
export function visibleTasks(caller: Caller): Predicate<TaskRow>[] {
  return caller.seesAll ? [] : [(row) => canSeeTask(caller, row)];
}
