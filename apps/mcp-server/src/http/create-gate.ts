/** Counts what is under way, and lets no more in than may be. */
export interface Gate {
  /** Takes so many places. Gives the way out, which counts once; undefined when there are not enough. */
  enter(places: number): (() => void) | undefined;
  /** Does work during which a place that was taken counts as free: it waits for somebody outside, who needs places to answer. */
  aside<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Resolves when nothing is under way any more, aside or not. */
  empty(): Promise<void>;
}

/** Makes a gate for at most so many at once. */
export function createGate(most: number): Gate {
  let inside = 0;
  let asides = 0;
  const waiting: (() => void)[] = [];
  const leave = (places: number): void => {
    inside -= places;
    if (inside + asides > 0) return;
    for (const tell of waiting.splice(0)) tell();
  };
  return {
    enter: (places) => {
      if (inside + places > most) return undefined;
      inside += places;
      let isInside = true;
      return () => {
        if (isInside) leave(places);
        isInside = false;
      };
    },
    aside: async (work) => {
      asides += 1;
      inside -= 1;
      try {
        return await work();
      } finally {
        asides -= 1;
        inside += 1;
      }
    },
    empty: async () => {
      if (inside + asides === 0) return;
      await new Promise<void>((resolve) => void waiting.push(resolve));
    },
  };
}
