import type { TaskCard } from "@b24kit/portal";
import type { Worded } from "../../run/scenario.ts";
import type { ActionContext, ActionRequest } from "../action.ts";
import { type ChangeParts, changeRequest } from "../change-request.ts";
import { taskUrl } from "../resolve/task.ts";
import { givenChanges } from "../given-changes.ts";

/** A request about one task that exists. */
export function taskRequest(context: ActionContext, task: TaskCard, parts: ChangeParts): ActionRequest {
  return changeRequest("task", { id: task.id, title: task.title, url: taskUrl(context, task.id) }, parts);
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
