import { commentTask } from "@b24kit/portal";
import type { ActionContext, ActionRequest } from "../action.ts";
import { messageCommands } from "../message-commands.ts";
import { resolveTask, taskUrl } from "../resolve/task.ts";
import { quoted, shown } from "../text-of.ts";
import type { CommentTask } from "./parameters.ts";
import { taskTitles } from "./task-request.ts";

export async function prepareCommentTask(context: ActionContext, parameters: CommentTask): Promise<ActionRequest> {
  const task = await resolveTask(context, parameters.task);
  const title = quoted(task.title);
  const said = quoted(parameters.text);
  return {
    commands: messageCommands("comment", parameters.text, (text) => commentTask(task.id, text)),
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
    notes: [
      {
        ru: "В новой карточке задачи комментарии заменил чат: появится ли в нём этот комментарий, зависит от версии портала.",
        en: "In the new task card a chat has replaced comments: whether it shows this one depends on the portal’s version.",
      },
    ],
  };
}
