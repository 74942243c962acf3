import type { JournalEntry } from "./journal-entry.ts";
import type { JournalFilter } from "./journal.ts";

/** Whether an entry meets all conditions. */
export function fitsFilter(entry: JournalEntry, filter: JournalFilter): boolean {
  const { since = -Infinity, until = Infinity, ...same } = filter;
  const at = Date.parse(entry.at);
  const names = Object.keys(same) as (keyof typeof same)[];
  return at >= since && at < until && names.every((name) => same[name] === undefined || entry[name] === same[name]);
}
