import { delegateTask } from "@b24kit/portal";
import { actionError } from "../action-errors.ts";
import type { ActionContext, ActionRequest } from "../action.ts";
import { personName, resolvePerson } from "../resolve/person.ts";
import { resolveTask } from "../resolve/task.ts";
import { quoted, shown } from "../text-of.ts";
import type { DelegateTask } from "./parameters.ts";
import { taskRequest, taskTitles } from "./task-request.ts";
import { openStatuses, wrongStatus } from "./task-status.ts";

export async function prepareDelegateTask(context: ActionContext, parameters: DelegateTask): Promise<ActionRequest> {
  const person = resolvePerson(context, parameters.person, { parameter: "person" });
  const task = await resolveTask(context, parameters.task, openStatuses);
  if (!openStatuses.includes(task.status)) throw wrongStatus(context, task);
  const title = quoted(task.title);
  const name = shown(person.name);
  if (person.id === task.responsibleId) {
    throw actionError(
      context.language,
      "not-possible",
      { ru: `${name} и так исполнитель задачи ${title.ru}.`, en: `${name} has the task ${title.en} already.` },
      { ru: "Назовите другого сотрудника.", en: "Name another person." },
    );
  }
  const before = personName(context, task.responsibleId);
  return taskRequest(context, task, {
    command: delegateTask(task.id, person.id),
    question: {
      ru: `Передать задачу ${title.ru}: исполнитель ${name} (сейчас ${before})?`,
      en: `Hand the task ${title.en} over to ${name} (now: ${before})?`,
    },
    changes: [{ field: "responsible", title: taskTitles.responsible, before, after: name }],
    notes: [{ ru: `${before} останется наблюдателем.`, en: `${before} stays on as an observer.` }],
  });
}
