import type { Clock } from "../../src/runs/parts.ts";
import { systemClock } from "../../src/runs/system-clock.ts";

/** A clock that all processes of a storm share, and that may go faster than that of the computer. */
export function scaledClock({ base, speed }: { readonly base: number; readonly speed: number }): Clock {
  return {
    now: () => base + (Date.now() - base) * speed,
    monotonic: () => performance.now() * speed,
    wait: async (milliseconds, signal) => systemClock.wait(milliseconds / speed, signal),
  };
}
