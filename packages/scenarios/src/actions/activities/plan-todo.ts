import { addTodo } from "@b24kit/portal";
import type { Temporal } from "temporal-polyfill";
import type { Worded } from "../../run/scenario.ts";
import type { ActionContext, ActionRequest } from "../action.ts";
import { givenChanges } from "../given-changes.ts";
import { recordWords, resolveRecord } from "../resolve/crm-record.ts";
import { dayOffNotes, isoMoment, resolveDeadline, saidMoment } from "../resolve/moment.ts";
import { myself, resolveResponsible } from "../resolve/person.ts";
import { joined, quoted, shown } from "../text-of.ts";
import type { PlanCall, PlanTodo } from "./parameters.ts";

export async function preparePlanTodo(context: ActionContext, parameters: PlanTodo): Promise<ActionRequest> {
  const named = quoted(parameters.title);
  return plan(context, parameters, parameters.title, { ru: `дело ${named.ru}`, en: `the to-do ${named.en}` });
}

/** A call is a to-do that says so: nothing dials, and a call of its own needs telephony. */
export async function preparePlanCall(context: ActionContext, parameters: PlanCall): Promise<ActionRequest> {
  const { about, ...rest } = parameters;
  const isRussian = (context.dictionaries.language ?? context.language) === "ru";
  const title = `${isRussian ? "Позвонить" : "Call"}${about === undefined ? "" : `: ${about}`}`;
  const named = about === undefined ? undefined : quoted(about);
  return plan(context, rest, title, {
    ru: `звонок${named ? ` ${named.ru}` : ""}`,
    en: `a call${named ? ` ${named.en}` : ""}`,
  });
}

const givenTodoChanges = givenChanges({
  title: { ru: "Название", en: "Title" },
  deadline: { ru: "Срок", en: "Deadline" },
  description: { ru: "Описание", en: "Description" },
  responsible: { ru: "Ответственный", en: "Responsible" },
});

type Plain = Pick<PlanTodo, "for" | "when" | "description" | "responsible">;

async function plan(context: ActionContext, parameters: Plain, title: string, what: Worded): Promise<ActionRequest> {
  const deadline = resolveDeadline(context, parameters.when);
  const person = resolveResponsible(context, parameters.responsible);
  const { type: ownerType, id: ownerId, title: owner } = await resolveRecord(context, parameters.for, "for");
  const { description } = parameters;
  const responsible = shown(person.name);
  const changes = givenTodoChanges({ title, deadline: isoMoment(deadline), description, responsible });
  return {
    commands: { todo: addTodo({ ownerType, ownerId, title, deadline, responsibleId: person.id, description }) },
    question: joined([
      { ru: `Запланировать ${what.ru} `, en: `Plan ${what.en} ` },
      { ru: `по ${recordWords[ownerType].ru} `, en: `for the ${recordWords[ownerType].en} ` },
      quoted(owner),
      whenTail(context, deadline),
      person.id === myself(context).id
        ? undefined
        : { ru: `, ответственный ${responsible}`, en: `, responsible ${responsible}` },
      { ru: "?", en: "?" },
    ]),
    objects: [{ action: "create", kind: "todo", title: shown(title), url: context.links[ownerType](ownerId), changes }],
    notes: dayOffNotes(context, deadline),
  };
}

function whenTail(context: ActionContext, deadline: Temporal.ZonedDateTime): Worded {
  const { ru, en } = saidMoment(context, deadline);
  return { ru: ` на ${ru}`, en: ` on ${en}` };
}
