import type { TaskStatus } from "@b24kit/portal";
import type { Worded } from "../../run/scenario.ts";
import { actionError } from "../action-errors.ts";
import type { ActionContext } from "../action.ts";
import { quoted } from "../text-of.ts";

/** Statuses of tasks that are not done, deferred ones included. */
export const openStatuses: readonly TaskStatus[] = ["new", "waiting", "in-progress", "awaiting-decision", "deferred"];

/** What each status is called. */
export const statusWords: Readonly<Record<TaskStatus, Worded>> = {
  new: { ru: "новая", en: "new" },
  waiting: { ru: "ждёт выполнения", en: "pending" },
  "in-progress": { ru: "выполняется", en: "in progress" },
  "awaiting-decision": { ru: "ждёт решения постановщика", en: "awaiting the creator’s decision" },
  completed: { ru: "завершена", en: "completed" },
  deferred: { ru: "отложена", en: "deferred" },
  declined: { ru: "отклонена", en: "declined" },
};

/** The status of the task rules the action out. */
export function wrongStatus(
  { language }: ActionContext,
  task: { readonly title: string; readonly status: TaskStatus },
): Error {
  const title = quoted(task.title);
  const status = statusWords[task.status];
  return actionError(
    language,
    "not-possible",
    { ru: `Задача ${title.ru}: ${status.ru}.`, en: `The task ${title.en} is ${status.en}.` },
    { ru: "Менять здесь нечего.", en: "There is nothing to change." },
  );
}
