import { type Client, anyMethod, type RecordList } from "b24kit";
import type { Context } from "../context.ts";
import { type Cell, readCell } from "./cell.ts";
import { type Column, listParams } from "./column.ts";

/** Some rows in the order of their identifiers, and the last of these. */
export interface RowBlock {
  readonly rows: readonly (readonly Cell[])[];
  readonly lastId: number;
}

interface ReadOptions {
  readonly context: Context;
  readonly client: Pick<Client, "list">;
  readonly list: RecordList;
  readonly columns: readonly Column[];
  readonly filter: Readonly<Record<string, unknown>>;
  /** Only what comes behind it. */
  readonly after: number;
  readonly expectedRows?: number | undefined;
}

/** Rows of a block: more would only be held longer. */
const rowsOfBlock = 500;

/** Reads all records behind an identifier, in ascending order. Throws what the client does. */
export async function* readRecords(options: ReadOptions): AsyncGenerator<RowBlock, void, undefined> {
  const { list, columns } = options;
  let rows: (readonly Cell[])[] = [];
  let lastId = options.after;
  for await (const row of openList(options)) {
    const id = Number(list.valueOf(row, { name: list.rowId, type: "integer" }));
    if (!(id > lastId)) throw new Error(`${list.method} gave the record ${id} behind ${lastId}`);
    lastId = id;
    if (!hasSearched(row, options)) continue;
    rows.push(columns.map(({ field, kind, isMultiple }) => readCell(kind, isMultiple, list.valueOf(row, field))));
    if (rows.length < rowsOfBlock) continue;
    yield { rows, lastId };
    rows = [];
  }
  if (rows.length > 0) yield { rows, lastId };
}

/** The portal searches for a part of some fields that were to be equal. */
function hasSearched(row: unknown, { list, filter }: ReadOptions): boolean {
  return searchedColumns({ list, filter }).every(
    ({ field }) => plain(list.valueOf(row, field)) === plain(filter[field.name]),
  );
}

function searchedColumns({ list, filter }: Pick<ReadOptions, "list" | "filter">): readonly Column[] {
  return [...list.searched]
    .filter((name) => Object.hasOwn(filter, name))
    .map((name) => ({ field: { name, type: "string" }, header: name, kind: "text", isMultiple: false }));
}

/** Letter case does not count for the portal. */
function plain(text: unknown): string {
  return typeof text === "string" ? text.trim().toLowerCase() : "";
}

function openList({
  context,
  client,
  list,
  columns,
  filter,
  after,
  expectedRows,
}: ReadOptions): AsyncIterable<unknown> {
  const cursor = list.hasCursor && after > 0 ? { cursor: `after:${after}` } : {};
  const expected = expectedRows === undefined ? {} : { expectedRows };
  const names = new Set(columns.map(({ field }) => field.name));
  const asked = [...columns, ...searchedColumns({ list, filter }).filter(({ field }) => !names.has(field.name))];
  const params = listParams(list, asked, list.hasCursor ? filter : behind(filter, list, after));
  return client.list(anyMethod(list.method), params, {
    signal: context.io.signal,
    ...cursor,
    ...expected,
  });
}

/** A list without a place to go on from takes it as a condition; the caller's own may ask for less. */
function behind(
  filter: Readonly<Record<string, unknown>>,
  { idField }: RecordList,
  after: number,
): Readonly<Record<string, unknown>> {
  if (after === 0) return filter;
  const own = Number(filter[`>${idField}`] ?? 0);
  return { ...filter, [`>${idField}`]: String(Math.max(own, after)) };
}
