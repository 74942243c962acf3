import { Temporal } from "temporal-polyfill";

const dayLength = 86_400_000;

/** Offsets of IANA zones, in milliseconds east of UTC. Fixed offsets are written as "+03:00". */
export interface Zones {
  /** Offset of the zone at an instant (epoch milliseconds). */
  offset(zone: string, instant: number): number;
  /** The instant at which clocks of the zone show `local` (wall clock counted as if it were UTC); gaps move forward. */
  instant(zone: string, local: number): number;
  isKnown(zone: string): boolean;
}

/**
 * Zone arithmetic for many dates: a day on which the offset does not change is looked up once. Temporal answers the
 * rest.
 */
export function createZones(): Zones {
  const days = new Map<string, Map<number, number | null>>();
  const offset = (zone: string, instant: number): number => {
    let cache = days.get(zone);
    if (cache === undefined) days.set(zone, (cache = new Map<number, number | null>()));
    const day = Math.floor(instant / dayLength);
    let known = cache.get(day);
    if (known === undefined) cache.set(day, (known = steadyOffset(zone, day)));
    return known ?? exactOffset(zone, instant);
  };
  return {
    offset,
    instant(zone, local) {
      const earlier = local - offset(zone, local - dayLength);
      const later = local - offset(zone, local + dayLength);
      if (earlier + offset(zone, earlier) === local) return earlier;
      return later + offset(zone, later) === local ? later : earlier;
    },
    isKnown: isKnownZone,
  };
}

/** The offset that holds the whole UTC day, or null when it changes on that day. */
function steadyOffset(zone: string, day: number): number | null {
  const atStart = exactOffset(zone, day * dayLength);
  return atStart === exactOffset(zone, (day + 1) * dayLength) ? atStart : null;
}

function exactOffset(zone: string, instant: number): number {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000;
}

function isKnownZone(zone: string): boolean {
  try {
    exactOffset(zone, 0);
    return true;
  } catch {
    return false;
  }
}
