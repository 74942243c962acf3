import type { Temporal } from "temporal-polyfill";
import type { CalendarDay, WorkCalendar } from "../model/types.ts";

/** Monday to Friday, 9:00 to 18:00: assumed when the portal cannot be asked. */
export const DEFAULT_WORK_CALENDAR: WorkCalendar = {
  weekStart: 1,
  daysOff: [6, 7],
  holidays: [],
  workStart: 9 * 60,
  workEnd: 18 * 60,
  source: "default",
};

/** How many days back a working day is looked for; a calendar without any gives up there. */
const LONGEST_BREAK = 60;

/** False on a day off of the week and on a holiday, unless the calendar names the day as one that is worked. */
export function isWorkingDay(calendar: WorkCalendar, date: Temporal.PlainDate): boolean {
  if ((calendar.workdays ?? []).some((day) => isOn(day, date))) return true;
  return !calendar.daysOff.includes(date.dayOfWeek) && !calendar.holidays.some((day) => isOn(day, date));
}

/** The last working day before `date`; the day before when there is none within two months. */
export function previousWorkingDay(calendar: WorkCalendar, date: Temporal.PlainDate): Temporal.PlainDate {
  for (let back = 1; back <= LONGEST_BREAK; back += 1) {
    const day = date.subtract({ days: back });
    if (isWorkingDay(calendar, day)) return day;
  }
  return date.subtract({ days: 1 });
}

/** The week of `date` by the portal's first weekday: `from` included, `to` the first day of the next week. */
export function weekOf(
  calendar: WorkCalendar,
  date: Temporal.PlainDate,
): { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } {
  const from = date.subtract({ days: (date.dayOfWeek - calendar.weekStart + 7) % 7 });
  return { from, to: from.add({ days: 7 }) };
}

function isOn(day: CalendarDay, date: Temporal.PlainDate): boolean {
  return day.month === date.month && day.day === date.day && (day.year === undefined || day.year === date.year);
}
