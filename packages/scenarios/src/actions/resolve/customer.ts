import { companiesFound, contactsFound, type Customer } from "@b24kit/portal";
import type { ActionContext, Choice } from "../action.ts";
import { quoted, shown } from "../text-of.ts";
import { telling } from "../words.ts";
import { ask, askAll } from "./ask-one.ts";
import { chooseOne, notFound } from "./choose.ts";
import { searched } from "./deal.ts";
import { uniqueById } from "./unique.ts";
import { writtenId } from "./written-id.ts";

/** The company that an id, an address or words mean. Throws choices or a ScenarioError. */
export async function resolveCompany(context: ActionContext, text: string): Promise<Customer> {
  const title = quoted(text);
  const missing = { ru: `Не нашлась компания ${title.ru}.`, en: `No company ${title.en} was found.` };
  const id = writtenId(text, /\/crm\/company\/details\/(\d+)/);
  const found =
    id === undefined ? await searched(context, text, companiesFound) : await ask(context, companiesFound({ id }));
  if (id !== undefined) return required(context, found, missing);
  return chooseOne(context, found, {
    parameter: "company",
    text,
    which: { ru: "Компания", en: "Company" },
    titleOf: ({ name }) => name,
    choiceOf: (company) => customerChoice(context, company),
    missing,
  });
}

/** The contact that an id, an address, or a first or last name means. Throws choices or a ScenarioError. */
export async function resolveContact(context: ActionContext, text: string): Promise<Customer> {
  const title = quoted(text);
  const missing = { ru: `Не нашёлся контакт ${title.ru}.`, en: `No contact ${title.en} was found.` };
  const id = writtenId(text, /\/crm\/contact\/details\/(\d+)/);
  if (id !== undefined) return required(context, await ask(context, contactsFound({ id }, "name")), missing);
  return chooseOne(context, await contactsCalled(context, text), {
    parameter: "contact",
    text,
    which: { ru: "Контакт", en: "Contact" },
    titleOf: ({ name }) => name,
    choiceOf: (contact) => customerChoice(context, contact),
    missing,
  });
}

async function contactsCalled(context: ActionContext, text: string): Promise<readonly Customer[]> {
  const part = telling(text);
  if (part === undefined) return [];
  const { first = [], last = [] } = await askAll(context, {
    first: contactsFound({ part }, "name"),
    last: contactsFound({ part }, "lastName"),
  });
  return uniqueById([...first, ...last] as readonly Customer[]);
}

function required(
  context: ActionContext,
  found: readonly Customer[],
  missing: Parameters<typeof notFound>[1],
): Customer {
  const [first] = found;
  if (first === undefined) throw notFound(context, missing);
  return first;
}

function customerChoice({ links }: ActionContext, { type, id, name }: Customer): Choice {
  return { value: String(id), label: `#${id} ${shown(name)}`, url: links[type](id) };
}
