import type { Deal } from "@b24kit/portal";
import type { Worded } from "../../run/scenario.ts";
import type { ActionContext, ActionRequest } from "../action.ts";
import { type ChangeParts, changeRequest } from "../change-request.ts";
import { givenChanges } from "../given-changes.ts";
import { isZeroAmount, saidMoney } from "../resolve/money.ts";

/** A request that changes one deal. */
export function dealRequest(context: ActionContext, deal: Deal, parts: ChangeParts): ActionRequest {
  return changeRequest("deal", { id: deal.id, title: deal.title, url: context.links.deal(deal.id) }, parts);
}

/** Titles of the fields of a deal. */
export const dealTitles = {
  title: { ru: "Название", en: "Title" },
  amount: { ru: "Сумма", en: "Amount" },
  pipeline: { ru: "Воронка", en: "Pipeline" },
  stage: { ru: "Стадия", en: "Stage" },
  responsible: { ru: "Ответственный", en: "Responsible" },
  closes: { ru: "Дата завершения", en: "Expected close" },
  company: { ru: "Компания", en: "Company" },
  contact: { ru: "Контакт", en: "Contact" },
  comment: { ru: "Комментарий", en: "Comment" },
} as const satisfies Readonly<Record<string, Worded>>;

/** "(500 000 ₽)" after a title, or nothing for a deal without an amount. */
export function amountTail(context: ActionContext, deal: Deal): Worded {
  if (isZeroAmount(deal.amount)) return { ru: "", en: "" };
  const said = saidMoney(context, deal.amount);
  return { ru: ` (${said.ru})`, en: ` (${said.en})` };
}

/** Said of a deal that is won or lost already. */
export function closedNotes(deal: Deal): readonly Worded[] {
  if (deal.semantics === "open") return [];
  return deal.semantics === "won"
    ? [{ ru: "Сделка уже выиграна.", en: "The deal is won already." }]
    : [{ ru: "Сделка уже проиграна.", en: "The deal is lost already." }];
}

/** The fields that are given, as changes of a new deal. */
export const givenDealChanges = givenChanges(dealTitles);
