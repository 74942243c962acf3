import { approveTask, completeTask, type TaskCard, type TaskStatus } from "@b24kit/portal";
import type { Worded } from "../../run/scenario.ts";
import type { ActionContext, ActionRequest } from "../action.ts";
import { personName } from "../resolve/person.ts";
import { resolveTask } from "../resolve/task.ts";
import { quoted } from "../text-of.ts";
import type { OneTask } from "./parameters.ts";
import { taskRequest, taskTitles } from "./task-request.ts";
import { openStatuses, statusWords, wrongStatus } from "./task-status.ts";

/** What waits for the creator's decision the creator accepts; nobody else can complete it. */
export async function prepareCompleteTask(context: ActionContext, parameters: OneTask): Promise<ActionRequest> {
  const task = await resolveTask(context, parameters.task, openStatuses);
  const isCreator = task.creatorId === context.dictionaries.identity.userId;
  const isWaiting = task.status === "awaiting-decision";
  if (!openStatuses.includes(task.status) || (isWaiting && !isCreator)) throw wrongStatus(context, task);
  const title = quoted(task.title);
  const after: TaskStatus = task.needsApproval && !isCreator ? "awaiting-decision" : "completed";
  return taskRequest(context, task, {
    command: isWaiting ? approveTask(task.id) : completeTask(task.id),
    question: isWaiting
      ? { ru: `Принять и завершить задачу ${title.ru}?`, en: `Accept and complete the task ${title.en}?` }
      : { ru: `Завершить задачу ${title.ru}?`, en: `Complete the task ${title.en}?` },
    changes: [
      {
        field: "status",
        title: taskTitles.status,
        before: statusWords[task.status][context.language],
        after: statusWords[after][context.language],
      },
    ],
    notes: after === "completed" ? [] : [approvalNote(context, task)],
  });
}

function approvalNote(context: ActionContext, task: TaskCard): Worded {
  const name = personName(context, task.creatorId);
  return {
    ru: `Работу принимает постановщик (${name}): задача будет ждать решения.`,
    en: `The creator (${name}) has to accept the work: the task will await the decision.`,
  };
}
