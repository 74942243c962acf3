import type { DictionaryCache } from "./dictionary-cache.ts";
import { forgiving } from "./forgiving.ts";
import type { StateError } from "./state-error.ts";

/**
 * A cache that never stops its reader: it is opened at first use, and while the disk makes trouble it just remembers
 * nothing. Every trouble goes to `onTrouble`; after one at opening it stays empty and is not opened again.
 */
export function forgivingCache(open: () => DictionaryCache, onTrouble: (error: StateError) => void): DictionaryCache {
  let cache: DictionaryCache | undefined;
  const attempt = forgiving(onTrouble);
  const opened = (): DictionaryCache => (cache ??= attempt(open) ?? emptyCache);
  return {
    get: (key) => attempt(() => opened().get(key)),
    set: (key, value, savedAt) => attempt(() => opened().set(key, value, savedAt)),
    delete: (key) => attempt(() => opened().delete(key)),
  };
}

const emptyCache: DictionaryCache = { get: () => undefined, set: () => undefined, delete: () => undefined };
