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
  `CREATE TABLE run (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     job TEXT NOT NULL,
     at INTEGER NOT NULL, -- slot, epoch milliseconds
     recipient INTEGER NOT NULL, -- user; 0: one report for all; -1: the step that finds out for whom
     status TEXT NOT NULL,
     attempt INTEGER NOT NULL DEFAULT 0,
     due_at INTEGER NOT NULL, -- epoch milliseconds, as all times below
     wanted_at INTEGER NOT NULL, -- from when the catch-up window counts
     owner TEXT,
     lease_until INTEGER,
     started_at INTEGER,
     finished_at INTEGER,
     reason TEXT, -- JSON
     facts TEXT NOT NULL DEFAULT '{}', -- JSON
     -- When somebody may take it; null for what has ended.
     wake_at INTEGER GENERATED ALWAYS AS (CASE status WHEN 'waiting' THEN due_at WHEN 'running' THEN lease_until END) VIRTUAL,
     UNIQUE (job, at, recipient)
   ) STRICT;
   CREATE INDEX run_by_wake ON run (wake_at) WHERE wake_at IS NOT NULL;
   CREATE INDEX run_by_time ON run (at);
   CREATE INDEX run_under_way ON run (job, recipient) WHERE status = 'running';
   CREATE TABLE run_delivery (
     run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
     target TEXT NOT NULL,
     key TEXT NOT NULL,
     status TEXT NOT NULL,
     since INTEGER NOT NULL,
     attempts INTEGER NOT NULL,
     receipt TEXT,
     reason TEXT, -- JSON
     PRIMARY KEY (run_id, target)
   ) STRICT;
   CREATE TABLE run_cursor (name TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT;
   CREATE TABLE job_pause (job TEXT PRIMARY KEY, since INTEGER NOT NULL, reason TEXT) STRICT;
   CREATE TABLE run_alert (
     key TEXT PRIMARY KEY,
     raised_at INTEGER NOT NULL,
     body TEXT, -- what is to be told
     tell_at INTEGER -- when somebody else may tell it; null for what was told
   ) STRICT;
   CREATE TABLE daemon (
     owner TEXT PRIMARY KEY,
     file TEXT NOT NULL,
     fingerprint TEXT NOT NULL,
     jobs TEXT NOT NULL, -- JSON: their fingerprints by name
     seen_at INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE run_note (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT`,
  `CREATE TABLE event (
     id INTEGER PRIMARY KEY AUTOINCREMENT, -- as they came
     token TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))), -- the same in each store
     feed TEXT NOT NULL,
     key TEXT NOT NULL,
     code TEXT NOT NULL,
     object TEXT,
     data TEXT NOT NULL, -- JSON
     at INTEGER NOT NULL, -- by the portal's clock, epoch milliseconds, as all times below
     process_id TEXT, -- of the portal's offline queue; null: the portal does not hold it
     message_id TEXT,
     status TEXT NOT NULL,
     attempt INTEGER NOT NULL DEFAULT 0,
     failures INTEGER NOT NULL DEFAULT 0,
     due_at INTEGER NOT NULL,
     added_at INTEGER NOT NULL,
     owner TEXT,
     lease_until INTEGER,
     reason TEXT, -- JSON
     -- When somebody may take it.
     wake_at INTEGER GENERATED ALWAYS AS (CASE status WHEN 'waiting' THEN due_at WHEN 'running' THEN lease_until END) VIRTUAL
   ) STRICT;
   CREATE INDEX event_by_wake ON event (wake_at, id) WHERE wake_at IS NOT NULL;
   CREATE INDEX event_by_key ON event (feed, key);
   CREATE INDEX event_in_order ON event (feed, object, id)
     WHERE object IS NOT NULL AND status IN ('waiting', 'running', 'refused', 'away');
   CREATE INDEX event_under_way ON event (feed, object) WHERE status = 'running';
   CREATE INDEX event_by_status ON event (feed, status, added_at);
   CREATE INDEX event_by_owner ON event (owner) WHERE owner IS NOT NULL;
   CREATE INDEX event_to_settle ON event (feed, id) WHERE process_id IS NOT NULL AND status IN ('handled', 'refused', 'dead')`,
];
