import { formatIso } from "../time/format.ts";
import type { PortalState } from "../portal/portal-state.ts";

/** How `time` is written: older servers give floats, newer ones an integer `start` and `processing`. */
export type TimeProfile = "float" | "integer";

/** Measures one call; `finish` gives the `time` object of its answer. `length`: milliseconds, if not the clock's. */
export interface Timer {
  finish(length?: number): Record<string, unknown>;
}

/** `clock` measures the length, the portal's own clock says when. Seconds; dates in the server's zone. */
export function startTimer(portal: PortalState, clock: () => number, profile: TimeProfile): Timer {
  const started = portal.now();
  const measured = clock();
  return {
    finish(milliseconds = clock() - measured) {
      const length = milliseconds / 1000;
      const finished = started + length * 1000;
      const start = profile === "integer" ? Math.floor(started / 1000) : started / 1000;
      const finish = started / 1000 + length;
      return {
        start,
        finish,
        duration: finish - start,
        processing: profile === "integer" ? Math.floor(length) : length,
        date_start: serverIso(portal, started),
        date_finish: serverIso(portal, finished),
      };
    },
  };
}

/** An instant in the server's zone, second precision. */
export function serverIso(portal: PortalState, instant: number): string {
  return formatIso(instant, portal.zones.offset(portal.serverZone, instant));
}
