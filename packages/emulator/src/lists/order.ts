import { isArrayLike, toText } from "../php/values.ts";
import { compareCells, type Comparable } from "./cells.ts";

/** One field to sort by. */
export interface SortKey<Row> {
  readonly value: (row: Row) => Comparable;
  readonly descending: boolean;
  /** NULL stands at the end in both directions; otherwise it comes first ascending, as in MySQL. */
  readonly nullsLast?: boolean;
  /** The field is the id itself. */
  readonly isId?: boolean;
}

/** Order by id alone needs no sorting; other keys come first to last, then the id. */
export type RowOrder<Row> = "id-ascending" | "id-descending" | readonly SortKey<Row>[];

/** Field and direction of each entry of an `order` object, in order. */
export function orderEntries(order: unknown): [field: string, direction: string][] {
  if (!isArrayLike(order)) return [];
  return Object.entries(order).map(([field, direction]) => [field, toText(direction).trim().toUpperCase()]);
}

/** The order that the keys mean; `fallback` when there are none. */
export function rowOrder<Row>(
  keys: readonly SortKey<Row>[],
  fallback: "id-ascending" | "id-descending" = "id-ascending",
): RowOrder<Row> {
  const [first] = keys;
  if (first === undefined) return fallback;
  if (first.isId === true) return first.descending ? "id-descending" : "id-ascending";
  return keys;
}

/** Sorts rows that stand in ascending order of id; each value is read once. */
export function sortRows<Row>(rows: readonly Row[], keys: readonly SortKey<Row>[]): Row[] {
  const columns = keys.map((key) => rows.map((row) => key.value(row)));
  const places = rows.map((_, place) => place);
  const compare = (left: number, right: number): number => {
    for (const [index, key] of keys.entries()) {
      const found = compareValues(key, columns[index]?.[left] ?? null, columns[index]?.[right] ?? null);
      if (found !== 0) return found;
    }
    return left - right;
  };
  return places.toSorted(compare).map((place) => rows[place] as Row);
}

function compareValues<Row>(key: SortKey<Row>, left: Comparable, right: Comparable): number {
  if (key.nullsLast === true && (left === null) !== (right === null)) return left === null ? 1 : -1;
  const found = compareCells(left, right);
  return key.descending ? -found : found;
}
