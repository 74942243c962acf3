import { setTimeout as delay } from "node:timers/promises";

/** Real time, in milliseconds; replaced in tests. */
export interface Clock {
  now(): number;
  /** Resolves after `length` milliseconds; rejects when the signal aborts. */
  sleep(length: number, signal: AbortSignal): Promise<void>;
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (length, signal) => delay(length, undefined, { signal }),
};
