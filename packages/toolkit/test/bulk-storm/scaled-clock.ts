import { setTimeout as delay } from "node:timers/promises";

/** A clock that all processes of a storm share, and that goes faster than that of the computer. */
export function scaledClock({ base, speed }: { readonly base: number; readonly speed: number }) {
  return {
    now: () => base + (Date.now() - base) * speed,
    elapsed: () => performance.now() * speed,
    sleep: async (milliseconds: number, signal?: AbortSignal): Promise<void> =>
      delay(milliseconds / speed, undefined, signal === undefined ? {} : { signal }),
  };
}
