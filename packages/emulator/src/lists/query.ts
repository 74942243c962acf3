import type { Collection } from "../portal/collection.ts";
import { sortRows, type RowOrder } from "./order.ts";

/** A condition on a row. */
export type Predicate<Row> = (row: Row) => boolean;

/** Bounds on the id, both inclusive, or the ids themselves; they let a page be found without reading every row. */
export interface IdBounds {
  readonly from: number;
  readonly to: number;
  readonly only?: readonly number[];
}

/** What a list method asks of a collection. */
export interface ListQuery<Row> {
  readonly source: Collection<Row>;
  readonly bounds: IdBounds;
  /** All of them must hold. */
  readonly where: readonly Predicate<Row>[];
  readonly order: RowOrder<Row>;
}

/** No bound on the id. */
export const anyId: IdBounds = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Both bounds hold. */
export function narrow(left: IdBounds, right: IdBounds): IdBounds {
  const from = Math.max(left.from, right.from);
  const to = Math.min(left.to, right.to);
  if (left.only === undefined || right.only === undefined) {
    const only = left.only ?? right.only;
    return only === undefined ? { from, to } : { from, to, only };
  }
  const common = new Set(right.only);
  return { from, to, only: left.only.filter((id) => common.has(id)) };
}

/** The first `limit` rows, without reading further than needed. */
export function firstRows<Row>(query: ListQuery<Row>, limit: number): Row[] {
  if (typeof query.order !== "string") return allRows(query).slice(0, limit);
  const { rows, from, to } = rowsWithin(query);
  const found: Row[] = [];
  for (let index = from; index < to && found.length < limit; index++) {
    const row = rows[query.order === "id-ascending" ? index : from + to - 1 - index] as Row;
    if (matches(row, query.where)) found.push(row);
  }
  return found;
}

/** Rows in order, of which parts can be taken. */
export type RowList<Row> = Pick<readonly Row[], "length" | "slice">;

/** All rows that match, in order. Without conditions they are counted, not copied: pages of large lists stay cheap. */
export function matchingRows<Row>(query: ListQuery<Row>): RowList<Row> {
  if (query.where.length > 0 || typeof query.order !== "string") return allRows(query);
  const { rows, from, to } = rowsWithin(query);
  const length = to - from;
  if (query.order === "id-ascending") {
    return { length, slice: (start = 0, end = length) => rows.slice(from + start, from + Math.min(end, length)) };
  }
  return {
    length,
    slice: (start = 0, end = length) => rows.slice(to - Math.min(end, length), Math.max(from, to - start)).toReversed(),
  };
}

function allRows<Row>(query: ListQuery<Row>): readonly Row[] {
  const { rows, from, to } = rowsWithin(query);
  const candidates = from === 0 && to === rows.length ? rows : rows.slice(from, to);
  const found = query.where.length === 0 ? candidates : candidates.filter((row) => matches(row, query.where));
  if (query.order === "id-ascending") return found;
  return query.order === "id-descending" ? found.toReversed() : sortRows(found, query.order);
}

function matches<Row>(row: Row, where: readonly Predicate<Row>[]): boolean {
  for (const predicate of where) if (!predicate(row)) return false;
  return true;
}

/** Ascending rows, of which those from `from` up to but not including `to` are within the bounds. */
function rowsWithin<Row>({ source, bounds }: ListQuery<Row>): { rows: readonly Row[]; from: number; to: number } {
  if (bounds.only !== undefined) {
    const ids = [...new Set(bounds.only)]
      .filter((id) => id >= bounds.from && id <= bounds.to)
      .toSorted((a, b) => a - b);
    const rows = ids.map((id) => source.get(id)).filter((row) => row !== undefined);
    return { rows, from: 0, to: rows.length };
  }
  const from = bounds.from === Number.NEGATIVE_INFINITY ? 0 : source.lowerBound(bounds.from);
  const to = bounds.to === Number.POSITIVE_INFINITY ? source.rows.length : source.lowerBound(Math.floor(bounds.to) + 1);
  return { rows: source.rows, from, to: Math.max(from, to) };
}
