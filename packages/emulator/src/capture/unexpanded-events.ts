import { isArrayLike, toText } from "../php/values.ts";

type Row = Readonly<Record<string, unknown>>;

/**
 * Series as one row each, at their first occurrence, which instances tell in `~DATE_FROM` (unconfirmed for every portal:
 * without it the first instance that was read stands for it). `known` holds the ids that were taken before, and grows.
 */
export function unexpandedEvents(rows: readonly Row[], known: Set<string>): Row[] {
  const made: Row[] = [];
  for (const row of rows) {
    const id = toText(row["ID"]);
    if (known.has(id)) continue;
    known.add(id);
    made.push(isSeries(row) ? { ...row, ...firstDates(row) } : row);
  }
  return made;
}

function isSeries(row: Row): boolean {
  const rule = row["RRULE"];
  return isArrayLike(rule) ? Object.keys(rule).length > 0 : toText(rule) !== "";
}

function firstDates(row: Row): Row {
  const [from, to] = [row["~DATE_FROM"], row["~DATE_TO"]];
  return { ...(from !== undefined && { DATE_FROM: from }), ...(to !== undefined && { DATE_TO: to }) };
}
