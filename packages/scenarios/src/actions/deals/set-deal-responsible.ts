import { setDealResponsible } from "@b24kit/portal";
import { actionError } from "../action-errors.ts";
import type { ActionContext, ActionRequest } from "../action.ts";
import { resolveDeal } from "../resolve/deal.ts";
import { personName, resolvePerson } from "../resolve/person.ts";
import { quoted, shown } from "../text-of.ts";
import { amountTail, closedNotes, dealRequest, dealTitles } from "./deal-request.ts";
import type { DealResponsible } from "./parameters.ts";

export async function prepareSetDealResponsible(
  context: ActionContext,
  parameters: DealResponsible,
): Promise<ActionRequest> {
  const person = resolvePerson(context, parameters.person, { parameter: "person" });
  const deal = await resolveDeal(context, parameters.deal);
  const title = quoted(deal.title);
  const name = shown(person.name);
  if (person.id === deal.responsibleId) {
    throw actionError(
      context.language,
      "not-possible",
      {
        ru: `За сделку ${title.ru} и так отвечает ${name}.`,
        en: `${name} is responsible for the deal ${title.en} already.`,
      },
      { ru: "Назовите другого сотрудника.", en: "Name another person." },
    );
  }
  const before = personName(context, deal.responsibleId);
  const tail = amountTail(context, deal);
  return dealRequest(context, deal, {
    command: setDealResponsible(deal.id, person.id),
    question: {
      ru: `Сделать ответственным за сделку ${title.ru}${tail.ru}: ${name} (сейчас ${before})?`,
      en: `Make ${name} responsible for the deal ${title.en}${tail.en} (now: ${before})?`,
    },
    changes: [{ field: "responsible", title: dealTitles.responsible, before, after: name }],
    notes: closedNotes(deal),
  });
}
