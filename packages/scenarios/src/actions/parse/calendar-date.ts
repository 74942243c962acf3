import { Temporal } from "temporal-polyfill";
import { parsePlainDay } from "../../domain/parse-plain-day.ts";
import { dateOrNothing } from "../../domain/written-date.ts";
import { monthOf } from "./month.ts";
import { isWeekday, weekdayName } from "./weekday.ts";

const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?(?: ?г(?:ода|\.)?)?$/;
const dayFirst = /^(\d{1,2}) ([а-яa-z]+)\.?,?(?: (\d{4})(?: ?г(?:ода|\.)?)?)?$/;
const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:,? (\d{4}))?$/;

/**
 * A date as people write it: what `parsePlainDay` reads, "25.11", "25.11.26", "25 ноября", "Nov 25, 2026", "next monday". Without
 * a year the next such day. Undefined when the text is none.
 */
export function parseCalendarDate(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const day = parsePlainDay(weekdayName(text), today) ?? nextWeekday(text, today);
  if (day !== undefined) return day;
  const points = dotted.exec(text);
  if (points !== null) return dateOf(Number(points[1]), Number(points[2]), points[3], today);
  const first = dayFirst.exec(text);
  if (first !== null) return dateOf(Number(first[1]), monthOf(first[2]), first[3], today);
  const second = monthFirst.exec(text);
  return second === null ? undefined : dateOf(Number(second[2]), monthOf(second[1]), second[3], today);
}

/** "next friday" on a Monday may be either of two: only a weekday that the current week no longer has is clear. */
function nextWeekday(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const [, word = ""] = /^(?:next|следующ[а-я]+) (.+)$/.exec(text) ?? [];
  if (!isWeekday(word)) return undefined;
  const day = parsePlainDay(weekdayName(word), today);
  if (day === undefined) return undefined;
  if (day.equals(today)) return today.add({ weeks: 1 });
  return day.dayOfWeek > today.dayOfWeek ? undefined : day;
}

function dateOf(
  day: number,
  month: number,
  yearText: string | undefined,
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  if (yearText !== undefined) return dateOrNothing({ year: Number(yearText.padStart(4, "20")), month, day });
  const next = dateOrNothing({ year: today.year, month, day });
  if (next !== undefined && Temporal.PlainDate.compare(next, today) >= 0) return next;
  return dateOrNothing({ year: today.year + 1, month, day });
}
