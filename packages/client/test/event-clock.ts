import { setImmediate as turn } from "node:timers/promises";
import type { Clock } from "../src/index.ts";

export interface EventClock extends Clock {
  /** Lets everything run to its end, the time jumping from one waiting time to the next. */
  run(): Promise<void>;
}

/** A clock for things that wait side by side: it jumps only when all of them wait. */
export function eventClock(start = 1_750_000_000_000): EventClock {
  let now = start;
  const waiting = new Set<{ readonly at: number; readonly wake: () => void }>();
  return {
    now: () => now,
    elapsed: () => now - start,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const timer = { at: now + milliseconds, wake: resolve };
      waiting.add(timer);
      const giveUp = () => {
        waiting.delete(timer);
        reject(signal?.reason as Error);
      };
      signal?.addEventListener("abort", giveUp, { once: true });
      await promise.finally(() => signal?.removeEventListener("abort", giveUp));
    },
    async run() {
      for (;;) {
        await turn();
        const [next] = [...waiting].toSorted((a, b) => a.at - b.at);
        if (next === undefined) return;
        waiting.delete(next);
        now = Math.max(now, next.at);
        next.wake();
      }
    },
  };
}
