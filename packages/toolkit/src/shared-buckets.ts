import { bucketStore, type BucketStore, forgivingBucketStore, type StateError } from "@b24kit/state";
import type { StateFile } from "./state-file.ts";

/**
 * The request counters of portals in the state file, so that all processes of the user keep one limit together. Trouble
 * with the disk leaves them to this process alone.
 */
export function sharedBuckets(file: StateFile, onTrouble: (error: StateError) => void): BucketStore {
  const store = forgivingBucketStore(() => bucketStore(file.open()), onTrouble);
  return {
    // Calls that still wait when the client is closed are told so when they are sent; the file is gone by then.
    update: (portal, change) => (file.isClosed ? change(undefined) : store.update(portal, change)),
  };
}
