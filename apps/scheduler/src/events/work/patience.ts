import type { Rest } from "./rest.ts";

/** Milliseconds. */
const [first, longest] = [1000, 60_000];

/** How long a feed rests while its portal is away. */
export interface Patience {
  /** The portal does not answer: the feed rests, each time for longer. Gives the milliseconds. */
  away(): number;
  /** The portal has answered. */
  met(): void;
}

/** The portal is there. */
export function createPatience(rest: Pick<Rest, "begin">): Patience {
  let pause = 0;
  return {
    away: () => {
      pause = Math.min(longest, Math.max(first, pause * 2));
      rest.begin(pause);
      return pause;
    },
    met: () => {
      pause = 0;
    },
  };
}
