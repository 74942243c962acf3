import type { Temporal } from "temporal-polyfill";
import { dateOrNothing } from "./written-date.ts";
import { daysBetween } from "./dates.ts";

/** Without a year a date has to be this near to today, before or after: farther off it could be of two years. */
const nearDays = 120;

/** The date of a day and a month: of the year when one is given, else the one near to today; undefined when none is. */
export function nearDate(
  { year, month, day }: { readonly year: number | undefined; readonly month: number; readonly day: number },
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  if (year !== undefined) return dateOrNothing({ year, month, day });
  return [today.year - 1, today.year, today.year + 1]
    .map((candidate) => dateOrNothing({ year: candidate, month, day }))
    .find((date) => date !== undefined && Math.abs(daysBetween(today, date)) <= nearDays);
}
