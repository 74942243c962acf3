import type { BucketState, BucketStore } from "./bucket-store.ts";
import { forgiving } from "./forgiving.ts";
import type { StateError } from "./state-error.ts";

/** Updates in memory after a trouble, before the disk is tried again. */
const updatesInMemory = 100;

/**
 * A bucket store that never stops its user: it is opened at first use, and while the disk makes trouble the buckets live on
 * in memory, where no other process sees them. The disk is tried again later, except when the file cannot be opened at all.
 * `onTrouble` is told once.
 */
export function forgivingBucketStore(open: () => BucketStore, onTrouble: (error: StateError) => void): BucketStore {
  const memory = new Map<string, BucketState>();
  let store: BucketStore | undefined;
  let isTold = false;
  let skip = 0;
  const attempt = forgiving((error) => {
    skip = store === undefined && !error.isRetryable ? Number.POSITIVE_INFINITY : updatesInMemory;
    if (!isTold) {
      isTold = true;
      onTrouble(error);
    }
  });
  const onDisk: BucketStore["update"] = (portal, change) => (store ??= open()).update(portal, change);
  return {
    update: (portal, change) => {
      const isSkipped = skip > 0;
      skip = Math.max(0, skip - 1);
      const stored = isSkipped ? undefined : attempt(() => onDisk(portal, change));
      const state = stored ?? change(memory.get(portal));
      memory.set(portal, state);
      return state;
    },
  };
}
