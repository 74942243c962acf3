import type { State } from "./open-state.ts";

/** Values that were expensive to get, by key. Fits the port of `@b24kit/portal`. */
export interface DictionaryCache {
  get(key: string): { readonly value: string; readonly savedAt: number } | undefined;
  /** Keeps JSON text for 24 hours at least; `savedAt` is in epoch milliseconds. */
  set(key: string, value: string, savedAt: number): void;
  delete(key: string): void;
}

/** Milliseconds after which nobody reads an entry any more. */
const lifetime = 24 * 60 * 60 * 1000;

/** The dictionary cache in the state file; whoever sets an entry removes those that are too old. Each call may throw `StateError`; `forgivingCache` is for readers who must go on. */
export function dictionaryCache(state: State): DictionaryCache {
  return {
    get: (key) =>
      state.run((database) => {
        const row = database.prepare("SELECT value, saved_at FROM dictionary_cache WHERE key = ?").get(key);
        return row && { value: String(row["value"]), savedAt: Number(row["saved_at"]) };
      }),
    set: (key, value, savedAt) =>
      state.transaction((database) => {
        database.prepare("DELETE FROM dictionary_cache WHERE saved_at < ?").run(savedAt - lifetime);
        database.prepare("INSERT OR REPLACE INTO dictionary_cache VALUES (?, ?, ?)").run(key, value, savedAt);
      }),
    delete: (key) =>
      state.run((database) => {
        database.prepare("DELETE FROM dictionary_cache WHERE key = ?").run(key);
      }),
  };
}
