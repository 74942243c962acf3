import { openState, type State } from "@b24kit/state";
import { stateFolder, type StateFolderOptions } from "./state-folder.ts";

/** The state file of this user: opened at first use, by whatever is kept in it, and once for all of it. */
export interface StateFile {
  /** Throws `StateError`. */
  open(): State;
  readonly isClosed: boolean;
  close(): void;
}

/** Milliseconds: who waits for a place in a portal's limit must not wait long for other processes first. */
const timeout = 1000;

export function stateFile(place: StateFolderOptions): StateFile {
  let state: State | undefined;
  let isClosed = false;
  return {
    open: () => (state ??= openState({ folder: stateFolder(place) }, { timeout })),
    get isClosed() {
      return isClosed;
    },
    close: () => {
      isClosed = true;
      state?.close();
    },
  };
}
