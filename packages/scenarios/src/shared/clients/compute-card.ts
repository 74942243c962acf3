import type { ClientCard } from "@b24kit/portal";
import { toIso } from "../../domain/dates.ts";
import type { Context } from "../../run/context.ts";
import { linksOf, personRef } from "../names.ts";
import type { Card, CardList, RecordRef } from "./data.ts";
import type { FoundCards } from "./find-clients.ts";

/** Names of companies by id; a company that is not in it is shown by its number. */
export type CompanyNames = ReadonlyMap<number, string>;

/** The names of companies that were read. */
export function companyNames(...lists: readonly (readonly ClientCard[] | null)[]): CompanyNames {
  return new Map(lists.flatMap((cards) => (cards ?? []).map(({ id, name }) => [id, name] as const)));
}

export function cardList(found: FoundCards, names: CompanyNames, context: Context): CardList {
  const { cards, isCut } = found;
  return { count: cards.length, isCut, items: cards.map((card) => cardData(card, names, context)) };
}

/** A card as data. */
export function cardData(card: ClientCard, names: CompanyNames, context: Context): Card {
  const { dictionaries, zone } = context;
  const { statusId } = card;
  return {
    type: card.type,
    id: card.id,
    name: card.name,
    position: card.position ?? null,
    company: card.companyId === undefined ? null : companyRef(card.companyId, names, context),
    companyTitle: card.companyTitle ?? null,
    status: statusId === undefined ? null : (dictionaries.leadStatuses.get(statusId)?.name ?? statusId),
    phones: [...card.phones],
    emails: [...card.emails],
    responsible: personRef(card.responsibleId, dictionaries),
    created: toIso(card.createdAt, zone.id),
    link: linksOf(context)[card.type](card.id),
  };
}

function companyRef(id: number, names: CompanyNames, context: Context): RecordRef {
  return { id, name: names.get(id) ?? null, link: linksOf(context).company(id) };
}
