export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A date without zone as the number of days since 1970-01-01: cheap to add to and to compare. */
export type CalendarDay = number;

/** Day of a date; a date that does not exist (30 February) gives undefined. */
export function calendarDay(year: number, month: number, date: number): CalendarDay | undefined {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return undefined;
  return at.getTime() / DAY;
}

export function dateParts(day: CalendarDay): { year: number; month: number; date: number } {
  const at = new Date(day * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** "2026-11-21". */
export function isoDate(day: CalendarDay): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Day of "2026-11-21", or undefined when it is no date. */
export function parseIsoDate(text: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match ? calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
