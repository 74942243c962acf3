import type { DictionaryCache } from "@b24kit/portal";

/** Dictionaries kept for one test. */
export function memoryCache(): DictionaryCache {
  const kept = new Map<string, { readonly value: string; readonly savedAt: number }>();
  return {
    get: (key) => kept.get(key),
    set: (key, value, savedAt) => void kept.set(key, { value, savedAt }),
    delete: (key) => void kept.delete(key),
  };
}
