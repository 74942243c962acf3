import { calendarDay, isoDate, weekdayOf, type CalendarDay } from "./calendar-day.ts";

export type Country = "ru" | "gb";

/** Public holidays of the given years as sorted ISO dates. Moved working days are no part of it. */
export function publicHolidays(country: Country, years: readonly number[]): string[] {
  const ofYear = country === "ru" ? russianHolidays : britishHolidays;
  return years
    .flatMap(ofYear)
    .toSorted((a, b) => a - b)
    .map(isoDate);
}

/** Article 112 of the Labour Code of the Russian Federation. */
function russianHolidays(year: number): CalendarDay[] {
  const newYear = [1, 2, 3, 4, 5, 6, 7, 8].map((date) => day(year, 1, date));
  return [
    ...newYear,
    day(year, 2, 23),
    day(year, 3, 8),
    day(year, 5, 1),
    day(year, 5, 9),
    day(year, 6, 12),
    day(year, 11, 4),
  ];
}

/** Bank holidays of England and Wales. */
function britishHolidays(year: number): CalendarDay[] {
  const easter = easterSunday(year);
  const christmas = substituted([day(year, 12, 25), day(year, 12, 26)]);
  return [
    ...substituted([day(year, 1, 1)]),
    easter - 2,
    easter + 1,
    onOrAfter(day(year, 5, 1), 1),
    onOrAfter(day(year, 5, 25), 1),
    onOrAfter(day(year, 8, 25), 1),
    ...christmas,
  ];
}

/** A holiday on a weekend is taken on the next free working day. */
function substituted(days: readonly CalendarDay[]): CalendarDay[] {
  const taken: CalendarDay[] = [];
  for (let at of days) {
    while (weekdayOf(at) > 5 || taken.includes(at)) at++;
    taken.push(at);
  }
  return taken;
}

function onOrAfter(at: CalendarDay, weekday: number): CalendarDay {
  return at + ((weekday - weekdayOf(at) + 7) % 7);
}

/** Anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easterSunday(year: number): CalendarDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return day(year, Math.floor(n / 31), (n % 31) + 1);
}

function day(year: number, month: number, date: number): CalendarDay {
  return calendarDay(year, month, date) ?? 0;
}
