import { parsePlainIso, parsePlainIsoDay } from "../time/plain-iso.ts";
import { parseWallClock } from "../time/wall-clock.ts";
import type { Zones } from "../time/zones.ts";
import type { DateReader } from "./cells.ts";

/** Reads dates of rows and conditions; those without an offset are meant in the server's zone. */
export function createDateReader(zones: Zones, serverZone: string): DateReader {
  const instant = (text: string): number | undefined => {
    const clock = parseWallClock(text);
    if (clock === undefined) return undefined;
    return clock.offset === undefined ? zones.instant(serverZone, clock.local) : clock.local - clock.offset;
  };
  return {
    instant,
    stored: (text) => parsePlainIso(text) ?? instant(text),
    writtenDay,
    midnight(text) {
      const day = writtenDay(text);
      return day === undefined ? undefined : zones.instant(serverZone, day);
    },
  };
}

function writtenDay(text: string): number | undefined {
  return parsePlainIsoDay(text) ?? (parseWallClock(text.slice(0, 10)) ?? parseWallClock(text))?.local;
}
