import { isWorkingDay, type WorkCalendar } from "b24kit";
import { Temporal } from "temporal-polyfill";
import type { IsWorkday } from "./wall-pattern.ts";

/** Monday to Friday, whatever is celebrated: `calendar: weekdays`. */
export function isWeekday(date: string): boolean {
  const day = new Date(`${date}T00:00Z`).getUTCDay();
  return day !== 0 && day !== 6;
}

/**
 * `calendar: portal`: working days as reports count them, each date looked up once. `dictionaries()` of an opened portal gives the
 * calendar with the production calendar of its country and the user's calendar.json over it.
 */
export function workdaysOf(calendar: WorkCalendar): IsWorkday {
  const known = new Map<string, boolean>();
  return (date) => {
    const isKnown = known.get(date);
    if (isKnown !== undefined) return isKnown;
    const isWorked = isWorkingDay(calendar, Temporal.PlainDate.from(date));
    known.set(date, isWorked);
    return isWorked;
  };
}
