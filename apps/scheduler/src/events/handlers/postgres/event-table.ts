/** Columns of the table of events; `docs/events.md` shows them. */
const columns = `(
  key text PRIMARY KEY,
  feed text NOT NULL,
  portal text NOT NULL,
  event text NOT NULL,
  at timestamptz NOT NULL,
  attempt integer NOT NULL,
  object_kind text,
  object_id bigint,
  object jsonb,
  state text,
  current jsonb,
  data jsonb,
  stored_at timestamptz NOT NULL DEFAULT now()
)`;

/** Makes the table. `table`: a name in quotes, as `quotedTable` gives it. */
export function createTable(table: string): string {
  return `CREATE TABLE IF NOT EXISTS ${table} ${columns}`;
}

/** Stores rows that are given as one list of JSON; a row that is there is replaced, since its object was read anew. */
export function insertRows(table: string): string {
  return `INSERT INTO ${table} AS there (key, feed, portal, event, at, attempt, object_kind, object_id, object, state, current, data)
    SELECT key, feed, portal, event, at, attempt, object->>'kind', (object->>'id')::bigint, object, state, current, data
    FROM jsonb_to_recordset($1::jsonb) AS given (key text, feed text, portal text, event text, at timestamptz, attempt integer,
      object jsonb, state text, current jsonb, data jsonb)
    ON CONFLICT (key) DO UPDATE SET (attempt, state, current, data, stored_at) =
      (excluded.attempt, excluded.state, excluded.current, excluded.data, now())`;
}

/** `crm.event` in quotes, so that no word of SQL in it counts. */
export function quotedTable(table: string): string {
  return table
    .split(".")
    .map((name) => `"${name.replaceAll('"', '""')}"`)
    .join(".");
}
