import { setTimeout as wait } from "node:timers/promises";

/** The time, injected so that waiting can be tested without waiting. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Milliseconds since some moment, by a clock that nobody sets: for how long something has lasted. */
  elapsed(): number;
  /** Waits so many milliseconds; rejects when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: async (milliseconds, signal) => wait(milliseconds, undefined, signal === undefined ? {} : { signal }),
};
