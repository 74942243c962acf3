import { dayStart } from "@b24kit/portal";
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

/** The whole date in a zone: 23, 24 or 25 hours long. */
export function daySpan(date: Temporal.PlainDate, zone: string): TimeSpan {
  return { from: dayStart(date, zone), to: dayStart(date.add({ days: 1 }), zone) };
}

/** The instant of a wall-clock minute of a date; 1440 is the start of the next date. */
export function atMinute(date: Temporal.PlainDate, minute: number, zone: string): Temporal.Instant {
  if (minute >= 1440) return dayStart(date.add({ days: 1 }), zone);
  const plainTime = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
  return date.toZonedDateTime({ timeZone: zone, plainTime }).toInstant();
}

export function isBefore(left: Temporal.Instant, right: Temporal.Instant): boolean {
  return Temporal.Instant.compare(left, right) < 0;
}

export function isWithin(instant: Temporal.Instant, span: TimeSpan): boolean {
  return !isBefore(instant, span.from) && isBefore(instant, span.to);
}

/** From the earlier beginning to the later end. */
export function joinedSpan(left: TimeSpan, right: TimeSpan): TimeSpan {
  return { from: isBefore(right.from, left.from) ? right.from : left.from, to: later(left.to, right.to) };
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
  return from.until(to).days;
}

/** ISO 8601 with the offset of the zone, to the second. */
export function toIso(instant: Temporal.Instant, zone: string): string {
  return instant.toZonedDateTimeISO(zone).toString({ timeZoneName: "never", smallestUnit: "second" });
}
