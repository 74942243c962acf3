import type { DatabaseSync } from "node:sqlite";

/** The named values whose keys begin like this. */
export function readNotes(database: DatabaseSync, prefix: string): ReadonlyMap<string, string> {
  const found = database.prepare("SELECT * FROM run_note WHERE substr(key, 1, length(?)) = ? ORDER BY key");
  return new Map(found.all(prefix, prefix).map(({ key, value }) => [String(key), String(value)]));
}
