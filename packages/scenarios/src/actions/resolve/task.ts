import { type TaskCard, taskCards, type TaskStatus } from "@b24kit/portal";
import type { ActionContext } from "../action.ts";
import { quoted, shown } from "../text-of.ts";
import { telling } from "../words.ts";
import { ask } from "./ask-one.ts";
import { chooseOne, notFound } from "./choose.ts";
import { writtenId } from "./written-id.ts";

const onlyPossible = {
  ru: "по словам ищутся только задачи, с которыми это можно сделать",
  en: "words find only tasks with which this can be done",
};

/** The task that an id, an address or words mean; words find only tasks of these statuses. Throws choices or a ScenarioError. */
export async function resolveTask(
  context: ActionContext,
  text: string,
  statuses?: readonly TaskStatus[],
): Promise<TaskCard> {
  const title = quoted(text);
  const missing = { ru: `Не нашлась задача ${title.ru}.`, en: `No task ${title.en} was found.` };
  const id = writtenId(text, /\/tasks\/task\/view\/(\d+)/);
  if (id !== undefined) {
    const [task] = await ask(context, taskCards({ id }));
    if (task === undefined) throw notFound(context, missing);
    return task;
  }
  const part = telling(text);
  const found = part === undefined ? [] : await ask(context, taskCards({ part, ...(statuses && { statuses }) }));
  return chooseOne(context, found, {
    parameter: "task",
    text,
    which: { ru: "Задача", en: "Task" },
    titleOf: (task) => task.title,
    choiceOf: (task) => ({
      value: String(task.id),
      label: `#${task.id} ${shown(task.title)}${labelTail(context, task)}`,
      url: taskUrl(context, task.id),
    }),
    missing,
    ...(statuses && { reason: onlyPossible }),
  });
}

/** The task as the key's owner sees it. */
export function taskUrl({ links, dictionaries }: ActionContext, id: number): string {
  return links.task(id, dictionaries.identity.userId);
}

function labelTail({ dictionaries, say, language }: ActionContext, task: TaskCard): string {
  const person = dictionaries.people.get(task.responsibleId)?.name;
  const deadline = task.deadline === undefined ? undefined : say[language].dateTime(task.deadline);
  return [person, deadline].map((part) => (part === undefined ? "" : `, ${shown(part)}`)).join("");
}
