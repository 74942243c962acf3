import type { Inline } from "@b24kit/report";
import type { TaskItem } from "./data.ts";
import { instantOf, titleOf, type ListItem, type Showing } from "./present-helpers.ts";

/** A task with the time of its deadline in front. */
export function dueItem(task: TaskItem, showing: Showing): ListItem {
  const { format } = showing;
  const text = taskText(task, task.overdueDays === null ? undefined : "bad", showing);
  return task.deadline === null ? { text } : { mark: format.time(instantOf(task.deadline)), text };
}

/** A task with the date since which it is overdue, and its age. */
export function overdueItem(task: TaskItem, showing: Showing): ListItem {
  const since = overdueText(task, showing);
  return { text: [...taskText(task, undefined, showing), { text: ` · ${since}`, tone: "bad" }] };
}

/** The title, linked; with whose task it is when the report speaks of several people or of somebody else. */
export function taskText(task: TaskItem, tone: "bad" | "muted" | undefined, showing: Showing): Exclude<Inline, string> {
  const { whose } = showing.context;
  const isNamed = whose.ownerIds === undefined || whose.ownerIds.length > 1;
  return [
    { text: titleOf(task, showing), link: task.link, ...(tone && { tone }) },
    ...(isNamed ? [{ text: ` · ${task.responsible.name}`, tone: "muted" as const }] : []),
  ];
}

/** "12 Nov, 11 days" of an overdue task; "" of any other. */
export function overdueText({ deadline, overdueDays }: TaskItem, { format, words }: Showing): string {
  if (deadline === null || overdueDays === null) return "";
  const since = instantOf(deadline);
  if (overdueDays === 0) return words("overdueToday", { time: format.time(since) });
  return words("overdueSince", { date: format.date(since), days: format.days(overdueDays) });
}
