import type { Clock } from "./parts.ts";

/** Differences below this are the clock being kept right. Milliseconds. */
const usual = 3000;

/** Tells how far the wall clock has jumped since it was asked last: somebody set it, or the computer slept. 0: not at all. */
export function watchClock(clock: Clock): () => number {
  let difference = clock.now() - clock.monotonic();
  return () => {
    const current = clock.now() - clock.monotonic();
    const jump = current - difference;
    difference = current;
    return Math.abs(jump) < usual ? 0 : Math.round(jump);
  };
}
