import type { Section } from "@b24kit/report";
import type { TaskItem, TaskList } from "../data.ts";
import { instantOf, type ListItem, titleOf } from "../present-helpers.ts";
import { overdueText } from "../present-tasks.ts";
import type { ClientShowing } from "./showing.ts";

/** Open tasks that are linked to a client, the oldest deadline first. */
export function clientTasks(tasks: TaskList | null, lines: number, showing: ClientShowing): readonly Section[] {
  if (tasks === null || tasks.count === 0) return [];
  const items = tasks.items.slice(0, lines).map((task) => taskItem(task, showing));
  const more = tasks.count - items.length;
  const blocks: Section["blocks"] = [{ kind: "list", items, ...(more > 0 && { more }) }];
  return [{ kind: "section", id: "tasks", title: showing.client("tasks"), emoji: "✅", blocks }];
}

/** A task with its person and its deadline. */
export function taskItem(task: TaskItem, showing: ClientShowing): ListItem {
  const { words, format } = showing;
  const { deadline } = task;
  const due =
    deadline === null ? "" : overdueText(task, showing) || words("dueBy", { date: format.date(instantOf(deadline)) });
  return {
    text: [
      { text: titleOf(task, showing), link: task.link },
      { text: ` · ${task.responsible.name}`, tone: "muted" },
      ...(due === ""
        ? []
        : [{ text: ` · ${due}`, tone: task.overdueDays === null ? ("muted" as const) : ("bad" as const) }]),
    ],
  };
}
