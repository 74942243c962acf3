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
  `CREATE TABLE plan (
     id TEXT PRIMARY KEY,
     status TEXT NOT NULL,
     body TEXT NOT NULL, -- JSON
     mac TEXT NOT NULL,
     created_at INTEGER NOT NULL, -- epoch milliseconds
     expires_at INTEGER NOT NULL, -- epoch milliseconds
     outcome TEXT
   ) STRICT;
   CREATE INDEX plan_by_age ON plan (created_at);
   CREATE TABLE message_grant (
     id TEXT PRIMARY KEY,
     body TEXT NOT NULL, -- JSON
     mac TEXT NOT NULL
   ) STRICT;
   CREATE TABLE journal (
     position INTEGER PRIMARY KEY CHECK (position BETWEEN 1 AND 9007199254740991),
     line TEXT NOT NULL, -- JSON
     mac TEXT NOT NULL
   ) STRICT`,
  `CREATE TABLE daily_record (
     portal TEXT NOT NULL, -- host
     user_id INTEGER NOT NULL,
     date TEXT NOT NULL, -- ISO date in the zone of the user
     body BLOB NOT NULL, -- JSON, gzip
     taken_at INTEGER NOT NULL, -- epoch milliseconds
     PRIMARY KEY (portal, user_id, date)
   ) STRICT;
   CREATE TABLE sent_item (
     portal TEXT NOT NULL, -- host
     user_id INTEGER NOT NULL,
     job TEXT NOT NULL,
     recipient TEXT NOT NULL,
     keys TEXT NOT NULL, -- JSON list
     sent_at INTEGER NOT NULL, -- epoch milliseconds
     PRIMARY KEY (portal, user_id, job, recipient)
   ) STRICT`,
];
