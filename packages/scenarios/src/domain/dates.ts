import { Temporal } from "temporal-polyfill";

/** A half-open stretch of time [from, to). */
export interface TimeSpan {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/** The calendar date that a zone has at an instant. */
export function dateAt(instant: Temporal.Instant, zone: string): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

/** The first instant of a date in a zone: not always 00:00, since some zones change their clocks at midnight. */
export function startOfDay(date: Temporal.PlainDate, zone: string): Temporal.Instant {
  return date.toZonedDateTime(zone).toInstant();
}

/** The whole date in a zone: 23, 24 or 25 hours long. */
export function daySpan(date: Temporal.PlainDate, zone: string): TimeSpan {
  return { from: startOfDay(date, zone), to: startOfDay(date.add({ days: 1 }), zone) };
}

/** The instant of a wall-clock minute of a date; 1440 is the start of the next date. */
export function atMinute(date: Temporal.PlainDate, minute: number, zone: string): Temporal.Instant {
  if (minute >= 1440) return startOfDay(date.add({ days: 1 }), zone);
  const plainTime = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
  return date.toZonedDateTime({ timeZone: zone, plainTime }).toInstant();
}

export function isBefore(left: Temporal.Instant, right: Temporal.Instant): boolean {
  return Temporal.Instant.compare(left, right) < 0;
}

export function isWithin(instant: Temporal.Instant, span: TimeSpan): boolean {
  return !isBefore(instant, span.from) && isBefore(instant, span.to);
}

export function later(left: Temporal.Instant, right: Temporal.Instant): Temporal.Instant {
  return isBefore(left, right) ? right : left;
}

/** Milliseconds from one instant to another. */
export function millisecondsBetween(from: Temporal.Instant, to: Temporal.Instant): number {
  return to.epochMilliseconds - from.epochMilliseconds;
}

/** Whole calendar days from one date to another, negative when the other is earlier. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: "day" }).days;
}

/** The seven dates of the week that holds `date`; `weekStart` is 1 for Monday … 7 for Sunday. */
export function weekOf(date: Temporal.PlainDate, weekStart: number): readonly Temporal.PlainDate[] {
  const first = date.subtract({ days: (date.dayOfWeek - weekStart + 7) % 7 });
  return Array.from({ length: 7 }, (_, index) => first.add({ days: index }));
}

/** ISO 8601 with the offset of the zone, to the second. */
export function toIso(instant: Temporal.Instant, zone: string): string {
  return instant.toZonedDateTimeISO(zone).toString({ timeZoneName: "never", smallestUnit: "second" });
}
