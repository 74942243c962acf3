import type { DictionaryCache } from "@b24kit/portal";

export interface DropOldDictionariesOptions {
  readonly cache: DictionaryCache;
  /** Name of the profile. */
  readonly profile: string;
  /** The cache key of its credential. */
  readonly key: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/**
 * The same cache, which remembers the key that a profile used last: when the credential of the profile has changed, what was
 * read with the old one is deleted, at the first use.
 */
export function dropOldDictionaries({ cache, profile, key, now }: DropOldDictionariesOptions): DictionaryCache {
  let isDone = false;
  const drop = (): void => {
    if (isDone) return;
    isDone = true;
    const pointer = `profile/${profile}`;
    const old = keyIn(cache.get(pointer)?.value);
    if (old === key) return;
    if (old !== undefined) cache.delete(old);
    cache.set(pointer, JSON.stringify({ key }), now());
  };
  return {
    get: (name) => {
      drop();
      return cache.get(name);
    },
    set: (name, value, savedAt) => {
      drop();
      cache.set(name, value, savedAt);
    },
    delete: (name) => cache.delete(name),
  };
}

function keyIn(text: string | undefined): string | undefined {
  try {
    const { key } = JSON.parse(text ?? "{}") as { key?: unknown };
    return typeof key === "string" ? key : undefined;
  } catch {
    return undefined;
  }
}
