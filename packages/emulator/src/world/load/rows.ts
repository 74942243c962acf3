import type { BaseContext } from "./context.ts";
import { readFields, type Draft, type FieldTable, type RowScope, type Source } from "./field-table.ts";
import { expectation, isRecord } from "./problems.ts";

export interface Collection<C> {
  readonly name: string;
  readonly table: FieldTable<C>;
  /** The field that identifies a row and is named in messages: ID, id, CURRENCY … */
  readonly key: string;
  /** What must be unique; the key when absent. */
  readonly unique?: (row: Draft) => string;
  /** What remains to be done with a row that the table has read. */
  readonly finish?: (draft: Draft, source: Source, scope: RowScope<C>) => Draft;
  /** Gives rows without a key the next free number. */
  readonly numbersRows?: boolean;
}

/** Reads the rows of a collection. Rows with problems are among the results: the file is refused afterwards. */
export function readRows<C extends BaseContext>(
  rows: readonly unknown[],
  collection: Collection<C>,
  context: C,
): Draft[] {
  const first = new Map<string, number>();
  const nextKey = numbering(rows, collection);
  return rows.flatMap((row, index) => {
    const place = `${collection.name}[${index}]`;
    if (!isRecord(row)) {
      context.problems.add(expectation(place, "an object", row));
      return [];
    }
    const source = nextKey && isAbsent(row[collection.key]) ? { ...row, [collection.key]: nextKey() } : row;
    const where = label(place, collection.key, source);
    const draft = readFields(source, collection.table, { where, context });
    refuseSecond(collection, draft, index, where, first, context);
    return [collection.finish ? collection.finish(draft, source, { where, context }) : draft];
  });
}

function refuseSecond<C extends BaseContext>(
  collection: Collection<C>,
  draft: Draft,
  index: number,
  where: string,
  first: Map<string, number>,
  context: C,
): void {
  const key = collection.unique ? collection.unique(draft) : keyText(draft[collection.key]);
  if (key === "") return;
  const other = first.get(key);
  if (other === undefined) first.set(key, index);
  else context.problems.add(`${where}: ${collection.key} must be unique, ${collection.name}[${other}] has ${key} too`);
}

/** "deals[3] (ID 17)", or "deals[3]" when the key cannot be shown. */
function label(place: string, key: string, source: Source): string {
  const value = keyText(source[key]);
  return value === "" ? place : `${place} (${key} ${value.slice(0, 40)})`;
}

function keyText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

/** Numbers above the highest one that the file uses. */
function numbering<C>(rows: readonly unknown[], collection: Collection<C>): (() => number) | undefined {
  if (!collection.numbersRows) return undefined;
  const used = rows.map((row) => (isRecord(row) ? Number(row[collection.key]) : 0)).filter(Number.isSafeInteger);
  let last = used.reduce((highest, value) => Math.max(highest, value), 0);
  return () => ++last;
}
