import type { Clock } from "../src/index.ts";

/** A clock that jumps instead of waiting, and remembers how long it was asked to wait. */
export interface VirtualClock extends Clock {
  readonly sleeps: number[];
  /** Lets time pass. */
  advance(milliseconds: number): void;
  /** Sets the clock on the wall alone. */
  setForward(milliseconds: number): void;
}

/** A clock of its own. */
export function virtualClock(): VirtualClock {
  const start = 1_750_000_000_000;
  let now = start;
  let set = 0;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => now + set,
    elapsed: () => now - start,
    advance(milliseconds) {
      now += milliseconds;
    },
    setForward(milliseconds) {
      set += milliseconds;
    },
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      sleeps.push(milliseconds);
      now += milliseconds;
      await Promise.resolve();
    },
  };
}
