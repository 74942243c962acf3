import type { Clock } from "./parts.ts";

/** The clock of this computer. */
export const systemClock: Clock = {
  now: Date.now,
  monotonic: () => performance.now(),
  wait: async (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal.addEventListener("abort", done, { once: true });
    }),
};
