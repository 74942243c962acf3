import { isArrayLike, toText } from "../../../php/values.ts";
import type { PortalState } from "../../../portal/portal-state.ts";
import { parseWallClock, type WallClock } from "../../../time/wall-clock.ts";
import type { EventTimes } from "../../../world/load/event-times.ts";
import type { EventRow } from "../../../world/types.ts";
import { createZoneClock } from "../../../world/zone-clock.ts";
import type { MethodCall } from "../../method.ts";
import { startOfDay } from "../recurrence.ts";

const dayLength = 86_400_000;
/** Seconds of the years 1 to 9999. */
const [firstSecond, lastSecond] = [-62_135_596_800, 253_402_300_799];

/** Undefined when the dates of a row cannot be read. */
export function timesOf(portal: PortalState, row: EventRow): EventTimes | undefined {
  const start = parseWallClock(row.DATE_FROM);
  const end = parseWallClock(row.DATE_TO) ?? start;
  if (start === undefined || end === undefined) return undefined;
  const isAllDay = row.DT_SKIP_TIME === "Y";
  const clockOf = (zone: unknown): EventTimes["clockFrom"] => {
    const isKnown = typeof zone === "string" && zone !== "" && portal.zones.isKnown(zone);
    return createZoneClock(isKnown ? zone : portal.serverZone, portal.zones);
  };
  const clocks = { clockFrom: clockOf(row["TZ_FROM"]), clockTo: clockOf(row["TZ_TO"] ?? row["TZ_FROM"]) };
  if (isAllDay) return wholeDays(start, end, clocks);
  return { isAllDay, from: start.local, to: end.local, length: row.DT_LENGTH * 1000, ...clocks };
}

/**
 * Where the parameters put an event; `before` where they say nothing. An offset in a date counts before `timezone_from`
 * and `timezone_to`, these before the caller's zone. That a date with an offset is kept in the caller's zone is
 * unconfirmed. Undefined when a date cannot be read: calendar-event-add.md#timezone-features.
 */
export function readTimes(call: MethodCall, before: EventTimes | undefined): EventTimes | undefined {
  const { params } = call;
  const names = ["from", "to", "from_ts", "to_ts", "skip_time"];
  if (before !== undefined && names.every((name) => !isGiven(params[name]))) return before;
  const isAllDay = isGiven(params["skip_time"]) ? params["skip_time"] === "Y" : before?.isAllDay === true;
  const clocks = clocksOf(call, before);
  const start = readMoment(call, "from") ?? startOf(before);
  if (start === undefined || start === "unreadable") return undefined;
  const end = readMoment(call, "to") ?? endAfter(start, before);
  if (end === undefined || end === "unreadable") return undefined;
  return isAllDay ? wholeDays(start, end, clocks) : timed(start, end, clocks);
}

type Clocks = Pick<EventTimes, "clockFrom" | "clockTo">;

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** `from_ts` and `to_ts` (unix seconds) stand for `from` and `to`; they are put on the caller's clock. */
function readMoment({ params, portal, caller }: MethodCall, name: "from" | "to"): WallClock | "unreadable" | undefined {
  if (isGiven(params[name])) return parseWallClock(toText(params[name])) ?? "unreadable";
  const written = params[`${name}_ts`];
  if (!isGiven(written)) return undefined;
  const seconds = isArrayLike(written) ? Number.NaN : Math.trunc(Number(toText(written)));
  if (!(seconds >= firstSecond && seconds <= lastSecond)) return "unreadable";
  const offset = portal.zones.offset(caller.zone, seconds * 1000);
  return { local: seconds * 1000 + offset, offset, dateOnly: false };
}

/** A start that stays is the same moment. */
function startOf(before: EventTimes | undefined): WallClock | undefined {
  if (before === undefined) return undefined;
  const offset = before.clockFrom.offsetAt(before.clockFrom.fromWall(before.from));
  return { local: before.from, offset, dateOnly: false };
}

/** A new start without a new end keeps the length. */
function endAfter(start: WallClock, before: EventTimes | undefined): WallClock | undefined {
  if (before === undefined) return undefined;
  return { ...start, local: start.local + before.length - (before.isAllDay ? dayLength : 0) };
}

function clocksOf({ params, portal, caller }: MethodCall, before: EventTimes | undefined): Clocks {
  const zone = (name: string, usual: string): string => {
    const written = toText(params[name]);
    return written !== "" && portal.zones.isKnown(written) ? written : usual;
  };
  const isMoved = before === undefined || isGiven(params["from"]) || isGiven(params["from_ts"]);
  const from = zone("timezone_from", isMoved ? caller.zone : before.clockFrom.zone);
  return {
    clockFrom: createZoneClock(hasOffset(params["from"]) ? caller.zone : from, portal.zones),
    clockTo: createZoneClock(hasOffset(params["to"]) ? caller.zone : zone("timezone_to", from), portal.zones),
  };
}

function hasOffset(value: unknown): boolean {
  return parseWallClock(toText(value))?.offset !== undefined;
}

/** From the first day to the end of the last one. */
function wholeDays(start: WallClock, end: WallClock, clocks: Clocks): EventTimes {
  const from = startOfDay(start.local);
  const to = Math.max(startOfDay(end.local), from);
  return { isAllDay: true, from, to, length: to - from + dayLength, ...clocks };
}

/** An end before the start is the start (unconfirmed). */
function timed(start: WallClock, end: WallClock, clocks: Clocks): EventTimes {
  const begin = instantOf(start, clocks.clockFrom);
  const finish = Math.max(instantOf(end, clocks.clockTo), begin);
  const from = begin + clocks.clockFrom.offsetAt(begin);
  const to = finish + clocks.clockTo.offsetAt(finish);
  return { isAllDay: false, from, to, length: finish - begin, ...clocks };
}

function instantOf(written: WallClock, clock: EventTimes["clockFrom"]): number {
  return written.offset === undefined ? clock.fromWall(written.local) : written.local - written.offset;
}
