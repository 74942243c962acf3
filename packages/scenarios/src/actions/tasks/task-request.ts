import type { TaskCard, WriteCommand } from "@b24kit/portal";
import type { Worded } from "../../run/scenario.ts";
import type { ActionChange, ActionContext, ActionRequest } from "../action.ts";
import { taskUrl } from "../resolve/task.ts";
import { givenChanges } from "../given-changes.ts";
import { shown } from "../text-of.ts";

/** A request about one task that exists. */
export function taskRequest(
  context: ActionContext,
  task: TaskCard,
  parts: {
    readonly command: WriteCommand;
    readonly question: Worded;
    readonly changes: readonly ActionChange[];
    readonly notes?: readonly Worded[];
  },
): ActionRequest {
  const { command, question, changes, notes = [] } = parts;
  const object = {
    action: "change",
    kind: "task",
    id: String(task.id),
    title: shown(task.title),
    url: taskUrl(context, task.id),
    changes,
  } as const;
  return { commands: { task: command }, question, objects: [object], notes };
}

/** Titles of the fields of a task. */
export const taskTitles = {
  status: { ru: "Статус", en: "Status" },
  deadline: { ru: "Крайний срок", en: "Deadline" },
  responsible: { ru: "Исполнитель", en: "Responsible" },
  comment: { ru: "Комментарий", en: "Comment" },
  title: { ru: "Название", en: "Title" },
  description: { ru: "Описание", en: "Description" },
  deal: { ru: "Сделка", en: "Deal" },
} as const satisfies Readonly<Record<string, Worded>>;

/** The fields that are given, as changes of a new task. */
export const givenTaskChanges = givenChanges(taskTitles);
