import type { PortalState } from "../../portal/portal-state.ts";
import { parseWallClock } from "../../time/wall-clock.ts";
import type { EventRow } from "../../world/types.ts";
import { excludedDays, occurrences, startOfDay } from "./recurrence.ts";

const dayLength = 86_400_000;

/** Whole days in the server's zone, as wall clocks of the first midnight and of the last moment. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** An event on a day: start and length, and where it stands in a series. */
export interface EventInstance {
  readonly row: EventRow;
  /** Wall clock in `zone`. */
  readonly local: number;
  /** Epoch milliseconds; for whole days the midnight in the server's zone. */
  readonly instant: number;
  /** Milliseconds. */
  readonly length: number;
  readonly zone: string;
  readonly isWholeDay: boolean;
  /** Undefined for an event that does not recur. */
  readonly index?: number;
  /** Wall clock of the first occurrence. */
  readonly first: number;
}

/** Events of one calendar that touch the range; series are expanded. Order: as stored, each series in time. */
export function eventInstances(portal: PortalState, type: string, owner: number, range: DayRange): EventInstance[] {
  return portal.events.of(type, owner).flatMap((row) => instancesOf(portal, row, range));
}

function instancesOf(portal: PortalState, row: EventRow, range: DayRange): EventInstance[] {
  const base = unexpanded(portal, row);
  if (base === undefined) return [];
  if (row.RRULE === "") return touches(portal, base, range) ? [base] : [];
  const found: EventInstance[] = [];
  // Zones differ by less than a day from the server's, so one day more is always enough.
  for (const { index, local } of occurrences(row.RRULE, base.first, excludedDays(row), range.to + dayLength)) {
    const instant = portal.zones.instant(base.zone, local);
    const instance = { ...base, local, instant, index };
    if (touches(portal, instance, range)) found.push(instance);
  }
  return found;
}

/** The event itself, of a series the first occurrence; undefined for a row whose date cannot be read. */
export function unexpanded(portal: PortalState, row: EventRow): EventInstance | undefined {
  const clock = parseWallClock(row.DATE_FROM);
  if (clock === undefined) return undefined;
  const isWholeDay = row.DT_SKIP_TIME === "Y";
  const written = row["TZ_FROM"];
  const isKnown = typeof written === "string" && written !== "" && portal.zones.isKnown(written);
  const zone = !isWholeDay && isKnown ? written : portal.serverZone;
  const local = isWholeDay ? startOfDay(clock.local) : clock.local;
  return {
    row,
    local,
    instant: portal.zones.instant(zone, local),
    length: row.DT_LENGTH * 1000,
    zone,
    isWholeDay,
    first: local,
  };
}

/** Timed events by their instants, whole days by their dates; both ends of the range are included. */
function touches(portal: PortalState, instance: EventInstance, range: DayRange): boolean {
  if (instance.isWholeDay) {
    const lastDay = instance.local + Math.max(instance.length - dayLength, 0);
    return instance.local <= range.to && lastDay >= range.from;
  }
  const { zones, serverZone } = portal;
  const end = instance.instant + instance.length;
  return instance.instant <= zones.instant(serverZone, range.to) && end >= zones.instant(serverZone, range.from);
}
