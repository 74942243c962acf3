import { parseWallClock } from "../time/wall-clock.ts";
import { calendarDay, DAY, dateParts, weekdayOf, type CalendarDay } from "./calendar-day.ts";

import type { RecurrenceRule, Weekday } from "./types.ts";

export const WEEKDAYS: readonly Weekday[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** The portal's "for ever": 1 January 2038. */
const FAR: CalendarDay = Date.UTC(2038, 0, 1) / DAY;

/** Day of the last occurrence of a series that starts on `first`; excluded dates count, as the portal counts them. */
export function lastDayOfSeries(rule: RecurrenceRule, first: CalendarDay): CalendarDay {
  const written = rule.UNTIL === undefined ? undefined : parseWallClock(rule.UNTIL);
  const until = written ? Math.floor(written.local / DAY) : FAR;
  if (rule.COUNT === undefined) return Math.max(until, first);
  const nth = nthDay(rule, first, rule.COUNT);
  // A count may lead beyond all calendars: then the comparison is false.
  return Math.max(nth <= until ? nth : until, first);
}

function nthDay(rule: RecurrenceRule, first: CalendarDay, count: number): CalendarDay {
  const steps = (count - 1) * rule.INTERVAL;
  if (rule.FREQ === "DAILY") return first + steps;
  if (rule.FREQ === "WEEKLY") return nthWeekly(rule, first, count);
  return addMonths(first, rule.FREQ === "MONTHLY" ? steps : steps * 12);
}

/** Weeks begin on Monday; INTERVAL skips whole weeks; days of the first week before the start are no occurrences. */
function nthWeekly(rule: RecurrenceRule, first: CalendarDay, count: number): CalendarDay {
  const days = WEEKDAYS.flatMap((weekday, index) => (rule.BYDAY?.[weekday] ? [index] : []));
  if (days.length === 0) days.push(0);
  const monday = first - (weekdayOf(first) - 1);
  const before = days.filter((index) => monday + index < first).length;
  const at = before + count - 1;
  const week = Math.floor(at / days.length) * rule.INTERVAL;
  return monday + week * 7 + (days[at % days.length] ?? 0);
}

/** A day that the month does not have falls on the 1st of the next one. */
function addMonths(first: CalendarDay, months: number): CalendarDay {
  const { year, month, date } = dateParts(first);
  const total = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1];
  return calendarDay(y, m, date) ?? Date.UTC(y, m, 1) / DAY;
}
