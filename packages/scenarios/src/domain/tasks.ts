import { Temporal } from "temporal-polyfill";
import type { Task, TaskStatus } from "@b24kit/portal";
import { dateAt, daysBetween, isBefore, isWithin, type TimeSpan } from "./dates.ts";

/** Stored statuses of a task that somebody still has to do. */
export const openStatuses = ["new", "waiting", "in-progress"] as const satisfies readonly TaskStatus[];

/** Open: somebody still has to do it. */
export function isOpen(task: Task): boolean {
  return openStatuses.some((status) => status === task.status);
}

/** Overdue: open and the deadline has passed. A task without a deadline never is. */
export function isOverdue(task: Task, now: Temporal.Instant): boolean {
  return isOpen(task) && task.deadline !== undefined && isBefore(task.deadline, now);
}

/** Open with a deadline inside the span, passed or not. */
export function isDueWithin(task: Task, span: TimeSpan): boolean {
  return isOpen(task) && task.deadline !== undefined && isWithin(task.deadline, span);
}

/** Done: completed with the closing date inside the span. */
export function isDoneWithin(task: Task, span: TimeSpan): boolean {
  return task.status === "completed" && task.closedAt !== undefined && isWithin(task.closedAt, span);
}

/** Age of an overdue task in calendar days of the zone; 0 when it was due earlier today. */
export function overdueDays(deadline: Temporal.Instant, now: Temporal.Instant, zone: string): number {
  return daysBetween(dateAt(deadline, zone), dateAt(now, zone));
}

/** Oldest deadline first, tasks without one last. */
export function byDeadline(left: Task, right: Task): number {
  if (left.deadline !== undefined && right.deadline !== undefined) {
    return Temporal.Instant.compare(left.deadline, right.deadline) || left.id - right.id;
  }
  if (left.deadline === undefined && right.deadline === undefined) return left.id - right.id;
  return left.deadline === undefined ? 1 : -1;
}
