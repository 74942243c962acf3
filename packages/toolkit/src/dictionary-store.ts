import { dictionaryCache, forgivingCache, openState, type State, type StateError, stateFolders } from "@b24kit/state";
import type { DictionaryCache } from "@b24kit/portal";

export interface DictionaryStoreOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly onTrouble: (error: StateError) => void;
}

export interface DictionaryStore {
  readonly cache: DictionaryCache;
  close(): void;
}

/** The dictionary cache in the state folder of this user, opened at first use. Trouble with the disk leaves it empty. */
export function dictionaryStore({ env, platform, onTrouble }: DictionaryStoreOptions): DictionaryStore {
  let state: State | undefined;
  const open = () => {
    const folders = stateFolders({ env, platform, home: env["HOME"] ?? env["USERPROFILE"] });
    state = openState({ folder: folders.state });
    return dictionaryCache(state);
  };
  return { cache: forgivingCache(open, onTrouble), close: () => state?.close() };
}
