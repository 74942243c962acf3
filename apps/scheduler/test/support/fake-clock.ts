import { setImmediate } from "node:timers/promises";
import type { Clock } from "../../src/runs/parts.ts";

/** A clock that stands still until it is told to go on. */
export interface FakeClock extends Clock {
  /** Lets so many milliseconds pass, waking whoever waits in between, in order. */
  advance(milliseconds: number): Promise<void>;
  /** Sets the wall clock forward or back; monotonic time stands still. */
  jump(milliseconds: number): void;
}

/** Starts at `start`, epoch milliseconds. */
export function fakeClock(start: number): FakeClock {
  let [wall, monotonic] = [start, 0];
  const waiting = new Set<{ readonly at: number; readonly wake: () => void }>();
  const pass = (until: number): void => {
    wall += until - monotonic;
    monotonic = until;
  };
  return {
    now: () => wall,
    monotonic: () => monotonic,
    wait: async (milliseconds, signal) =>
      new Promise<void>((resolve) => {
        if (signal.aborted) {
          resolve();
          return;
        }
        const one = {
          at: monotonic + Math.max(0, milliseconds),
          wake: (): void => {
            waiting.delete(one);
            signal.removeEventListener("abort", one.wake);
            resolve();
          },
        };
        waiting.add(one);
        signal.addEventListener("abort", one.wake, { once: true });
      }),
    advance: async (milliseconds) => {
      const end = monotonic + milliseconds;
      await settled();
      for (;;) {
        const [next] = [...waiting].toSorted((a, b) => a.at - b.at);
        if (next === undefined || next.at > end) break;
        pass(Math.max(monotonic, next.at));
        next.wake();
        await settled();
      }
      pass(end);
      await settled();
    },
    jump: (milliseconds) => {
      wall += milliseconds;
    },
  };
}

/** Everything that needs no time has happened. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await setImmediate();
}
