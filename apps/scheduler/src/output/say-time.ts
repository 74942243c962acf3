import { Temporal } from "temporal-polyfill";

/** An instant in a zone, as it is sorted and copied: "2026-03-02 08:30". Epoch milliseconds; the computer's zone by default. */
export function sayTime(instant: number, zone: string = Temporal.Now.timeZoneId()): string {
  const { year, month, day, hour, minute } = zoned(instant, zone);
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

/** An instant with its offset, for programs: "2026-03-02T08:30:00+03:00". Epoch milliseconds. */
export function isoTime(instant: number, zone: string = Temporal.Now.timeZoneId()): string {
  return zoned(instant, zone).toString({ timeZoneName: "never", fractionalSecondDigits: 0 });
}

function zoned(instant: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
