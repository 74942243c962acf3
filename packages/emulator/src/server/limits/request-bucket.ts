import type { BucketLimit } from "./limit-options.ts";

/** The portal's counters of requests, one per client address. */
export interface RequestBucket {
  /** Counts a request; false when it is refused. */
  take(address: string): boolean;
  /** The highest level that any counter has had. */
  highest(): number;
  /** Forgets the highest level, not the counters. */
  reset(): void;
}

/** The counters drop in whole steps, once a second from the start on. `now` gives epoch milliseconds. */
export function createRequestBucket(limit: BucketLimit | undefined, now: () => number): RequestBucket {
  const started = now();
  const counters = new Map<string, { level: number; second: number }>();
  let highest = 0;
  const levelOf = (address: string, second: number, drain: number): number => {
    const counter = counters.get(address);
    return counter === undefined ? 0 : Math.max(0, counter.level - drain * (second - counter.second));
  };
  return {
    take(address) {
      if (limit === undefined) return true;
      const second = Math.floor((now() - started) / 1000);
      const level = levelOf(address, second, limit.drain);
      const isAdmitted = level + 1 <= limit.threshold;
      const raised = isAdmitted || limit.countsRefused === true ? level + 1 : level;
      counters.set(address, { level: raised, second });
      highest = Math.max(highest, raised);
      return isAdmitted;
    },
    highest: () => highest,
    reset: () => void (highest = 0),
  };
}
