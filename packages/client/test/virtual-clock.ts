import type { Clock } from "../src/index.ts";

/** A clock that jumps instead of waiting, and remembers how long it was asked to wait. */
export function virtualClock(): Clock & { readonly sleeps: number[]; advance(milliseconds: number): void } {
  let now = 1_750_000_000_000;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => now,
    advance(milliseconds) {
      now += milliseconds;
    },
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      sleeps.push(milliseconds);
      now += milliseconds;
      await Promise.resolve();
    },
  };
}
