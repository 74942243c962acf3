export interface CounterOptions {
  readonly threshold: number;
  /** What the counter sinks by, once a second. */
  readonly drain: number;
  /** Milliseconds from the epoch's seconds to the moment at which it sinks. */
  readonly phase: number;
}

/**
 * The portal's own counter, as strict as the documentation can be read: so many requests pass, the next one is refused.
 * Gives the times of the refused ones. `arrivals`: epoch milliseconds, in any order.
 */
export function refusedOf(arrivals: readonly number[], { threshold, drain, phase }: CounterOptions): readonly number[] {
  let counter = 0;
  let last = 0;
  return arrivals
    .toSorted((a, b) => a - b)
    .filter((arrival) => {
      const second = Math.floor((arrival - phase) / 1000);
      counter = Math.max(0, counter - (second - last) * drain);
      last = second;
      if (counter + 1 > threshold) return true;
      counter += 1;
      return false;
    });
}
