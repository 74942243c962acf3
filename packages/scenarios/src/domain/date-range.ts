import { Temporal } from "temporal-polyfill";
import { daysBetween } from "./dates.ts";
import { dayShift } from "./day-words.ts";
import { normalWords, withoutPreposition } from "./normal-words.ts";
import { parseDayMonthRange } from "./day-month-range.ts";
import { parseWrittenDate } from "./written-date.ts";
import { monthNumber } from "./month-words.ts";

/** Dates [from, to). */
export interface DateRange {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** Longer ranges are taken for a slip of the pen: ten years. */
const longestDays = 3653;

interface RangeSetting {
  readonly today: Temporal.PlainDate;
  /** A month without a year lies ahead, or is under way. */
  readonly looksAhead: boolean;
}

/** Reads a month, a quarter, an ISO week, a day or two dates of which the last is included. */
export function parseDateRange(text: string, { today, looksAhead }: RangeSetting): DateRange | undefined {
  const words = withoutPreposition(normalWords(text));
  const range =
    monthRange(words) ??
    twoMonths(words) ??
    monthOfYear(words, { today, looksAhead }) ??
    quarterRange(words) ??
    weekRange(words) ??
    namedDay(words, today) ??
    twoDates(words) ??
    parseDayMonthRange(words, today);
  const days = range === undefined ? 0 : daysBetween(range.from, range.to);
  return days > 0 && days <= longestDays ? range : undefined;
}

/** "2026-10", "10.2026", "октябрь 2026", "October 2026". */
function monthRange(words: string): DateRange | undefined {
  const iso = /^(\d{4})-(\d{2})$/.exec(words);
  const dotted = /^(\d{2})\.(\d{4})$/.exec(words);
  const named = /^(\p{L}+) (\d{4})(?: года?| г\.?)?$/u.exec(words);
  const year = Number(iso?.[1] ?? dotted?.[2] ?? named?.[2]);
  const month = Number(iso?.[2] ?? dotted?.[1] ?? monthNumber(named?.[1] ?? ""));
  return monthsFrom(year, month, 1);
}

/** "2026-07..2026-09", "июль 2026 - сентябрь 2026": whole months, the last one included. */
function twoMonths(words: string): DateRange | undefined {
  const [first = "", last, ...more] = partsOf(words);
  if (last === undefined || more.length > 0) return undefined;
  const [from, until] = [monthRange(first.trim()), monthRange(last.trim())];
  return from && until && { from: from.from, to: until.to };
}

/** "октябрь", "October": the last one that has begun, or the next one that is not over. */
function monthOfYear(words: string, { today, looksAhead }: RangeSetting): DateRange | undefined {
  const month = monthNumber(words);
  if (month === undefined) return undefined;
  const isOfThisYear = looksAhead ? month >= today.month : month <= today.month;
  return monthsFrom(today.year + (isOfThisYear ? 0 : looksAhead ? 1 : -1), month, 1);
}

/** «позавчера». */
function namedDay(words: string, today: Temporal.PlainDate): DateRange | undefined {
  const shift = dayShift(words);
  return shift === undefined ? undefined : { from: today.add({ days: shift }), to: today.add({ days: shift + 1 }) };
}

/** "2026-Q3", "Q3 2026", "3 квартал 2026". */
function quarterRange(words: string): DateRange | undefined {
  const yearFirst = /^(\d{4})[- ]?q([1-4])$/.exec(words);
  const yearLast = /^(?:q([1-4])|([1-4])(?:-й|-го)? квартал(?:е|а)?) (\d{4})(?: года?| г\.?)?$/.exec(words);
  const year = Number(yearFirst?.[1] ?? yearLast?.[3]);
  const quarter = Number(yearFirst?.[2] ?? yearLast?.[1] ?? yearLast?.[2]);
  return monthsFrom(year, quarter * 3 - 2, 3);
}

/** "2026-W48": Monday to Sunday, whatever weekday the portal's weeks start with. */
function weekRange(words: string): DateRange | undefined {
  const match = /^(\d{4})-?w(\d{2})$/.exec(words);
  if (match === null) return undefined;
  // 4 January is always in week 1.
  const fourth = new Temporal.PlainDate(Number(match[1]), 1, 4);
  const from = fourth.add({ days: 1 - fourth.dayOfWeek + 7 * (Number(match[2]) - 1) });
  // A week that this year does not have is one of another.
  return from.yearOfWeek === Number(match[1]) ? { from, to: from.add({ days: 7 }) } : undefined;
}

/** "2026-10-01..2026-10-15", "01.10.2026 - 15.10.2026", "с 01.10.2026 по 15.10.2026", or one date alone. */
function twoDates(words: string): DateRange | undefined {
  const [first = "", last = first, ...more] = partsOf(words);
  const [from, until] = [parseWrittenDate(first.trim()), parseWrittenDate(last.trim())];
  if (from === undefined || until === undefined || more.length > 0) return undefined;
  return { from, to: until.add({ days: 1 }) };
}

function partsOf(words: string): readonly string[] {
  return words.replace(/^(?:с|со|from) /, "").split(/\.{2,3}|…| - | по | to /);
}

function monthsFrom(year: number, month: number, months: number): DateRange | undefined {
  if (!(year > 0 && month >= 1 && month <= 12)) return undefined;
  const from = new Temporal.PlainDate(year, month, 1);
  return { from, to: from.add({ months }) };
}
