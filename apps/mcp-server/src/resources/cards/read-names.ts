import { companiesFound, contactsFound, type Client, type Dictionaries, type Language, type Portal } from "b24kit";
import type { CardKind } from "./card-kind.ts";
import { idsOf, type Row } from "./row.ts";

/** Names for what a record refers to by id. What could not be read has none. */
export interface Names {
  /** Of the card. */
  readonly language: Language;
  readonly dictionaries: Dictionaries;
  readonly companies: ReadonlyMap<number, string>;
  readonly contacts: ReadonlyMap<number, string>;
  /** Values of the directories of the CRM: "DEAL_TYPE:SALE" → "Sale". */
  readonly statuses: ReadonlyMap<string, string>;
}

interface Sources {
  readonly language: Language;
  readonly client: Client;
  readonly portal: Portal;
  readonly dictionaries: Dictionaries;
  readonly signal: AbortSignal;
}

/** More contacts than that are told by their number. */
const mostContacts = 20;

/** Reads the names that no dictionary has: of customers, and of the values of small directories. */
export async function readNames(kind: CardKind, row: Row, sources: Sources): Promise<Names> {
  const { dictionaries, language } = sources;
  const known = { dictionaries, language };
  if (kind.name === "task") return { ...known, companies: new Map(), contacts: new Map(), statuses: new Map() };
  const [customers, statuses] = await Promise.all([readCustomers(row, sources), readStatuses(kind, row, sources)]);
  return { ...known, ...customers, statuses };
}

async function readCustomers(row: Row, { portal, signal }: Sources): Promise<Pick<Names, "companies" | "contacts">> {
  const companyIds = idsOf(row["companyId"]);
  const contactIds = idsOf(row["contactIds"]).slice(0, mostContacts);
  const queries = Object.fromEntries([
    ...companyIds.map((id) => [`company${id}`, companiesFound({ id })] as const),
    ...contactIds.map((id) => [`contact${id}`, contactsFound({ id }, "name")] as const),
  ]);
  if (Object.keys(queries).length === 0) return { companies: new Map(), contacts: new Map() };
  const outcomes = Object.values(await portal.read(queries, { signal }));
  const found = outcomes.flatMap((outcome) => (outcome.ok ? outcome.rows : []));
  const named = (type: string) => new Map(found.filter((one) => one.type === type).map(({ id, name }) => [id, name]));
  return { companies: named("company"), contacts: named("contact") };
}

async function readStatuses(kind: CardKind, row: Row, { client, signal }: Sources): Promise<Names["statuses"]> {
  const wanted = Object.entries(kind.directories).filter(([field]) => (row[field] ?? "") !== "");
  if (wanted.length === 0) return new Map();
  const commands = wanted.map(([, directory]) => {
    return [directory, { method: "crm.status.list", params: { filter: { ENTITY_ID: directory } } }] as const;
  });
  // Without them the codes are shown.
  const outcomes = await client.batch(Object.fromEntries(commands), { signal }).catch(() => ({}));
  const rows = Object.values(outcomes).flatMap((outcome) =>
    outcome.ok && Array.isArray(outcome.result) ? (outcome.result as readonly Row[]) : [],
  );
  return new Map(
    rows.map((status) => [`${String(status["ENTITY_ID"])}:${String(status["STATUS_ID"])}`, String(status["NAME"])]),
  );
}
