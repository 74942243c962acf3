import type { SearchData } from "@b24kit/scenarios";
import { expect } from "vitest";
import { naiveFound } from "./naive/naive-dossier.ts";
import { naiveSearch } from "./naive/naive-search.ts";
import type { AskedWorld } from "./worlds/ask-world.ts";
import { compareReport } from "./worlds/compare-report.ts";
import { nationalNumber } from "./worlds/customer-rows.ts";

const mine = { kind: "mine" } as const;
const down = (a: number, b: number): number => b - a;

/** By words everything is looked through, without words the contacts. */
compareReport<SearchData>({
  id: "search",
  questions: [
    {},
    { whose: mine },
    { query: "ИВАН" },
    { query: "ivan сидорович" },
    { query: "копыта рога", whose: mine },
    { query: "50%" },
    { query: "snake_case" },
    { query: "Deal 12" },
    { query: "Task" },
    { query: "Surname1" },
    { query: "nobody here" },
  ],
  part: ({ asked, contacts, companies, leads, deals, tasks, people }) => {
    const ids = (list: { readonly items: readonly { readonly id: number }[] } | null) =>
      list!.items.map(({ id }) => id).toSorted(down);
    if (asked.kind === "recent") return { contacts: ids(contacts) };
    return {
      contacts: ids(contacts),
      companies: ids(companies),
      leads: ids(leads),
      deals: ids(deals),
      tasks: ids(tasks),
      people: people!.items.map(({ person }) => person.id).toSorted(down),
    };
  },
  naive: (raw, { query = "", whose }) => naiveSearch(raw, String(query), (id) => whose === undefined || id === raw.me),
  check: checkRequests,
});

/** By number or address clients only. */
compareReport<SearchData>({
  id: "search",
  questions: [
    { query: nationalNumber(9) },
    { query: `8-${nationalNumber(5003)}` },
    { query: `+7 (${nationalNumber(12).slice(0, 3)}) ${nationalNumber(12).slice(3)}, доб. 12` },
    { query: "cLiEnT8@eXample.ru" },
    { query: "contact:7" },
  ],
  part: reachedBy,
  naive: (raw, { query }) => allReached(raw, String(query).replace(/, .*/, "")).toSorted(),
  check: checkRequests,
});

/** A search tells of a contact and its company apart, whoever shares a number. */
function allReached(raw: Parameters<typeof naiveFound>[0], query: string): readonly string[] {
  const apart = {
    ...raw,
    world: { ...raw.world, contacts: raw.world.contacts.map((row) => ({ ...row, COMPANY_ID: "" })) },
  };
  return naiveFound(apart, query);
}

/** Who was found; the only one has its card shown whole. */
function reachedBy({ contacts, companies, card }: SearchData): readonly string[] {
  const found = [...(contacts?.items ?? []), ...(companies?.items ?? [])].map(({ type, id }) => `${type}:${id}`);
  expect(card === null ? null : `${card.type}:${card.id}`).toBe(found.length === 1 ? found[0] : null);
  return found.toSorted();
}

/** Two requests; more for the open deals of one client where they are more than a page. */
function checkRequests({ report, requests }: AskedWorld): void {
  const { openDeals } = report.data as SearchData;
  const count = openDeals?.count ?? 0;
  expect(requests.warm).toBeLessThanOrEqual(2 + (count <= 50 ? 0 : Math.ceil(count / 2500) + 1));
}
