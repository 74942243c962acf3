import { openState, runStore, type StateLocation } from "@b24kit/state";
import type { RunStore } from "./run-store.ts";

/** Opens what the scheduler remembers, in the state file. Throws `StateError`. */
export function openStore(location: StateLocation): RunStore {
  // A connection of its own: each of its commits waits for the disk.
  return runStore(openState(location));
}
