import type { Caller } from "../../portal/caller.ts";
import type { PortalState } from "../../portal/portal-state.ts";
import { formatSite } from "../../time/format.ts";
import { parseWallClock } from "../../time/wall-clock.ts";
import type { RecurrenceRule } from "../../world/types.ts";
import type { EventInstance } from "./expand.ts";

const dayLength = 86_400_000;

/**
 * The row of an instance. Dates are text in the event's own zone; `*_TS_UTC` stay those of the series; instances of a
 * series carry RINDEX and the first occurrence's dates under `~DATE_FROM` and `~DATE_TO`.
 */
export function renderEvent(portal: PortalState, caller: Caller, instance: EventInstance): Record<string, unknown> {
  const { row, index } = instance;
  const dates = index === undefined ? {} : recurringDates(portal, instance, index);
  return {
    ...row,
    ...dates,
    RRULE: row.RRULE === "" ? "" : renderRule(row.RRULE),
    ...(instance.isWholeDay ? {} : zoneFields(portal, caller, instance)),
    DATE_FROM_FORMATTED: longDate(instance.local, instance.isWholeDay),
    DATE_TO_FORMATTED: longDate(endOf(portal, instance, instance.local), instance.isWholeDay),
  };
}

function recurringDates(portal: PortalState, instance: EventInstance, index: number): Record<string, unknown> {
  const text = (local: number): string => formatSite(local, portal.world.portal.dateFormat, !instance.isWholeDay);
  return {
    DATE_FROM: text(instance.local),
    DATE_TO: text(endOf(portal, instance, instance.local)),
    "~DATE_FROM": text(instance.first),
    "~DATE_TO": text(endOf(portal, instance, instance.first)),
    RINDEX: index,
  };
}

/** Wall clock of the end, in the zone of TZ_TO. A whole day ends on its last day. */
function endOf(portal: PortalState, instance: EventInstance, local: number): number {
  if (instance.isWholeDay) return local + Math.max(instance.length - dayLength, 0);
  const zone = instance.row["TZ_TO"];
  if (typeof zone !== "string" || zone === instance.zone || !portal.zones.isKnown(zone)) return local + instance.length;
  const end = portal.zones.instant(instance.zone, local) + instance.length;
  return end + portal.zones.offset(zone, end);
}

/** `~USER_OFFSET_FROM`: seconds by which the caller's clock is ahead of the event's. */
function zoneFields(portal: PortalState, caller: Caller, { instant, zone }: EventInstance): Record<string, unknown> {
  const offset = portal.zones.offset(zone, instant) / 1000;
  const ahead = portal.zones.offset(caller.zone, instant) / 1000 - offset;
  return {
    TZ_OFFSET_FROM: String(offset),
    TZ_OFFSET_TO: String(offset),
    "~USER_OFFSET_FROM": ahead,
    "~USER_OFFSET_TO": ahead,
  };
}

function renderRule(rule: RecurrenceRule): Record<string, unknown> {
  const until = rule.UNTIL === undefined ? undefined : parseWallClock(rule.UNTIL);
  if (until === undefined) return { ...rule };
  return { ...rule, "~UNTIL": rule.UNTIL, UNTIL_TS: Math.floor(until.local / 1000) };
}

/** "Wed Dec 11 2024 17:59:00" */
function longDate(local: number, isWholeDay: boolean): string {
  const [weekday = "", day, month, year, time] = new Date(local).toUTCString().split(" ");
  const date = `${weekday.replace(",", "")} ${month} ${day} ${year}`;
  return isWholeDay ? date : `${date} ${time}`;
}
