import {
  type ClientCard,
  type ClientType,
  clientCards,
  clientsReachedBy,
  MOST_DUPLICATES,
  type Queries,
} from "@b24kit/portal";
import { wholeWords } from "../../domain/clients/fits-words.ts";
import { type Answers, rowsOf } from "../../run/answers.ts";
import { type Context, isOwned } from "../../run/context.ts";
import { ownerCondition } from "../../run/whose.ts";
import { askedOf, fitsAsked, type Searchable } from "./asked-of.ts";

/** The portal answers at most so many of one kind; who fits is told from the newest. */
export const mostFound = 50;

/** The queries that answer cards. */
export const cardKeys = { contact: "contacts", company: "companies", lead: "leads" } as const satisfies Record<
  ClientType,
  string
>;

/** The queries that answer who can be reached by a number or an address. */
export const reachedKeys = {
  contact: "reachedContacts",
  company: "reachedCompanies",
  lead: "reachedLeads",
} as const satisfies Record<ClientType, string>;

/** Cards of one kind that fit, as far as they were read. */
export interface FoundCards {
  readonly isCut: boolean;
  readonly cards: readonly ClientCard[];
}

/** What contacts, companies and leads are asked for at first: by words, by number, or who can be reached so. */
export function findClients(context: Context, types: readonly ClientType[]): Queries {
  const asked = askedOf(context);
  const owners = ownerCondition(context.whose);
  const known = types.filter((type) => type !== "lead" || hasLeads(context));
  const cards = known.map((type) => {
    if (asked.kind === "record")
      return [cardKeys[type], clientCards(type, { ids: asked.type === type ? [asked.id] : [] })];
    return [cardKeys[type], clientCards(type, { ...owners, ...("words" in asked && { words: asked.words }) })];
  });
  const ids = known.map((type) => [
    `${type}Ids`,
    clientsReachedBy(type, asked.kind === "email" ? "email" : "phone", isReached(asked) ? asked.values : []),
  ]);
  const isOnlyReached = asked.kind === "phone" || asked.kind === "email";
  return Object.fromEntries([...(isReached(asked) ? ids : []), ...(isOnlyReached ? [] : cards)]) as Queries;
}

/** The cards of those that were found by a number or an address. */
export function readFoundCards(answers: Answers): Queries {
  const entries = (["contact", "company", "lead"] as const).flatMap((type) => {
    const ids = rowsOf<number>(answers, `${type}Ids`) ?? [];
    return ids.length === 0 ? [] : [[reachedKeys[type], clientCards(type, { ids })] as const];
  });
  return Object.fromEntries(entries);
}

/** The cards that fit what was asked; null when they could not be read or were not asked for. */
export function foundCards(context: Context, answers: Answers, type: ClientType): FoundCards | null {
  const asked = askedOf(context);
  const named = isReached(asked) && !("words" in asked) ? [] : rowsOf<ClientCard>(answers, cardKeys[type]);
  const ids = isReached(asked) ? rowsOf<number>(answers, `${type}Ids`) : [];
  const reached = ids?.length === 0 ? [] : rowsOf<ClientCard>(answers, reachedKeys[type]);
  if (named === null || ids === null || reached === null) return null;
  const isOwn = (card: ClientCard): boolean => asked.kind === "record" || isOwned(context.whose, card.responsibleId);
  const fitting = named.filter((card) => !("words" in asked) || fitsAsked(searched(card), asked));
  const cards = [...new Map([...reached, ...fitting].map((card) => [card.id, card])).values()].filter(isOwn);
  return {
    isCut: named.length >= mostFound || ids.length >= MOST_DUPLICATES,
    cards: asked.kind === "words" ? bestFirst(cards, asked.words) : cards,
  };
}

/** Whether the portal compares numbers or addresses to answer. */
function isReached(asked: Searchable): asked is Extract<Searchable, { values: readonly string[] }> {
  return "values" in asked;
}

/** Those whose name has the words whole come first, else the newest. */
function bestFirst(cards: readonly ClientCard[], words: readonly string[]): readonly ClientCard[] {
  return cards.toSorted((left, right) => wholeWords(searched(right), words) - wholeWords(searched(left), words));
}

/** Simple CRM has none. */
export function hasLeads({ dictionaries }: Pick<Context, "dictionaries">): boolean {
  return dictionaries.crmMode !== "simple";
}

function searched({ name, person = "", companyTitle = "" }: ClientCard): string {
  return [name, person, companyTitle].join(" ");
}
