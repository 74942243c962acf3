import type { readAllEvents } from "@b24kit/state";
import type { Database } from "../database.ts";

/** Events of one transaction. */
const piece = 500;

// What somebody had who died since then waits. The note goes with the events: none of them is moved twice.
const take = `WITH known AS (SELECT coalesce(max(value)::bigint, 0) AS id FROM b24kit.run_note WHERE key = $2),
  added AS (
    INSERT INTO b24kit.event (token, feed, key, code, object, data, at, process_id, message_id, status, attempt, failures, due_at,
      added_at, reason)
    SELECT token, feed, key, code, object, data, at, process_id, message_id, CASE status WHEN 'running' THEN 'waiting' ELSE status END,
      attempt, failures, due_at, added_at, reason
    FROM json_to_recordset($1) AS one(id bigint, token text, feed text, key text, code text, object text, data text, at bigint, process_id text,
      message_id text, status text, attempt integer, failures integer, due_at bigint, added_at bigint, reason text)
    WHERE one.id > (SELECT known.id FROM known) ORDER BY one.id RETURNING 1),
  noted AS (
    INSERT INTO b24kit.run_note AS note VALUES ($2, $3) ON CONFLICT (key) DO UPDATE SET value = excluded.value
    WHERE note.value::bigint < excluded.value::bigint)
  SELECT count(*) AS added FROM added`;

/** Copies the queue of events of a state file, in its order; `origin` tells the file from others. What was copied before is not copied again. */
export async function takeOverEvents(
  database: Pick<Database, "query">,
  after: ReturnType<typeof readAllEvents>,
  origin: string,
): Promise<{ readonly found: number; readonly added: number }> {
  let [found, added] = [0, 0];
  for (let rows = after(0, piece); rows.length > 0; rows = after(lastOf(rows), piece)) {
    const [row] = await database.query(take, [
      JSON.stringify(rows),
      `events taken over from ${origin}`,
      String(lastOf(rows)),
    ]);
    found += rows.length;
    added += Number(row?.["added"]);
  }
  return { found, added };
}

function lastOf(rows: readonly Readonly<Record<string, unknown>>[]): number {
  return Number(rows.at(-1)?.["id"]);
}
