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
  `CREATE TABLE bucket (
     portal TEXT PRIMARY KEY, -- host
     level REAL NOT NULL, -- requests
     updated_at REAL NOT NULL, -- epoch milliseconds
     speed REAL NOT NULL
   ) STRICT`,
];
