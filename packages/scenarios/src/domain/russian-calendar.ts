import type { CalendarDay, NationalCalendar } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { russianHolidays, russianYears, type MovedDay, type RussianYear } from "./russian-years.ts";

/**
 * The Russian production calendar for a week with these days off (1 Monday … 7 Sunday). A day is moved only for those
 * who would have had it off: with Sundays off alone, what was a Saturday stays where it is.
 */
export function russianCalendar(daysOff: readonly number[]): NationalCalendar {
  const moved = russianYears.flatMap((year) => movedDays(year, daysOff));
  return {
    country: "ru",
    holidays: [...russianHolidays.map(everyYear), ...moved.map(({ to }) => to)],
    workdays: moved.filter(({ isWorkedInstead }) => isWorkedInstead).map(({ from }) => from),
    shortDays: russianYears.flatMap(({ year, shortDays }) => shortDays.map((day) => ({ ...everyYear(day), year }))),
    decidedYears: russianYears.filter(({ decree }) => decree !== undefined).map(({ year }) => year),
  };
}

interface Move {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** An ordinary weekend day: a holiday stays off, although it is given back on another day. */
  readonly isWorkedInstead: boolean;
}

function movedDays({ year, moved }: RussianYear, daysOff: readonly number[]): readonly Move[] {
  return moved.filter(({ from }) => daysOff.includes(weekdayOf(year, from))).map((move) => toMove(year, move));
}

function toMove(year: number, { from, to }: MovedDay): Move {
  return {
    from: { ...everyYear(from), year },
    to: { ...everyYear(to), year },
    isWorkedInstead: !russianHolidays.includes(from),
  };
}

function weekdayOf(year: number, day: string): number {
  return Temporal.PlainDate.from(`${year}-${day}`).dayOfWeek;
}

function everyYear(day: string): CalendarDay {
  const [month, dayOfMonth] = day.split("-").map(Number);
  return { month: month ?? 0, day: dayOfMonth ?? 0 };
}
