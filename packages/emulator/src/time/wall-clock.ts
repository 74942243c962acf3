import { utcMidnight } from "./utc-midnight.ts";

/** A date as it was written. */
export interface WallClock {
  /** What the clock shows, as epoch milliseconds of the same reading in UTC. */
  readonly local: number;
  /** Milliseconds east of UTC, when the text says so. */
  readonly offset?: number;
  /** The text has no time of day. */
  readonly dateOnly: boolean;
}

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?(?: (am|pm))?)?$/i;

/**
 * Reads the forms that the portal takes: ISO 8601 with or without time and offset, and both site formats
 * ("02.12.2026 11:00:00", "12/02/2026 11:00:00 am"). Undefined for anything else and for days that do not exist.
 */
export function parseWallClock(text: string): WallClock | undefined {
  const trimmed = text.trim();
  return parseIso(trimmed) ?? parseDotted(trimmed) ?? parseSlashed(trimmed);
}

function parseIso(text: string): WallClock | undefined {
  const match = iso.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const clock = wallClock([year, month, day], [hour, minute, second], hour === undefined);
  return clock === undefined || zone === undefined ? clock : { ...clock, offset: parseOffset(zone) };
}

function parseDotted(text: string): WallClock | undefined {
  const match = dotted.exec(text);
  if (match === null) return undefined;
  const [, day, month, year, hour, minute, second] = match;
  return wallClock([year, month, day], [hour, minute, second], hour === undefined);
}

function parseSlashed(text: string): WallClock | undefined {
  const match = slashed.exec(text);
  if (match === null) return undefined;
  const [, month, day, year, hour, minute, second, half] = match;
  const clock = wallClock([year, month, day], [hour, minute, second], hour === undefined);
  if (clock === undefined || half === undefined) return clock;
  const hours = (Number(hour) % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  return { ...clock, local: clock.local + (hours - Number(hour)) * 3_600_000 };
}

type Part = string | undefined;

function wallClock(
  [year, month, day]: readonly [Part, Part, Part],
  [hour, minute, second]: readonly [Part, Part, Part],
  dateOnly: boolean,
): WallClock | undefined {
  const midnight = utcMidnight(Number(year), Number(month), Number(day));
  const time = [Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)] as const;
  const date = new Date(midnight);
  const isDate = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  if (!isDate || time[0] > 23 || time[1] > 59 || time[2] > 59) return undefined;
  return { local: midnight + ((time[0] * 60 + time[1]) * 60 + time[2]) * 1000, dateOnly };
}

function parseOffset(zone: string): number {
  if (zone.toUpperCase() === "Z") return 0;
  const sign = zone.startsWith("-") ? -1 : 1;
  const digits = zone.slice(1).replace(":", "");
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))) * 60_000;
}
