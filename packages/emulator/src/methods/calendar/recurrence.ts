import { parseWallClock } from "../../time/wall-clock.ts";
import type { EventRow, RecurrenceRule } from "../../world/types.ts";

const dayLength = 86_400_000;
const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;

/** One occurrence: its number in the series, excluded ones counted, and its start as a wall clock. */
export interface Occurrence {
  readonly index: number;
  readonly local: number;
}

/**
 * Starts of a series up to `last` (a wall clock), without those in EXDATE. Wall-clock time stays the same across clock
 * changes; COUNT counts excluded dates too; UNTIL includes its whole day; a day that a month does not have falls on the
 * 1st of the next one.
 */
export function* occurrences(
  rule: RecurrenceRule,
  first: number,
  excluded: ReadonlySet<number>,
  last: number,
): Generator<Occurrence> {
  const until = rule.UNTIL === undefined ? undefined : parseWallClock(rule.UNTIL);
  const end = Math.min(last, until === undefined ? last : startOfDay(until.local) + dayLength - 1);
  let index = 0;
  for (const local of starts(rule, first)) {
    if (local > end || (rule.COUNT !== undefined && rule.COUNT > 0 && index >= rule.COUNT)) return;
    if (!excluded.has(startOfDay(local))) yield { index, local };
    index++;
  }
}

/** Days of EXDATE, as wall clocks of their midnights. */
export function excludedDays(row: EventRow): ReadonlySet<number> {
  const days = row.EXDATE.split(";").map((day) => parseWallClock(day));
  return new Set(days.flatMap((day) => (day === undefined ? [] : [startOfDay(day.local)])));
}

/** Midnight of a wall clock. */
export function startOfDay(local: number): number {
  return Math.floor(local / dayLength) * dayLength;
}

/** All starts without end; the caller stops. */
function starts(rule: RecurrenceRule, first: number): Generator<number> {
  const interval = Math.max(Math.trunc(rule.INTERVAL), 1);
  switch (rule.FREQ) {
    case "DAILY":
      return daily(first, interval);
    case "WEEKLY":
      return weekly(first, interval, rule.BYDAY);
    case "MONTHLY":
      return monthly(first, interval);
    case "YEARLY":
      return monthly(first, interval * 12);
    default:
      return rule.FREQ satisfies never;
  }
}

function* daily(first: number, interval: number): Generator<number> {
  for (let local = first; ; local += interval * dayLength) yield local;
}

/** INTERVAL leaves out whole weeks, which end on Sunday; without BYDAY it is Monday. */
function* weekly(first: number, interval: number, byDay: RecurrenceRule["BYDAY"]): Generator<number> {
  const wanted = new Set<string>(Object.keys(byDay ?? {}));
  if (!weekdays.some((day) => wanted.has(day))) wanted.add("MO");
  for (let local = first; ; local += dayLength) {
    const day = weekdays[new Date(local).getUTCDay()] ?? "MO";
    if (wanted.has(day)) yield local;
    if (day === "SU") local += (interval - 1) * 7 * dayLength;
  }
}

function* monthly(first: number, months: number): Generator<number> {
  const origin = new Date(first);
  const time = first - startOfDay(first);
  for (let step = 0; ; step += months) {
    const month = origin.getUTCMonth() + step;
    const day = Date.UTC(origin.getUTCFullYear(), month, origin.getUTCDate());
    const overflows = new Date(day).getUTCDate() !== origin.getUTCDate();
    yield (overflows ? Date.UTC(origin.getUTCFullYear(), month + 1, 1) : day) + time;
  }
}
