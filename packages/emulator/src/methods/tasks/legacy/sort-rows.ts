import { isArrayLike, toText } from "../../../php/values.ts";

type Row = Readonly<Record<string, unknown>>;

/** Rows by the keys of an ORDER, each `asc` or anything else for descending; ids and indices compare as numbers. */
export function sortRows(rows: readonly Row[], order: unknown): Row[] {
  const keys = isArrayLike(order) ? Object.entries(order) : [];
  return rows.toSorted((left, right) => {
    for (const [key, direction] of keys) {
      const difference = compare(left[key], right[key]);
      if (difference !== 0) return toText(direction).toLowerCase() === "asc" ? difference : -difference;
    }
    return 0;
  });
}

function compare(left: unknown, right: unknown): number {
  const [a, b] = [toText(left), toText(right)];
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(a) - Number(b);
  return a < b ? -1 : Number(a > b);
}
