import { Temporal } from "temporal-polyfill";

/** A stretch of time in which the clocks of a zone are not changed. All in epoch milliseconds, or milliseconds. */
export interface Stretch {
  readonly from: number;
  /** When the next one begins. */
  readonly to: number;
  /** What is added to UTC. */
  readonly offset: number;
  /** Of the stretch before. */
  readonly offsetBefore: number;
}

/** The clocks of a zone. */
export interface ZoneClock {
  /** The stretch that holds an instant. */
  at(instant: number): Stretch;
}

/** Clocks of IANA zones; a stretch is looked up once. */
export function createZoneClocks(): (zone: string) => ZoneClock {
  const clocks = new Map<string, ZoneClock>();
  return (zone) => {
    const known = clocks.get(zone);
    if (known !== undefined) return known;
    const clock = createZoneClock(zone);
    clocks.set(zone, clock);
    return clock;
  };
}

function createZoneClock(zone: string): ZoneClock {
  const stretches: Stretch[] = [];
  return {
    at(instant) {
      const known = stretches.find(({ from, to }) => from <= instant && instant < to);
      if (known !== undefined) return known;
      const stretch = stretchAt(zone, instant);
      stretches.push(stretch);
      return stretch;
    },
  };
}

function stretchAt(zone: string, instant: number): Stretch {
  const now = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  // A change at this very instant begins the stretch.
  const begin = now.add({ nanoseconds: 1 }).getTimeZoneTransition("previous");
  const end = now.getTimeZoneTransition("next");
  const offset = offsetOf(now);
  return {
    from: begin?.epochMilliseconds ?? -Infinity,
    to: end?.epochMilliseconds ?? Infinity,
    offset,
    offsetBefore: begin === null ? offset : offsetOf(begin.subtract({ milliseconds: 1 })),
  };
}

function offsetOf(time: Temporal.ZonedDateTime): number {
  return time.offsetNanoseconds / 1_000_000;
}
