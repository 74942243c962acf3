import { isRecord } from "../../answer/php-map.ts";
import { rowIdOf } from "../rows-of.ts";

/** What a reading of a list has brought so far. */
export interface Tally {
  /** Identifiers of all rows. */
  readonly seen: Set<string | number>;
  /** Rows handed out. */
  rows: number;
  requests: number;
  /** A row without an identifier has come: it would not be known again. */
  isBlind: boolean;
}

export function newTally(): Tally {
  return { seen: new Set(), rows: 0, requests: 0, isBlind: false };
}

/** The rows that have not come before; those without an identifier always count as new. */
export function freshRows(tally: Tally, rows: readonly unknown[], rowId: string | undefined): readonly unknown[] {
  return rows.filter((row) => {
    const key = rowKey(row, rowId);
    if (key === undefined) {
      tally.isBlind = true;
      return true;
    }
    const isNew = !tally.seen.has(key);
    tally.seen.add(key);
    return isNew;
  });
}

/** Of these rows as many as are still wanted; they count as handed out. */
export function wantedRows(tally: Tally, rows: readonly unknown[], most: number): readonly unknown[] {
  const wanted = tally.rows + rows.length > most ? rows.slice(0, most - tally.rows) : rows;
  tally.rows += wanted.length;
  return wanted;
}

/** Of a method whose rows are not known, only a number is taken for an identifier. */
function rowKey(row: unknown, rowId: string | undefined): string | number | undefined {
  if (rowId === undefined) return rowIdOf(row, "ID") ?? rowIdOf(row, "id");
  const value = isRecord(row) ? row[rowId] : undefined;
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}
