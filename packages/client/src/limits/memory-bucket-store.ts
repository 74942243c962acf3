import type { Clock } from "../clock.ts";
import type { BucketState, BucketStore } from "./bucket-store.ts";

/**
 * The one piece of module state of this package. The portal counts the requests of a whole computer, so clients that know
 * nothing of each other must meet somewhere; whoever wants it otherwise passes a `bucketStore`. By clock, because times of
 * different clocks cannot be compared: clients of the system clock share one store, every virtual clock has its own.
 */
const stores = new WeakMap<Clock, BucketStore>();

/** The buckets that all clients of this process with this clock share. */
export function sharedBucketStore(clock: Clock): BucketStore {
  const known = stores.get(clock);
  if (known !== undefined) return known;
  const store = memoryBucketStore();
  stores.set(clock, store);
  return store;
}

function memoryBucketStore(): BucketStore {
  const buckets = new Map<string, BucketState>();
  return {
    update(portal, change) {
      const state = change(buckets.get(portal));
      buckets.set(portal, state);
      return state;
    },
  };
}
