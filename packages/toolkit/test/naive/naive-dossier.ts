import type { RawWorld } from "../worlds/raw-world.ts";
import { naiveHistory, naiveList, naiveTasks, recordsOf } from "./naive-clients.ts";

type Row = RawWorld["world"]["deals"][number];

/** One client from the raw rows: found with `find`, described as the dossier does. */
export function naiveDossier(raw: RawWorld, query: string, isOwn: (id: unknown) => boolean): unknown {
  const found = naiveFound(raw, query);
  if (found.length !== 1) return { outcome: found.length === 0 ? "none" : "several", choices: found.toSorted() };
  const { contact, company, deals } = naiveClient(raw, found[0]!);
  const records = recordsOf(deals, contact && `3:${contact}`, company && `4:${company}`);
  const own = deals.filter((deal) => isOwn(deal["ASSIGNED_BY_ID"]));
  const ending = (letter: string) =>
    naiveList(
      raw,
      own.filter((deal) => deal["STAGE_SEMANTIC_ID"] === letter),
    );
  return {
    outcome: "client",
    contact: contact === undefined ? null : Number(contact),
    company: company === undefined ? null : Number(company),
    open: ending("P"),
    won: ending("S"),
    lost: ending("F"),
    ...naiveHistory(raw, records, isOwn),
    tasks: naiveTasks(raw, records, isOwn),
  };
}

/** The contact, the company and the deals that a record stands for. */
function naiveClient({ world }: RawWorld, record: string) {
  const [type = "", id = ""] = record.split(":");
  const row = (type === "deal" ? world.deals : type === "contact" ? world.contacts : []).find(({ ID }) => ID === id);
  const contact = type === "contact" ? id : type === "deal" ? given(row?.["CONTACT_ID"]) : undefined;
  const company = type === "company" ? id : given(row?.["COMPANY_ID"]);
  const isTheirs = (deal: Row): boolean =>
    (contact !== undefined && deal["CONTACT_ID"] === contact) ||
    (company !== undefined && deal["COMPANY_ID"] === company) ||
    (type === "deal" && deal.ID === id);
  return { contact, company, deals: world.deals.filter((deal) => deal["IS_RECURRING"] !== "Y" && isTheirs(deal)) };
}

/** Who fits, as "contact:17". A number is its last ten digits; of a contact and its own company with one number the contact. */
export function naiveFound({ world }: RawWorld, query: string): string[] {
  if (/^\w+:\d+$/.test(query)) return [query];
  const [contacts, companies] = [world.contacts, world.companies].map((rows) =>
    rows.filter((row) => isMeant(row, query)),
  );
  const isReached = /[@\d]/.test(query);
  const others = companies!.filter(
    (row) => !(isReached && contacts!.length === 1 && row.ID === contacts![0]!["COMPANY_ID"]),
  );
  return [...contacts!.map((row) => `contact:${row.ID}`), ...others.map((row) => `company:${row.ID}`)];
}

function isMeant(row: Row, query: string): boolean {
  const values = (name: string) => ((row[name] ?? []) as { VALUE: string }[]).map(({ VALUE }) => VALUE);
  if (query.includes("@")) return values("EMAIL").some((value) => value.toLowerCase() === query.toLowerCase());
  const digits = query.replaceAll(/\D/g, "");
  if (digits.length >= 10)
    return values("PHONE").some((value) => value.replaceAll(/\D/g, "").endsWith(digits.slice(-10)));
  const words = query
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  const names = ["TITLE", "NAME", "LAST_NAME", ...(words.length > 1 ? ["SECOND_NAME"] : [])];
  return words.every((word) => names.some((name) => textOf(row[name]).toLowerCase().includes(word)));
}

function given(id: unknown): string | undefined {
  const text = textOf(id);
  return text === "" || text === "0" ? undefined : text;
}

/** Cells hold texts or nothing. */
export function textOf(cell: unknown): string {
  return typeof cell === "string" ? cell : "";
}
