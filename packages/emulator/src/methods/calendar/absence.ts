import type { PortalState } from "../../portal/portal-state.ts";
import { eventInstances, type EventInstance } from "./expand.ts";
import { serverToday } from "./range.ts";

const dayLength = 86_400_000;

/** End (epoch milliseconds) of the absence that the user is in now, read from the calendar; undefined when there is none. */
export function absentUntil(portal: PortalState, user: number): number | undefined {
  const today = serverToday(portal);
  const now = portal.now();
  const ends = eventInstances(portal, "user", user, { from: today, to: today + dayLength - 1 })
    .filter(({ row }) => row.ACCESSIBILITY === "absent" && row.MEETING_STATUS !== "N")
    .filter((instance) => instance.instant <= now && endInstant(portal, instance) > now)
    .map((instance) => endInstant(portal, instance));
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/** Whole days end at the midnight that follows them. */
function endInstant(portal: PortalState, instance: EventInstance): number {
  if (!instance.isWholeDay) return instance.instant + instance.length;
  return portal.zones.instant(instance.zone, instance.local + Math.max(instance.length, dayLength));
}
