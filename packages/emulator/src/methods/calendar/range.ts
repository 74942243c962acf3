import { toText } from "../../php/values.ts";
import type { PortalState } from "../../portal/portal-state.ts";
import { parseWallClock } from "../../time/wall-clock.ts";
import type { DayRange } from "./expand.ts";
import { startOfDay } from "./recurrence.ts";

const dayLength = 86_400_000;
/** The portal's end of time, 1 January 2038. */
const farFuture = Date.UTC(2038, 0, 1);

/**
 * The days that `from` and `to` mean, both included, whatever their time of day: an instant is first put into the
 * server's zone. Neither given: 30 days back to 90 ahead; only `from`: open end; only `to`: open beginning.
 */
export function eventRange(portal: PortalState, from: unknown, to: unknown): DayRange {
  const start = dayOf(portal, from);
  const end = dayOf(portal, to);
  if (start === undefined && end === undefined) {
    const today = serverToday(portal);
    return { from: today - 30 * dayLength, to: today + 91 * dayLength - 1 };
  }
  return { from: start ?? 0, to: (end ?? farFuture) + dayLength - 1 };
}

/** Midnight of the portal's today, as a wall clock of the server's zone. */
export function serverToday(portal: PortalState): number {
  const now = portal.now();
  return startOfDay(now + portal.zones.offset(portal.serverZone, now));
}

function dayOf(portal: PortalState, value: unknown): number | undefined {
  const clock = parseWallClock(toText(value));
  if (clock === undefined) return undefined;
  if (clock.offset === undefined) return startOfDay(clock.local);
  const instant = clock.local - clock.offset;
  return startOfDay(instant + portal.zones.offset(portal.serverZone, instant));
}
