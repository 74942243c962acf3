import { setDealAmount } from "@b24kit/portal";
import type { ActionContext, ActionRequest } from "../action.ts";
import { resolveDeal } from "../resolve/deal.ts";
import { resolveAmount, saidMoney } from "../resolve/money.ts";
import { quoted } from "../text-of.ts";
import { closedNotes, dealRequest, dealTitles } from "./deal-request.ts";
import type { DealAmount } from "./parameters.ts";

export async function prepareSetDealAmount(context: ActionContext, parameters: DealAmount): Promise<ActionRequest> {
  const deal = await resolveDeal(context, parameters.deal);
  const amount = resolveAmount(context, parameters.amount, deal.amount.currency);
  const title = quoted(deal.title);
  const from = saidMoney(context, deal.amount);
  const to = saidMoney(context, amount);
  return dealRequest(context, deal, {
    command: setDealAmount(deal.id, amount),
    question: {
      ru: `Изменить сумму сделки ${title.ru} с ${from.ru} на ${to.ru}?`,
      en: `Change the amount of the deal ${title.en} from ${from.en} to ${to.en}?`,
    },
    changes: [
      {
        field: "amount",
        title: dealTitles.amount,
        before: from[context.language],
        after: to[context.language],
      },
    ],
    notes: [
      ...closedNotes(deal),
      ...(deal.amount.currency === "" || deal.amount.currency === amount.currency
        ? []
        : [{ ru: "Валюта сделки меняется.", en: "The currency of the deal changes." }]),
      {
        ru: "Сумма задаётся вручную: по товарам она больше не пересчитывается.",
        en: "The amount is set by hand: it no longer follows the products.",
      },
    ],
  });
}
