import type { ClientActivity, ClientCard, ClientType, CrmLink, Deal, Task } from "@b24kit/portal";
import { activitiesBoundTo, clientCards, dealsWhere, inParts, type Queries, tasksLinkedTo } from "@b24kit/portal";
import { rowsInParts } from "../domain/sales/rows-in-parts.ts";
import { type Answers, rowsOf } from "../run/answers.ts";
import { cardKeys, reachedKeys } from "../shared/clients/find-clients.ts";
import type { Subject } from "./subject.ts";

/** A record of the client that things hang on. */
export type Owner = CrmLink;

/** The records that a client is made of. */
export function ownersOf({ contactId, companyId, leadId, dealId }: Subject): readonly Owner[] {
  const owners = { contact: contactId, company: companyId, lead: leadId, deal: dealId };
  return Object.entries(owners).flatMap(([type, id]) =>
    id === undefined ? [] : [{ type: type as Owner["type"], id }],
  );
}

/** What is asked of one record as soon as it is known: its card, its deals, what was done and is to be done. */
export function ownerQueries({ type, id }: Owner, answers: Answers): Queries {
  const own = { [`${type}Activities`]: activitiesBoundTo(type, [id]), [`${type}Tasks`]: tasksLinkedTo([{ type, id }]) };
  if (type === "deal") return own;
  const isOnItsWay = rowsOf<number>(answers, `${type}Ids`)?.includes(id) === true;
  const isKnown = isOnItsWay || cardOf(type, id, answers) !== undefined;
  const card = isKnown ? {} : { [`${type}Card`]: clientCards(type, { ids: [id] }) };
  if (type === "lead") return { ...own, ...card };
  return {
    ...own,
    ...card,
    [`${type}Deals`]: dealsWhere(type === "contact" ? { contactIds: [id] } : { companyIds: [id] }),
  };
}

/** The same of the deals of a record, once these are known; those of the contact are not asked about for the company again. */
export function dealQueries(owners: readonly Owner[], answers: Answers): Queries {
  const known = new Set<number>();
  return Object.assign(
    {},
    ...owners.map(({ type }) => {
      const rows = rowsOf<Deal>(answers, `${type}Deals`) ?? [];
      const ids = rows.map((deal) => deal.id).filter((id) => !known.has(id));
      for (const id of ids) known.add(id);
      return {
        ...inParts(`${type}DealActivities`, ids, (part) => activitiesBoundTo("deal", part)),
        ...inParts(`${type}DealTasks`, ids, (part) => tasksLinkedTo(part.map((id) => ({ type: "deal" as const, id })))),
      };
    }),
  ) as Queries;
}

/** A card of the client, whichever question has brought it. */
export function cardOf(type: ClientType, id: number | undefined, answers: Answers): ClientCard | undefined {
  return [cardKeys[type], reachedKeys[type], `${type}Card`]
    .flatMap((key) => rowsOf<ClientCard>(answers, key) ?? [])
    .find((card) => card.id === id);
}

/** All deals of the client, each once; null when some could not be read. */
export function dealsOf(owners: readonly Owner[], answers: Answers): readonly Deal[] | null {
  const asked = rowsOf<Deal>(answers, "deal") ?? [];
  const lists = owners.filter(hasDeals).map(({ type }) => rowsOf<Deal>(answers, `${type}Deals`));
  if (lists.some((list) => list === null)) return null;
  const deals = [...asked, ...lists.flatMap((list) => list ?? [])].filter((deal) => !deal.isTemplate);
  return [...new Map(deals.map((deal) => [deal.id, deal])).values()];
}

/** Activities of the records and of their deals; null when some could not be read. */
export function activitiesOf(owners: readonly Owner[], answers: Answers): readonly ClientActivity[] | null {
  return together<ClientActivity>(owners, answers, "Activities");
}

/** Linked tasks, each once; null when some could not be read. */
export function tasksOf(owners: readonly Owner[], answers: Answers): readonly Task[] | null {
  const tasks = together<Task>(owners, answers, "Tasks");
  return tasks && [...new Map(tasks.map((task) => [task.id, task])).values()];
}

function together<Row>(
  owners: readonly Owner[],
  answers: Answers,
  kind: "Activities" | "Tasks",
): readonly Row[] | null {
  if (dealsOf(owners, answers) === null) return null;
  const lists = owners.flatMap(({ type }) => [
    rowsOf<Row>(answers, `${type}${kind}`),
    rowsInParts<Row>(answers, `${type}Deal${kind}`),
  ]);
  return lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
}

function hasDeals({ type }: Owner): boolean {
  return type === "contact" || type === "company";
}
