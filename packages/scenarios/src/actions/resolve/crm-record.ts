import {
  companiesFound,
  contactsFound,
  type Customer,
  type Deal,
  dealsFound,
  type Lead,
  leadsFound,
} from "@b24kit/portal";
import type { Worded } from "../../run/scenario.ts";
import type { ActionContext } from "../action.ts";
import { quoted, shown } from "../text-of.ts";
import { telling } from "../words.ts";
import { ask, askAll } from "./ask-one.ts";
import { chooseOne, notFound } from "./choose.ts";

/** A record of the CRM on which something can be planned. */
export interface CrmRecord {
  readonly type: "deal" | "lead" | "contact" | "company";
  readonly id: number;
  readonly title: string;
}

/** What each type is called in a sentence, after "по" and "for the". */
export const recordWords: Readonly<Record<CrmRecord["type"], Worded>> = {
  deal: { ru: "сделке", en: "deal" },
  lead: { ru: "лиду", en: "lead" },
  contact: { ru: "контакту", en: "contact" },
  company: { ru: "компании", en: "company" },
};

const types: Readonly<Record<string, CrmRecord["type"]>> = {
  deal: "deal",
  сделка: "deal",
  lead: "lead",
  лид: "lead",
  contact: "contact",
  контакт: "contact",
  company: "company",
  компания: "company",
};

/** The record that "deal:15", an address, or words of the title or name mean. Throws choices or a ScenarioError. */
export async function resolveRecord(context: ActionContext, text: string, parameter: string): Promise<CrmRecord> {
  const title = quoted(text);
  const missing = {
    ru: `В CRM не нашлось ${title.ru}.`,
    en: `Nothing called ${title.en} was found in the CRM.`,
  };
  const named = namedRecord(text);
  if (named !== undefined) {
    const [record] = await byId(context, named.type, named.id);
    if (record === undefined) throw notFound(context, missing);
    return record;
  }
  return chooseOne(context, await found(context, text), {
    parameter,
    text,
    which: { ru: "Карточка CRM", en: "CRM record" },
    titleOf: (record) => record.title,
    choiceOf: ({ type, id, title: name }) => ({
      value: `${type}:${id}`,
      label: `${typeLabel(context, type)} #${id} ${shown(name)}`,
      url: context.links[type](id),
    }),
    missing,
    reason: {
      ru: "по словам ищутся только открытые сделки и лиды, контакты и компании",
      en: "words find only open deals and leads, contacts and companies",
    },
  });
}

/** A number alone is that of a deal. */
function namedRecord(text: string): { readonly type: CrmRecord["type"]; readonly id: number } | undefined {
  const address = /^https?:\/\/.*\/crm\/(deal|lead|contact|company)\/details\/(\d{1,15})/.exec(text);
  const written = /^(?:([a-zа-я]+)[ :]? ?)?#?(\d{1,15})$/.exec(text.trim().toLowerCase());
  const [, word = "deal", digits] = address ?? written ?? [];
  const type = Object.hasOwn(types, word) ? types[word] : undefined;
  return type === undefined || digits === undefined ? undefined : { type, id: Number(digits) };
}

async function byId(context: ActionContext, type: CrmRecord["type"], id: number): Promise<readonly CrmRecord[]> {
  switch (type) {
    case "deal":
      return (await ask(context, dealsFound({ id }))).map(ofDeal);
    case "lead":
      return (await ask(context, leadsFound({ id }))).map(ofLead);
    case "contact":
      return (await ask(context, contactsFound({ id }, "name"))).map(ofCustomer);
    case "company":
      return (await ask(context, companiesFound({ id }))).map(ofCustomer);
    default:
      return type satisfies never;
  }
}

/** All types at once; a contact is found by either name. */
async function found(context: ActionContext, text: string): Promise<readonly CrmRecord[]> {
  const part = telling(text);
  if (part === undefined) return [];
  const rows = await askAll(context, {
    deals: dealsFound({ part }),
    ...(context.dictionaries.crmMode !== "simple" && { leads: leadsFound({ part }) }),
    first: contactsFound({ part }, "name"),
    last: contactsFound({ part }, "lastName"),
    companies: companiesFound({ part }),
  });
  const records = [
    ...((rows["deals"] ?? []) as readonly Deal[]).filter(({ semantics }) => semantics === "open").map(ofDeal),
    ...((rows["leads"] ?? []) as readonly Lead[]).filter(({ semantics }) => semantics === "open").map(ofLead),
    ...([...(rows["first"] ?? []), ...(rows["last"] ?? []), ...(rows["companies"] ?? [])] as readonly Customer[]).map(
      ofCustomer,
    ),
  ];
  return [...new Map(records.map((record) => [`${record.type}:${record.id}`, record])).values()];
}

function ofDeal({ id, title }: Deal): CrmRecord {
  return { type: "deal", id, title };
}

function ofLead({ id, title }: Lead): CrmRecord {
  return { type: "lead", id, title };
}

function ofCustomer({ type, id, name }: Customer): CrmRecord {
  return { type, id, title: name };
}

const labels: Readonly<Record<CrmRecord["type"], Worded>> = {
  deal: { ru: "Сделка", en: "Deal" },
  lead: { ru: "Лид", en: "Lead" },
  contact: { ru: "Контакт", en: "Contact" },
  company: { ru: "Компания", en: "Company" },
};

function typeLabel({ language }: ActionContext, type: CrmRecord["type"]): string {
  return labels[type][language];
}
