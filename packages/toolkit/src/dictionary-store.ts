import { dictionaryCache, forgivingCache, openState, type State, type StateError } from "@b24kit/state";
import type { DictionaryCache } from "@b24kit/portal";
import { stateFolder, type StateFolderOptions } from "./state-folder.ts";

export interface DictionaryStoreOptions extends StateFolderOptions {
  readonly onTrouble: (error: StateError) => void;
}

export interface DictionaryStore {
  readonly cache: DictionaryCache;
  close(): void;
}

/** The dictionary cache in the state folder of this user, opened at first use. Trouble with the disk leaves it empty. */
export function dictionaryStore({ onTrouble, ...place }: DictionaryStoreOptions): DictionaryStore {
  let state: State | undefined;
  const open = () => {
    state = openState({ folder: stateFolder(place) });
    return dictionaryCache(state);
  };
  return { cache: forgivingCache(open, onTrouble), close: () => state?.close() };
}
