import { formatSite } from "../../time/format.ts";
import type { WallClock } from "../../time/wall-clock.ts";
import { DAY } from "../calendar-day.ts";
import { lastDayOfSeries } from "../recurrence-end.ts";
import type { RecurrenceRule } from "../types.ts";
import type { ZoneClock } from "../zone-clock.ts";
import type { LoadContext } from "./context.ts";
import { readWallClock } from "./date-readers.ts";
import type { Draft, Source } from "./field-table.ts";

/** Where an event lies in time, read from whatever form the file has. */
export interface EventTimes {
  readonly isAllDay: boolean;
  /** Wall clocks in milliseconds since 1970-01-01T00:00; of all-day events the first and the last day. */
  readonly from: number;
  readonly to: number;
  /** Epoch milliseconds of one occurrence. */
  readonly length: number;
  readonly clockFrom: ZoneClock;
  readonly clockTo: ZoneClock;
}

const MOMENT = "a date and time like 21.11.2026 10:00:00 or 2026-11-21T10:00:00+03:00";

/** Ten years: longer ones are taken for a mistake in the unit. */
const LONGEST = 3650 * DAY;

/** Undefined, and a problem for each field that cannot be read, when the event has no place in time. */
export function readEventTimes(
  source: Source,
  zones: { from: string; to: string },
  context: LoadContext,
  fail: (field: string, expected: string) => void,
): EventTimes | undefined {
  const start = readWallClock(source["DATE_FROM"]);
  const end = isAbsent(source["DATE_TO"]) ? null : readWallClock(source["DATE_TO"]);
  const length = isAbsent(source["DT_LENGTH"]) ? 0 : lengthOf(source["DT_LENGTH"]);
  const skips = isAbsent(source["DT_SKIP_TIME"]) ? start?.dateOnly : SKIPS.get(source["DT_SKIP_TIME"]);
  if (start === undefined) fail("DATE_FROM", MOMENT);
  if (end === undefined) fail("DATE_TO", MOMENT);
  if (length === undefined) fail("DT_LENGTH", "a number of seconds of at most ten years");
  if (start && skips === undefined) fail("DT_SKIP_TIME", '"Y" or "N"');
  if (start === undefined || end === undefined || length === undefined || skips === undefined) return undefined;
  const clocks = { clockFrom: context.clockOf(zones.from), clockTo: context.clockOf(zones.to) };
  return skips ? wholeDays(start, end, length, clocks) : timed(start, end, length, clocks);
}

const SKIPS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ["Y", true],
  [true, true],
  ["N", false],
  [false, false],
]);

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

/** Seconds as milliseconds. */
function lengthOf(value: unknown): number | undefined {
  const seconds = typeof value === "string" && /^\d{1,12}$/.test(value) ? Number(value) : value;
  if (typeof seconds !== "number" || !Number.isSafeInteger(seconds)) return undefined;
  return seconds >= 0 && seconds * 1000 <= LONGEST ? seconds * 1000 : undefined;
}

type Clocks = Pick<EventTimes, "clockFrom" | "clockTo">;

function wholeDays(start: WallClock, end: WallClock | null, length: number, clocks: Clocks): EventTimes {
  const from = Math.floor(start.local / DAY) * DAY;
  const days = Math.max(1, Math.round(length / DAY));
  const to = end ? Math.floor(end.local / DAY) * DAY : from + (days - 1) * DAY;
  return { isAllDay: true, from, to, length: Math.max(0, to - from + DAY), ...clocks };
}

/** Without an end the event ends when it begins, unless it tells its length. An end before the start is kept. */
function timed(start: WallClock, end: WallClock | null, length: number, clocks: Clocks): EventTimes {
  const { clockFrom, clockTo } = clocks;
  const begin = instantOf(start, clockFrom);
  const finish = end ? instantOf(end, clockTo) : begin + length;
  const from = begin + clockFrom.offsetAt(begin);
  const to = finish + clockTo.offsetAt(finish);
  return { isAllDay: false, from, to, length: Math.max(0, finish - begin), ...clocks };
}

function instantOf(written: WallClock, clock: ZoneClock): number {
  return written.offset === undefined ? clock.fromWall(written.local) : written.local - written.offset;
}

/** The date fields of calendar.event.get. */
export function dateFields(
  times: EventTimes,
  rule: RecurrenceRule | "",
  context: Pick<LoadContext, "dateFormat">,
): Draft {
  const site = (wall: number) => formatSite(wall, context.dateFormat, !times.isAllDay);
  const shared = {
    DATE_FROM: site(times.from),
    DATE_TO: site(times.to),
    DT_SKIP_TIME: times.isAllDay ? "Y" : "N",
    DT_LENGTH: times.length / 1000,
  };
  const firstDay = Math.floor(times.from / DAY);
  const shift = rule === "" ? 0 : (lastDayOfSeries(rule, firstDay) - firstDay) * DAY;
  if (times.isAllDay)
    return { ...shared, DATE_FROM_TS_UTC: seconds(times.from), DATE_TO_TS_UTC: seconds(times.to + shift) };
  const begin = times.clockFrom.fromWall(times.from);
  const finish = times.clockTo.fromWall(times.to);
  const seriesEnd = rule === "" ? finish : times.clockFrom.fromWall(times.from + shift) + times.length;
  return {
    ...shared,
    TZ_FROM: times.clockFrom.zone,
    TZ_TO: times.clockTo.zone,
    TZ_OFFSET_FROM: seconds(times.clockFrom.offsetAt(begin)),
    TZ_OFFSET_TO: seconds(times.clockTo.offsetAt(finish)),
    DATE_FROM_TS_UTC: seconds(begin),
    DATE_TO_TS_UTC: seconds(seriesEnd),
  };
}

function seconds(milliseconds: number): string {
  return String(Math.floor(milliseconds / 1000));
}
