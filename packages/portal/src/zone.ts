import { Temporal } from "temporal-polyfill";

/** The name when Temporal knows the zone, else undefined: portals may name zones that are gone, or "" for none. */
export function validZone(name: string | undefined): string | undefined {
  if (name === undefined || name.trim() === "") return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name.trim()).timeZoneId;
  } catch {
    return undefined;
  }
}

/** "+03:00" for 10800 seconds; undefined when no clock has such an offset. Seconds below a minute are cut. */
export function offsetZone(seconds: number): string | undefined {
  const minutes = Math.trunc(seconds / 60);
  if (!Number.isFinite(minutes) || Math.abs(minutes) >= 24 * 60) return undefined;
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${twoDigits(Math.trunc(absolute / 60))}:${twoDigits(absolute % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** First instant of a day in a zone. */
export function dayStart(date: Temporal.PlainDate, zone: string): Temporal.Instant {
  return date.toZonedDateTime(zone).toInstant();
}
