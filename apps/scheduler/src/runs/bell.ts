import type { Clock } from "./parts.ts";

/** Lets a loop sleep until there is something to do. */
export interface Bell {
  /** Ends the present sleep, or keeps the next one from beginning. */
  ring(): void;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** A bell that does not ring yet. */
export function createBell(clock: Clock): Bell {
  let rung = new AbortController();
  return {
    ring: () => rung.abort(),
    sleep: async (milliseconds, signal) => {
      await clock.wait(milliseconds, AbortSignal.any([rung.signal, signal]));
      if (rung.signal.aborted) rung = new AbortController();
    },
  };
}
