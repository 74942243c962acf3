import { commentTask, taskChatSection, writeInTaskChat } from "@b24kit/portal";
import type { ActionContext, ActionRequest } from "../action.ts";
import { messageCommands } from "../message-commands.ts";
import { resolveTask, taskUrl } from "../resolve/task.ts";
import type { Worded } from "../../run/scenario.ts";
import { quoted, shown } from "../text-of.ts";
import type { CommentTask } from "./parameters.ts";
import { taskTitles } from "./task-request.ts";

export async function prepareCommentTask(context: ActionContext, parameters: CommentTask): Promise<ActionRequest> {
  const task = await resolveTask(context, parameters.task);
  const title = quoted(task.title);
  const said = quoted(parameters.text);
  return {
    ...(await commandsOf(context, task.id, parameters.text)),
    question: {
      ru: `Написать комментарий ${said.ru} к задаче ${title.ru}?`,
      en: `Write the comment ${said.en} on the task ${title.en}?`,
    },
    objects: [
      {
        action: "send",
        kind: "task-comment",
        id: String(task.id),
        title: shown(task.title),
        url: taskUrl(context, task.id),
        changes: [{ field: "comment", title: taskTitles.comment, after: parameters.text }],
      },
    ],
  };
}

/**
 * Into the chat of the task where the portal has the method for it, else as a comment of the old card. What takes several
 * messages too: whether a batch of REST 3.0 keeps their order is not documented.
 */
async function commandsOf(
  { offersRest3 }: ActionContext,
  taskId: number,
  text: string,
): Promise<Pick<ActionRequest, "commands" | "api" | "notes">> {
  const commands = messageCommands("comment", text, (message) => writeInTaskChat(taskId, message));
  if (Object.keys(commands).length === 1 && (await offersRest3(taskChatSection))) {
    return { commands, api: "v3", notes: [] };
  }
  return { commands: messageCommands("comment", text, (message) => commentTask(taskId, message)), notes: [oldCard] };
}

const oldCard: Worded = {
  ru: "В новой карточке задачи комментарии заменил чат: появится ли в нём этот комментарий, зависит от версии портала.",
  en: "In the new task card a chat has replaced comments: whether it shows this one depends on the portal’s version.",
};
