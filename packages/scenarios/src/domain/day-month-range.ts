import type { Temporal } from "temporal-polyfill";
import type { DateRange } from "./date-range.ts";
import { dateOrNothing } from "./written-date.ts";
import { nearDate } from "./near-date.ts";
import { monthNumber } from "./month-words.ts";

const pattern =
  /^(?:(?:с|со|from) )?(\d{1,2})(?: (\p{L}+\.?))?(?: (\d{4}))?(?: ?- ?| по | to )(\d{1,2}) (\p{L}+\.?)(?: (\d{4}))?(?: года?| г\.?)?$/u;

/**
 * Reads "с 1 по 15 ноября", "28 октября - 3 ноября 2026", "1-15 November". Without a year the last day has to be near to
 * today. Undefined when the text is no range, or the year is not clear.
 */
export function parseDayMonthRange(words: string, today: Temporal.PlainDate): DateRange | undefined {
  const match = pattern.exec(words);
  if (match === null) return undefined;
  const [, firstDay, firstMonthWord, firstYear, lastDay, lastMonthWord = "", lastYear] = match;
  const lastMonth = monthNumber(lastMonthWord);
  const firstMonth = firstMonthWord === undefined ? lastMonth : monthNumber(firstMonthWord);
  if (firstMonth === undefined || lastMonth === undefined) return undefined;
  const yearsOver = firstMonth > lastMonth ? 1 : 0;
  const year = lastYear ?? (firstYear === undefined ? undefined : Number(firstYear) + yearsOver);
  const until = nearDate({ year: numberOrNothing(year), month: lastMonth, day: Number(lastDay) }, today);
  if (until === undefined) return undefined;
  const fromYear = numberOrNothing(firstYear) ?? until.year - yearsOver;
  const from = dateOrNothing({ year: fromYear, month: firstMonth, day: Number(firstDay) });
  return from && { from, to: until.add({ days: 1 }) };
}

function numberOrNothing(value: string | number | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}
