import type { Client, PortalField, RecordList } from "b24kit";
import type { Cell } from "../export/cell.ts";
import { cellText } from "../export/cell-text.ts";
import type { ImportProblem } from "./problem.ts";
import type { SeenKeys } from "@b24kit/state";
import { readByKeys } from "./read-by-keys.ts";
import type { ImportRecord } from "./read-records.ts";

/** A record of the portal: its identifier, and its values of the fields that were asked for. */
export interface Existing {
  readonly id: number;
  readonly values: ReadonlyMap<string, Cell>;
  /** The same as the portal gave them. */
  readonly raw: ReadonlyMap<string, unknown>;
}

/** The record of each row, by its line; what is wrong with the keys. */
export interface Matches {
  readonly existing: ReadonlyMap<number, Existing>;
  readonly problems: readonly ImportProblem[];
}

/** Where records are looked for, and by what. */
export interface MatchOptions {
  readonly client: Pick<Client, "batch" | "list">;
  readonly list: RecordList;
  readonly key: PortalField;
  /** Heading of the key's column. */
  readonly column: string;
  readonly fields: readonly PortalField[];
  /** The keys of earlier rows: a key stands in one row of the file, however far apart. */
  readonly seen: SeenKeys;
  readonly signal: AbortSignal;
}

/**
 * Finds the record of each of some rows by its key; letter case and ё do not count, as they do not for the portal. A row without
 * a key, one key in two rows, two records with one key and a record that the portal takes for one of them are problems. Throws
 * what the client does.
 */
export async function matchExisting(records: readonly ImportRecord[], options: MatchOptions): Promise<Matches> {
  const { key, column, seen } = options;
  const byKey = Map.groupBy(records, ({ values }) => plainKey(values.get(key) ?? null));
  const known = [...byKey].flatMap(([text, [record]]) =>
    text === "" || record === undefined ? [] : [cellText(record.values.get(key) ?? null)],
  );
  const read = await readByKeys(known, options);
  const found = Map.groupBy(read, ({ values }) => plainKey(values.get(key.name) ?? null));
  const similar = similarOf(found, byKey, key);
  const problems: ImportProblem[] = [];
  const existing = new Map<number, Existing>();
  for (const record of records) {
    const text = plainKey(record.values.get(key) ?? null);
    const { line } = record;
    const before = text === "" ? undefined : seen.add(text, line);
    const [first, ...others] = found.get(text) ?? [];
    const near = similar.get(text);
    if (text === "") problems.push({ line, column, what: noKey });
    else if (before !== undefined)
      problems.push({ line: before, column, what: sameKey(line) }, { line, column, what: sameKey(before) });
    else if (first !== undefined && others.length > 0)
      problems.push({ line, column, what: severalRecords([first, ...others]) });
    else if (first !== undefined) existing.set(line, first);
    else if (near !== undefined) problems.push({ line, column, what: similarRecord(near, key) });
    else if (key.isReadOnly) problems.push({ line, column, what: noRecord(text) });
  }
  return { existing, problems };
}

/** By the key of a row: records that the portal found, though their key is another. Whose they are, the letters alone tell. */
function similarOf(
  found: ReadonlyMap<string, readonly Existing[]>,
  byKey: ReadonlyMap<string, unknown>,
  key: PortalField,
): ReadonlyMap<string, Existing> {
  const strangers = [...found].flatMap(([text, records]) => (byKey.has(text) ? [] : records));
  const { compare } = new Intl.Collator("ru", { sensitivity: "base", ignorePunctuation: true });
  return new Map(
    strangers.flatMap((record) => {
      const text = plainKey(record.values.get(key.name) ?? null);
      const near = [...byKey.keys()].filter((other) => compare(other, text) === 0);
      // Any new row may be its double, then.
      return (near.length > 0 ? near : [...byKey.keys()]).map((other) => [other, record] as const);
    }),
  );
}

function plainKey(cell: Cell): string {
  return cellText(cell).trim().toLowerCase().replaceAll("ё", "е");
}

const noKey = { ru: "ключ пуст", en: "the key is empty" };

function sameKey(line: number) {
  return { ru: `тот же ключ в строке ${line}`, en: `line ${line} has the same key` };
}

function noRecord(text: string) {
  return { ru: `на портале нет такой записи: ${text}`, en: `the portal has no such record: ${text}` };
}

function severalRecords(found: readonly Existing[]) {
  const ids = found.map(({ id }) => id).join(", ");
  return { ru: `с этим ключом несколько записей: ${ids}`, en: `several records have that key: ${ids}` };
}

function similarRecord({ id, values }: Existing, key: PortalField) {
  const text = cellText(values.get(key.name) ?? null);
  return {
    ru: `похожая запись ${id} на портале: «${text}»; напишите ключ так же`,
    en: `a similar record ${id} is on the portal: "${text}"; write the key as it is there`,
  };
}
