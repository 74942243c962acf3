import { isShortDay, isWorkingDay, type WorkCalendar } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { atMinute, isBefore, type TimeSpan } from "./dates.ts";
import type { Period } from "./period.ts";

/** A short day ends so many minutes earlier. */
const shortByMinutes = 60;

/** The dates [from, to), in order. */
export function datesIn({ from, to }: Pick<Period, "from" | "to">): readonly Temporal.PlainDate[] {
  const dates: Temporal.PlainDate[] = [];
  for (let date = from; Temporal.PlainDate.compare(date, to) < 0; date = date.add({ days: 1 })) dates.push(date);
  return dates;
}

/** Working hours of a date in a zone; none on a day off, when the portal states none, or when the clocks skip them. */
export function workingHours(calendar: WorkCalendar, date: Temporal.PlainDate, zone: string): TimeSpan | undefined {
  if (!isWorkingDay(calendar, date)) return undefined;
  const end = calendar.workEnd - (isShortDay(calendar, date) ? shortByMinutes : 0);
  const hours = { from: atMinute(date, calendar.workStart, zone), to: atMinute(date, end, zone) };
  return isBefore(hours.from, hours.to) ? hours : undefined;
}

/** Years of a period whose moved days off are not known, where a country's calendar counts; none without one. */
export function undecidedYears(
  { national }: WorkCalendar,
  { from, to }: Pick<Period, "from" | "to">,
): readonly number[] {
  if (national === undefined) return [];
  const last = to.subtract({ days: 1 }).year;
  const years = Array.from({ length: last - from.year + 1 }, (_, index) => from.year + index);
  return years.filter((year) => !national.decidedYears.includes(year));
}
