import { addLead } from "@b24kit/portal";
import { actionError } from "../action-errors.ts";
import type { ActionContext, ActionRequest } from "../action.ts";
import { requireLeads } from "../resolve/lead.ts";
import { resolveAmount, saidMoney } from "../resolve/money.ts";
import { myself, resolveResponsible } from "../resolve/person.ts";
import { quoted, shown } from "../text-of.ts";
import { mentions, sameText } from "../words.ts";
import { givenCustomerChanges, pointsOf, pointsTail, splitName } from "./customer-words.ts";
import type { CreateLead } from "./parameters.ts";

export async function prepareCreateLead(context: ActionContext, parameters: CreateLead): Promise<ActionRequest> {
  requireLeads(context);
  const { title, name, company } = parameters;
  const points = pointsOf(context, parameters);
  const amount = parameters.amount === undefined ? undefined : resolveAmount(context, parameters.amount);
  const source = parameters.source === undefined ? undefined : resolveSource(context, parameters.source);
  const person = resolveResponsible(context, parameters.responsible);
  const responsible = shown(person.name);
  const named = quoted(title);
  const who = [name, company].flatMap((part) => (part === undefined ? [] : [`, ${shown(part)}`])).join("");
  const isOther = person.id !== myself(context).id;
  const sum = amount && saidMoney(context, amount);
  return {
    commands: {
      lead: addLead({
        title,
        responsibleId: person.id,
        ...(name !== undefined && splitName(name)),
        ...(company !== undefined && { companyName: company }),
        ...(amount && { amount }),
        ...(source && { sourceId: source.id }),
        ...points,
      }),
    },
    question: {
      ru: `Создать лид ${named.ru}${sum ? ` на ${sum.ru}` : ""}${who}${pointsTail(points)}${isOther ? `, ответственный ${responsible}` : ""}?`,
      en: `Create the lead ${named.en}${sum ? ` for ${sum.en}` : ""}${who}${pointsTail(points)}${isOther ? `, responsible ${responsible}` : ""}?`,
    },
    objects: [
      {
        action: "create",
        kind: "lead",
        title: shown(title),
        changes: givenCustomerChanges({
          title,
          name,
          company,
          phone: parameters.phone,
          email: parameters.email,
          amount: sum?.[context.language],
          source: source?.name,
          responsible,
        }),
      },
    ],
    notes: [],
  };
}

function resolveSource({ dictionaries, language }: ActionContext, text: string) {
  const all = [...dictionaries.sources].map(([id, name]) => ({ id, name }));
  const exact = all.filter(({ id, name }) => id === text || sameText(name, text));
  const found = exact.length > 0 ? exact : all.filter(({ name }) => mentions(name, text));
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return first;
  const title = quoted(text);
  const names = all.map(({ name }) => shown(name)).join(", ");
  throw actionError(
    language,
    "not-found",
    { ru: `Непонятно, какой это источник: ${title.ru}.`, en: `It is not clear which source ${title.en} is.` },
    { ru: `Есть: ${names || "—"}.`, en: `There are: ${names || "—"}.` },
    { reason: { ru: "подходит не один источник или ни одного", en: "several sources fit, or none" } },
  );
}
