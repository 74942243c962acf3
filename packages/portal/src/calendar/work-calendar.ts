import type { Temporal } from "temporal-polyfill";
import type { CalendarDay, WorkCalendar } from "../model/dictionaries.ts";

/** Monday to Friday, 9:00 to 18:00: assumed when the portal cannot be asked. */
export const DEFAULT_WORK_CALENDAR: WorkCalendar = {
  weekStart: 1,
  daysOff: [6, 7],
  holidays: [],
  workStart: 9 * 60,
  workEnd: 18 * 60,
  source: "default",
};

/** How many days off a working day is looked for; a calendar without any gives up there. */
const LONGEST_BREAK = 60;

/**
 * Whether a day is worked: by the user's own dates, else by the portal's, else by the country's, else by its weekday.
 * Dates of one source that name the day both ways mean a working day.
 */
export function isWorkingDay(calendar: WorkCalendar, date: Temporal.PlainDate): boolean {
  const { own, national, holidays, workdays = [] } = calendar;
  for (const exceptions of [own, { holidays, workdays }, national]) {
    if (exceptions?.workdays.some((day) => isOn(day, date))) return true;
    if (exceptions?.holidays.some((day) => isOn(day, date))) return false;
  }
  return !calendar.daysOff.includes(date.dayOfWeek);
}

/** Whether a working day ends an hour earlier: the eve of a holiday where the country's calendar says so. */
export function isShortDay(calendar: WorkCalendar, date: Temporal.PlainDate): boolean {
  const { own, national } = calendar;
  if (!isWorkingDay(calendar, date)) return false;
  if (own?.shortDays.some((day) => isOn(day, date))) return true;
  // Named a working day by the user, without a word of its being short.
  if (own?.workdays.some((day) => isOn(day, date))) return false;
  return national?.shortDays.some((day) => isOn(day, date)) ?? false;
}

/** The last working day before `date`; the day before when there is none within two months. */
export function previousWorkingDay(calendar: WorkCalendar, date: Temporal.PlainDate): Temporal.PlainDate {
  return nearestWorkingDay(calendar, date, -1);
}

/** The first working day after `date`; the day after when there is none within two months. */
export function nextWorkingDay(calendar: WorkCalendar, date: Temporal.PlainDate): Temporal.PlainDate {
  return nearestWorkingDay(calendar, date, 1);
}

function nearestWorkingDay(calendar: WorkCalendar, date: Temporal.PlainDate, step: 1 | -1): Temporal.PlainDate {
  for (let distance = 1; distance <= LONGEST_BREAK; distance += 1) {
    const day = date.add({ days: step * distance });
    if (isWorkingDay(calendar, day)) return day;
  }
  return date.add({ days: step });
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
