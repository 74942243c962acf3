import { addDeal, type Lead, leadCard, setLeadStatus } from "@b24kit/portal";
import { actionError } from "../action-errors.ts";
import { ifGiven } from "../if-given.ts";
import type { Worded } from "../../run/scenario.ts";
import type { ActionContext, ActionObject, ActionRequest } from "../action.ts";
import { changedObject } from "../change-request.ts";
import { ask } from "../resolve/ask-one.ts";
import { resolveLead } from "../resolve/lead.ts";
import { isZeroAmount, saidMoney } from "../resolve/money.ts";
import { resolvePipeline } from "../resolve/stage.ts";
import { quoted, shown } from "../text-of.ts";
import { customersOf } from "./customers-of.ts";
import { customerTitles, givenCustomerChanges } from "./customer-words.ts";
import type { ConvertLead } from "./parameters.ts";

/**
 * REST has no method that converts a lead. What the product's own converter makes is made here one by one: company and
 * contact unless the lead has them, a deal that names the lead, and the lead's final status last. The first failure stops
 * the rest, so a lead is never marked as converted without its deal.
 */
export async function prepareConvertLead(context: ActionContext, parameters: ConvertLead): Promise<ActionRequest> {
  const lead = await resolveLead(context, parameters.lead);
  if (lead.semantics !== "open") throw closed(context, lead);
  const final = finalStatus(context);
  const pipeline = ifGiven(parameters.pipeline, (text) => resolvePipeline(context, text));
  const [card] = await ask(context, leadCard(lead.id));
  const customers = customersOf(lead, card ?? { firstName: "", lastName: "", companyName: "" });
  const title = parameters.title ?? lead.title;
  const sum = isZeroAmount(lead.amount) ? undefined : lead.amount;
  const deal = addDeal({
    title,
    leadId: lead.id,
    responsibleId: lead.responsibleId,
    amount: sum,
    pipelineId: pipeline?.id,
    sourceId: lead.sourceId,
    companyId: customers.companyId,
    contactId: customers.contactId,
  });
  const said = ifGiven(sum, (money) => saidMoney(context, money));
  const named = quoted(lead.title);
  const made = customers.objects;
  const also = (lang: "ru" | "en"): string =>
    made.map((object) => `, ${kinds[object.kind]?.[lang]} ${quoted(object.title ?? "")[lang]}`).join("");
  return {
    commands: { ...customers.commands, deal, lead: setLeadStatus(lead.id, final.id) },
    halt: true,
    question: {
      ru: `Конвертировать лид ${named.ru}: создать сделку ${quoted(title).ru}${said ? ` на ${said.ru}` : ""}${also("ru")}?`,
      en: `Convert the lead ${named.en}: create the deal ${quoted(title).en}${said ? ` for ${said.en}` : ""}${also("en")}?`,
    },
    objects: [
      ...made,
      {
        action: "create",
        kind: "deal",
        title: shown(title),
        changes: givenCustomerChanges({
          title,
          amount: said?.[context.language],
          pipeline: pipeline?.name,
        }),
      },
      changedLead(context, lead, final.name),
    ],
    notes,
  };
}

/** The lead, closed with its final status. */
function changedLead({ links, dictionaries }: ActionContext, lead: Lead, finalStatusName: string): ActionObject {
  const change = {
    field: "status",
    title: customerTitles.status,
    before: shown(dictionaries.leadStatuses.get(lead.statusId)?.name ?? lead.statusId),
    after: shown(finalStatusName),
  };
  return changedObject("lead", { id: lead.id, title: lead.title, url: links.lead(lead.id) }, [change]);
}

const notes: readonly Worded[] = [
  {
    ru: "Лид конвертируется по шагам, а не кнопкой портала: дела, товары и остальные поля лида в сделку не перейдут.",
    en: "The lead is converted step by step, not by the portal’s own button: its activities, products and other fields do not move to the deal.",
  },
  {
    ru: "Если одна из команд не пройдёт, следующие не выполнятся, а созданное до неё останется.",
    en: "If one of the commands fails, those after it do not run, and what was made before it stays.",
  },
];

const kinds: Readonly<Record<string, { readonly ru: string; readonly en: string }>> = {
  company: { ru: "компанию", en: "the company" },
  contact: { ru: "контакт", en: "the contact" },
};

/** The status with which a lead is won; every portal has exactly one. */
function finalStatus({ dictionaries, language }: ActionContext): { readonly id: string; readonly name: string } {
  const found = [...dictionaries.leadStatuses].find(([, { semantics }]) => semantics === "won");
  if (found !== undefined) return { id: found[0], name: found[1].name };
  throw actionError(
    language,
    "unreadable",
    { ru: "Статусы лидов прочитать не удалось.", en: "The statuses of leads could not be read." },
    { ru: "Повторите через несколько минут.", en: "Try again in a few minutes." },
    { isRetryable: true },
  );
}

function closed({ language, dictionaries }: ActionContext, lead: Lead): Error {
  const title = quoted(lead.title);
  const status = quoted(dictionaries.leadStatuses.get(lead.statusId)?.name ?? lead.statusId);
  return actionError(
    language,
    "not-possible",
    { ru: `Лид ${title.ru} уже закрыт: ${status.ru}.`, en: `The lead ${title.en} is closed already: ${status.en}.` },
    { ru: "Конвертировать можно лид, который ещё в работе.", en: "Only a lead that is still open can be converted." },
  );
}
