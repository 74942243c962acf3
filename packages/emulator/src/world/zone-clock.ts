import { formatIso, formatIsoDate } from "../time/format.ts";
import { createZones, type Zones } from "../time/zones.ts";
import { DAY, MINUTE, type CalendarDay } from "./calendar-day.ts";

/** Wall-clock arithmetic of one time zone in epoch milliseconds, fast enough for a million rows. */
export interface ZoneClock {
  readonly zone: string;
  /** Milliseconds east of UTC. */
  offsetAt(epoch: number): number;
  /** "2026-11-21T10:00:00+03:00". */
  iso(epoch: number): string;
  /** The date on the wall at an instant. */
  dayOf(epoch: number): CalendarDay;
  /** Instant of a wall-clock time; times that a clock change skips move forward. */
  at(day: CalendarDay, minutes: number): number;
  /** The instant of a wall clock told in milliseconds since 1970-01-01T00:00 on that wall. */
  fromWall(wall: number): number;
  /** A date without time as the portal writes it: "2026-11-30T03:00:00+03:00". */
  isoDay(day: CalendarDay): string;
}

/** Throws RangeError for a zone that does not exist. */
export function createZoneClock(zone: string, zones: Zones = createZones()): ZoneClock {
  if (!zones.isKnown(zone)) throw new RangeError(`there is no time zone ${JSON.stringify(zone)}`);
  const offsetAt = (epoch: number) => zones.offset(zone, epoch);
  const fromWall = (wall: number) => zones.instant(zone, wall);
  return {
    zone,
    offsetAt,
    fromWall,
    iso: isoWriter(offsetAt),
    dayOf: (epoch) => Math.floor((epoch + offsetAt(epoch)) / DAY),
    at: (day, minutes) => fromWall(day * DAY + minutes * MINUTE),
    isoDay: (day) => formatIsoDate(day * DAY, offsetAt(fromWall(day * DAY))),
  };
}

/** Large worlds have a million moments on a few hundred days: what is the same on a whole day is written once. */
function isoWriter(offsetAt: (epoch: number) => number): (epoch: number) => string {
  const days = new Map<number, readonly [date: string, offset: string]>();
  return (epoch) => {
    const offset = offsetAt(epoch);
    const wall = epoch + offset;
    const day = Math.floor(wall / DAY);
    // Minutes of the offset fit below a day's number times 2^11; the day of a clock change has two entries.
    const key = day * 2048 + offset / MINUTE;
    let parts = days.get(key);
    if (!parts) {
      const text = formatIso(epoch, offset);
      days.set(key, (parts = [text.slice(0, 11), text.slice(19)]));
    }
    return `${parts[0]}${clockText(Math.floor((wall - day * DAY) / 1000))}${parts[1]}`;
  };
}

/** "10:05:09" of seconds after midnight. */
function clockText(seconds: number): string {
  return `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
