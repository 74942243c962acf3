import { reopenTask } from "@b24kit/portal";
import type { ActionContext, ActionRequest } from "../action.ts";
import { resolveTask } from "../resolve/task.ts";
import { quoted } from "../text-of.ts";
import type { OneTask } from "./parameters.ts";
import { taskRequest, taskTitles } from "./task-request.ts";
import { statusWords, wrongStatus } from "./task-status.ts";

/** Statuses that can be taken back: https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html */
const closed = ["completed", "awaiting-decision", "deferred"] as const;

export async function prepareReopenTask(context: ActionContext, parameters: OneTask): Promise<ActionRequest> {
  const task = await resolveTask(context, parameters.task, closed);
  if (!closed.some((status) => status === task.status)) throw wrongStatus(context, task);
  const title = quoted(task.title);
  return taskRequest(context, task, {
    command: reopenTask(task.id),
    question: { ru: `Вернуть в работу задачу ${title.ru}?`, en: `Reopen the task ${title.en}?` },
    changes: [
      {
        field: "status",
        title: taskTitles.status,
        before: statusWords[task.status][context.language],
        after: statusWords.waiting[context.language],
      },
    ],
  });
}
