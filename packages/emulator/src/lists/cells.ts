import { toText } from "../php/values.ts";

/** How values of a field compare. `date` has no time of day. */
export type CellKind = "integer" | "number" | "text" | "flag" | "date" | "datetime";

/** Reads written dates as instants (epoch milliseconds); undefined when they are none. */
export interface DateReader {
  /** For texts from outside. Without an offset the text is read in the zone of the server. */
  instant(text: string): number | undefined;
  /** The same for cells of rows, whose digits need no checking: fast. */
  stored(text: string): number | undefined;
  /** The date as written, whatever its time part says, as a wall clock. */
  writtenDay(text: string): number | undefined;
  /** Midnight of that date in the zone of the server. */
  midnight(text: string): number | undefined;
}

/** A comparable value; null for what the database would hold as NULL. */
export type Comparable = number | string | null;

/** The value of a row's cell. */
export function cellValue(kind: CellKind, cell: unknown, dates: DateReader): Comparable {
  if (cell === null || cell === undefined || cell === "") return null;
  switch (kind) {
    case "integer":
    case "number":
      return toNumber(cell);
    case "date":
      return dates.midnight(toText(cell)) ?? null;
    case "datetime":
      return dates.stored(toText(cell)) ?? null;
    case "flag":
      return flagOf(cell);
    case "text":
      return toText(cell).toLowerCase();
    default:
      return kind satisfies never;
  }
}

/** The value of a condition; undefined when it cannot be used. */
export function conditionValue(kind: CellKind, value: unknown, dates: DateReader): Comparable | undefined {
  if (value === null || value === undefined || value === "") return null;
  if (kind !== "date" && kind !== "datetime") return cellValue(kind, value, dates);
  return dates.instant(toText(value));
}

/** "Y" and "N"; booleans are read as PHP would. */
function flagOf(cell: unknown): string {
  if (typeof cell === "boolean") return cell ? "y" : "n";
  return toText(cell).toLowerCase();
}

function toNumber(cell: unknown): number {
  const value = Number(toText(cell, "0"));
  return Number.isNaN(value) ? 0 : value;
}

/** NULL first, then ascending. */
export function compareCells(left: Comparable, right: Comparable): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  return left < right ? -1 : 1;
}
