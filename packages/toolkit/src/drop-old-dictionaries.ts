import type { DictionaryCache } from "@b24kit/portal";

/** A profile as its dictionaries know it. */
export interface CachedProfile {
  readonly cache: DictionaryCache;
  /** Name of the profile. */
  readonly profile: string;
  /** Names its portal, as `tenantOf` does: programs with stores of their own may use one name for several portals. */
  readonly portal: string;
}

export interface DropOldDictionariesOptions extends CachedProfile {
  /** The cache key of its credential. */
  readonly key: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/**
 * The same cache, which remembers the key that a profile used last: when the credential of the profile has changed, what was
 * read with the old one is deleted, at the first use.
 */
export function dropOldDictionaries({ key, now, ...profile }: DropOldDictionariesOptions): DictionaryCache {
  const { cache } = profile;
  const pointer = pointerOf(profile);
  let isDone = false;
  const drop = (): void => {
    if (isDone) return;
    isDone = true;
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
      // Caches may forget what is old: what the key stands for must not live longer than the key.
      if (name === key) cache.set(pointer, JSON.stringify({ key }), savedAt);
    },
    delete: (name) => cache.delete(name),
  };
}

/** Deletes what was read with the credential that a profile used last. */
export function dropDictionaries(profile: CachedProfile): void {
  const { cache } = profile;
  const pointer = pointerOf(profile);
  const key = keyIn(cache.get(pointer)?.value);
  if (key === undefined) return;
  cache.delete(key);
  cache.delete(pointer);
}

function pointerOf({ profile, portal }: CachedProfile): string {
  return `profile/${portal}/${profile}`;
}

function keyIn(text: string | undefined): string | undefined {
  try {
    const { key } = JSON.parse(text ?? "{}") as { key?: unknown };
    return typeof key === "string" ? key : undefined;
  } catch {
    return undefined;
  }
}
