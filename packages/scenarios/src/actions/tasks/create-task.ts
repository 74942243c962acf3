import { addTask } from "@b24kit/portal";
import type { ActionContext, ActionRequest } from "../action.ts";
import { ifGiven } from "../if-given.ts";
import { resolveDeal } from "../resolve/deal.ts";
import { dayOffNotes, isoMoment, resolveDeadline, saidMoment } from "../resolve/moment.ts";
import { myself, resolveResponsible } from "../resolve/person.ts";
import { joined, quoted, shown } from "../text-of.ts";
import type { CreateTask } from "./parameters.ts";
import { givenTaskChanges } from "./task-request.ts";

export async function prepareCreateTask(context: ActionContext, parameters: CreateTask): Promise<ActionRequest> {
  const { title, description } = parameters;
  const person = resolveResponsible(context, parameters.responsible);
  const deadline = ifGiven(parameters.deadline, (text) => resolveDeadline(context, text));
  const deal = await ifGiven(parameters.deal, async (text) => resolveDeal(context, text));
  const name = shown(person.name);
  const isOther = person.id !== myself(context).id;
  const tail = joined([
    isOther ? { ru: `, исполнитель ${name}`, en: ` for ${name}` } : undefined,
    ifGiven(
      ifGiven(deadline, (at) => saidMoment(context, at)),
      ({ ru, en }) => ({ ru: `, срок ${ru}`, en: `, due ${en}` }),
    ),
    ifGiven(deal, (of) => ({ ru: `, по сделке ${quoted(of.title).ru}`, en: `, on the deal ${quoted(of.title).en}` })),
  ]);
  const named = quoted(title);
  return {
    commands: { task: addTask({ title, responsibleId: person.id, deadline, description, dealId: deal?.id }) },
    question: { ru: `Создать задачу ${named.ru}${tail.ru}?`, en: `Create the task ${named.en}${tail.en}?` },
    objects: [
      {
        action: "create",
        kind: "task",
        title: shown(title),
        changes: givenTaskChanges({
          title,
          responsible: name,
          deadline: ifGiven(deadline, isoMoment),
          description,
          deal: ifGiven(deal, (of) => shown(of.title)),
        }),
      },
    ],
    notes: deadline === undefined ? [] : dayOffNotes(context, deadline),
  };
}
