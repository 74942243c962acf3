import { compareCells, type Comparable, type DateReader } from "../../../lists/cells.ts";
import { isArrayLike, toList, toText } from "../../../php/values.ts";

type Row = Readonly<Record<string, unknown>>;

/** Operators that stand before the keys of a FILTER in the old task methods. */
export const filterPrefixes = ["!", "<=", "<", ">=", ">"];

/** Rows that fit all conditions of a FILTER: numbers, dates (`…DATE`) and texts; a list means any of its values. */
export function filterRows(rows: readonly Row[], filter: unknown, dates: DateReader): Row[] {
  const conditions = isArrayLike(filter) ? Object.entries(filter) : [];
  const tests = conditions.map(([key, value]) => condition(key, value, dates));
  return rows.filter((row) => tests.every((test) => test(row)));
}

function condition(key: string, value: unknown, dates: DateReader): (row: Row) => boolean {
  const prefix = filterPrefixes.find((operator) => key.startsWith(operator)) ?? "";
  const name = key.slice(prefix.length);
  const comparable = (cell: unknown): Comparable => {
    const text = toText(cell);
    if (name.endsWith("_DATE")) return dates.instant(text) ?? null;
    return /^-?\d+$/.test(text) ? Number(text) : text.toLowerCase();
  };
  const wanted = toList(value).map(comparable);
  return (row) => {
    const cell = comparable(row[name]);
    if (prefix === "") return wanted.includes(cell);
    if (prefix === "!") return !wanted.includes(cell);
    return wanted.some((limit) => isWithin(prefix, compareCells(cell, limit)));
  };
}

function isWithin(prefix: string, difference: number): boolean {
  if (prefix.endsWith("=") && difference === 0) return true;
  return prefix.startsWith("<") ? difference < 0 : difference > 0;
}
