import type { Temporal } from "temporal-polyfill";
import { type MessageText, plainText, writtenMessage } from "./plain-text.ts";
import { givenOnly, type WriteCommand, writtenTime } from "./write-command.ts";

/** A task to be made. */
export interface TaskDraft {
  readonly title: string;
  readonly responsibleId: number;
  readonly deadline?: Temporal.ZonedDateTime | undefined;
  readonly description?: string | undefined;
  readonly dealId?: number | undefined;
}

/** https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html */
export function addTask(draft: TaskDraft): WriteCommand {
  const { title, responsibleId, deadline, description, dealId } = draft;
  const fields = givenOnly({
    TITLE: title,
    RESPONSIBLE_ID: responsibleId,
    DEADLINE: deadline && writtenTime(deadline),
    DESCRIPTION: description === undefined ? undefined : plainText(description),
    UF_CRM_TASK: dealId === undefined ? undefined : [`D_${dealId}`],
  });
  return { method: "tasks.task.add", params: { fields } };
}

/** https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html */
export function completeTask(taskId: number): WriteCommand {
  return { method: "tasks.task.complete", params: { taskId } };
}

/** The creator accepts what waits for approval. */
export function approveTask(taskId: number): WriteCommand {
  return { method: "tasks.task.approve", params: { taskId } };
}

/** https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html */
export function reopenTask(taskId: number): WriteCommand {
  return { method: "tasks.task.renew", params: { taskId } };
}

/** The former responsible person becomes an observer. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html */
export function delegateTask(taskId: number, personId: number): WriteCommand {
  return { method: "tasks.task.delegate", params: { taskId, userId: personId } };
}

/** Sets the deadline of a task. */
export function setTaskDeadline(taskId: number, deadline: Temporal.ZonedDateTime): WriteCommand {
  return { method: "tasks.task.update", params: { taskId, fields: { DEADLINE: writtenTime(deadline) } } };
}

/** The section of REST 3.0 that `writeInTaskChat` belongs to, for `portal.offersRest3`. */
export const taskChatSection = "tasks.task.chat.message";

/**
 * A message in the chat of a task, which has taken the place of comments in the new task card; a method of REST 3.0.
 * https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html
 */
export function writeInTaskChat(taskId: number, text: MessageText): WriteCommand {
  return { method: "tasks.task.chat.message.send", params: { fields: { taskId, text: writtenMessage(text) } } };
}

/**
 * A comment on a task. The method reads its parameters by their place, so their order matters. It belongs to the old task
 * card; whether the new one shows such a comment in its chat is unconfirmed.
 */
export function commentTask(taskId: number, text: MessageText): WriteCommand {
  return { method: "task.commentitem.add", params: { TASKID: taskId, FIELDS: { POST_MESSAGE: writtenMessage(text) } } };
}
