import type { TaskItem } from "../shared/data.ts";
import { instantOf, type ListItem, type Showing } from "../shared/present-helpers.ts";
import { overdueText, taskText } from "../shared/present-tasks.ts";

/** A task with the day of its deadline in front. */
export function datedItem(task: TaskItem, showing: Showing): ListItem {
  const { format } = showing;
  const text = taskText(task, undefined, showing);
  if (task.deadline === null) return { text };
  const deadline = instantOf(task.deadline);
  return { mark: `${format.weekday(deadline, "short")}, ${format.date(deadline)}`, text };
}

/** A task of somebody else: who does it, and by when. */
export function othersItem(task: TaskItem, showing: Showing): ListItem {
  const [title] = taskText(task, undefined, showing);
  const who = { text: ` · ${task.responsible.name}`, tone: "muted" as const };
  return { text: [...(title ? [title] : []), who, ...deadlineText(task, showing)] };
}

function deadlineText(task: TaskItem, showing: Showing) {
  const { deadline, overdueDays } = task;
  if (deadline === null) return [];
  if (overdueDays !== null) return [{ text: ` · ${overdueText(task, showing)}`, tone: "bad" as const }];
  return [{ text: ` · ${showing.words("dueBy", { date: showing.format.date(instantOf(deadline)) })}` }];
}
