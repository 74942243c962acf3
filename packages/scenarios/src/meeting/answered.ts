import { failuresOf, rowsOf, type Answers } from "../run/answers.ts";

/** The queries that tell of the same thing, whichever round they were asked in. */
const kinds = {
  cards: /^(?:linked|further)(?:Contacts|Companies|Leads)$/,
  linkedDeals: /^linkedDeals$/,
  deals: /^(?:linkedDeals|(?:linked|further)(?:Contact|Company)Deals)$/,
  activities: /Activities(?:\.\d+)?$/,
  tasks: /^tasks$|Tasks(?:\.\d+)?$/,
} as const;

/** What the failure of the one leaves unknown of the other: nobody asked about deals or clients that were not found. */
const dependsOn: Readonly<Record<keyof typeof kinds, readonly (keyof typeof kinds)[]>> = {
  cards: ["linkedDeals"],
  linkedDeals: [],
  deals: ["linkedDeals"],
  activities: ["deals"],
  tasks: ["deals"],
};

/** All rows of one thing, each once; null when some of it could not be read. */
export function rowsOfKinds<Row extends { readonly id: number }>(
  answers: Answers,
  kind: keyof typeof kinds,
): readonly Row[] | null {
  const isOf = (name: keyof typeof kinds, key: string): boolean => kinds[name].test(key);
  const needed = [kind, ...dependsOn[kind]];
  if (failuresOf(answers).some(({ key }) => needed.some((name) => isOf(name, key)))) return null;
  const rows = Object.keys(answers).flatMap((key) =>
    isOf(kind, key) ? (rowsOf<Row & { type?: string }>(answers, key) ?? []) : [],
  );
  return [...new Map(rows.map((row) => [`${row.type ?? ""}${row.id}`, row])).values()];
}

/** The part of the report that a query feeds. */
export function sectionOfKey(key: string): "clients" | "deals" | "history" | "tasks" | "meeting" {
  if (kinds.activities.test(key)) return "history";
  if (kinds.tasks.test(key)) return "tasks";
  if (kinds.deals.test(key)) return "deals";
  return kinds.cards.test(key) || key.startsWith("suggested") ? "clients" : "meeting";
}
