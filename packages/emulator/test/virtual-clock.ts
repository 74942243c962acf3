import type { Clock } from "../src/index.ts";

/** A clock on which sleeping takes no time. */
export interface VirtualClock extends Clock {
  /** What was slept, in order, in milliseconds. */
  readonly slept: readonly number[];
  /** Lets time pass. */
  pass(length: number): void;
}

/** Begins at a whole minute. */
export function createVirtualClock(): VirtualClock {
  const slept: number[] = [];
  let now = Date.UTC(2026, 10, 20);
  return {
    slept,
    now: () => now,
    pass: (length) => void (now += length),
    sleep: (length) => {
      slept.push(length);
      now += length;
      return Promise.resolve();
    },
  };
}
