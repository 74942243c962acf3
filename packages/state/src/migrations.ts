/**
 * Steps of the schema, oldest first; the number of steps done stands in `PRAGMA user_version`. A released step is never
 * changed: add another one.
 */
export const migrations: readonly string[] = [
  `CREATE TABLE dictionary_cache (
     key TEXT PRIMARY KEY,
     value TEXT NOT NULL,
     saved_at INTEGER NOT NULL -- epoch milliseconds
   ) STRICT`,
];
