import type { OperatingLimit } from "./limit-options.ts";

/** Minutes that a method's time is remembered. */
const windowMinutes = 10;

/** Calls that took no longer, in seconds, are not recorded at all. */
const leastRecorded = 0.1;

/** Time that calls have taken in one minute. */
interface Minute {
  seconds: number;
  /** Unix seconds of the first call. */
  readonly firstStart: number;
}

/** The operating time of each method for each key. A key here is credential and method in one text. */
export interface OperatingTime {
  /** False when the method has used up its time. */
  isOpen(key: string): boolean;
  /** `started` in epoch milliseconds, `length` in milliseconds. */
  record(key: string, started: number, length: number): void;
  /**
   * The fields of `time`; none when operating time is not limited. Time is written down at the end of a request, so the
   * running call is not in the sum; whether the cloud shows it there already is unconfirmed.
   */
  fields(key: string): { readonly operating_reset_at: number; readonly operating: number } | undefined;
}

/**
 * Ten buckets of a minute per key. `now` gives epoch milliseconds, the clock of `operating_reset_at` as well: a portal
 * whose own clock stands still would never reach it.
 */
export function createOperatingTime(limit: OperatingLimit | undefined, now: () => number): OperatingTime {
  const keys = new Map<string, Map<number, Minute>>();
  const minutesOf = (key: string): Map<number, Minute> => {
    const minutes = keys.get(key) ?? new Map<number, Minute>();
    const oldest = minuteOf(now()) - windowMinutes;
    for (const minute of minutes.keys()) if (minute <= oldest) minutes.delete(minute);
    return minutes;
  };
  return {
    isOpen: (key) => limit === undefined || sumOf(minutesOf(key)) <= limit.limit,
    record(key, started, length) {
      if (limit === undefined || length / 1000 <= leastRecorded) return;
      const minutes = minutesOf(key);
      const minute = minutes.get(minuteOf(started)) ?? { seconds: 0, firstStart: Math.floor(started / 1000) };
      minute.seconds += length / 1000;
      keys.set(key, minutes.set(minuteOf(started), minute));
    },
    fields(key) {
      if (limit === undefined) return undefined;
      const minutes = minutesOf(key);
      const starts = [...minutes.values()].map(({ firstStart }) => firstStart);
      const oldest = starts.length === 0 ? Math.floor(now() / 1000) : Math.min(...starts);
      return { operating_reset_at: oldest + windowMinutes * 60, operating: sumOf(minutes) };
    },
  };
}

function minuteOf(instant: number): number {
  return Math.floor(instant / 60_000);
}

function sumOf(minutes: ReadonlyMap<number, Minute>): number {
  let sum = 0;
  for (const { seconds } of minutes.values()) sum += seconds;
  return sum;
}
