import {
  bucketStore,
  type BucketStore,
  forgivingBucketStore,
  openState,
  type State,
  type StateError,
} from "@b24kit/state";
import { stateFolder, type StateFolderOptions } from "./state-folder.ts";

export interface SharedBucketsOptions extends StateFolderOptions {
  readonly onTrouble: (error: StateError) => void;
}

export interface SharedBuckets {
  readonly store: BucketStore;
  close(): void;
}

/** Milliseconds: who waits for a place in a portal's limit must not wait long for other processes first. */
const timeout = 1000;

/**
 * The request counters of portals in the state folder of this user, opened at first use, so that all processes of the user
 * keep one limit together. Trouble with the disk leaves them to this process alone.
 */
export function sharedBuckets({ onTrouble, ...place }: SharedBucketsOptions): SharedBuckets {
  let state: State | undefined;
  let isClosed = false;
  const open = () => {
    state = openState({ folder: stateFolder(place) }, { timeout });
    return bucketStore(state);
  };
  const store = forgivingBucketStore(open, onTrouble);
  return {
    // Calls that still wait when the client is closed are told so when they are sent; the file is gone by then.
    store: { update: (portal, change) => (isClosed ? change(undefined) : store.update(portal, change)) },
    close: () => {
      isClosed = true;
      state?.close();
    },
  };
}
