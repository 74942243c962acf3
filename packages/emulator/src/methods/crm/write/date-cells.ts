import type { PortalState } from "../../../portal/portal-state.ts";
import { serverIso } from "../../../server/time-profile.ts";
import { formatIsoDate } from "../../../time/format.ts";
import { utcMidnight } from "../../../time/utc-midnight.ts";

const dayLength = 86_400_000;

/** The years that a date is written in with four digits, less a day for the zones. */
const end = utcMidnight(9999, 12, 31);
const begin = utcMidnight(1, 1, 2);

/** A written moment in the zone of the server; without an offset it is meant there. Undefined for what is no date. */
export function momentCell(portal: PortalState, value: unknown): string | undefined {
  const instant = instantOf(portal, value);
  return instant === undefined ? undefined : serverIso(portal, instant);
}

/** The day that a written moment or date is on in the zone of the server, as the portal writes dates without time. */
export function dateCell(portal: PortalState, value: unknown): string | undefined {
  const instant = instantOf(portal, value);
  return instant === undefined ? undefined : serverDay(portal, instant);
}

/** The day of an instant (epoch milliseconds), or `later` days after. */
export function serverDay(portal: PortalState, instant: number, later = 0): string {
  const { zones, serverZone } = portal;
  const local = instant + zones.offset(serverZone, instant);
  const day = (Math.floor(local / dayLength) + later) * dayLength;
  return formatIsoDate(day, zones.offset(serverZone, zones.instant(serverZone, day)));
}

function instantOf(portal: PortalState, value: unknown): number | undefined {
  const instant = typeof value === "string" ? portal.dates.instant(value) : undefined;
  return instant !== undefined && instant > begin && instant < end ? instant : undefined;
}
