import type { DatabaseSync } from "node:sqlite";
import type { NewEvent } from "./event-types.ts";

/** Adds what is not there yet, in this order; how many were added or came back from the portal. */
export function addEvents(database: DatabaseSync, events: readonly NewEvent[], now: number): number {
  const come = comeBack(database);
  const isThere = isKnown(database);
  const insert = database.prepare(
    `INSERT INTO event (feed, key, code, object, data, at, process_id, message_id, status, due_at, added_at)
     VALUES (:feed, :key, :code, :object, :data, :at, :processId, :messageId, 'waiting', :now, :now)`,
  );
  let added = 0;
  for (const { held, data, ...event } of events) {
    const place = { processId: held?.processId ?? null, messageId: held?.messageId ?? null };
    if (isThere(event, place.processId)) continue;
    const row = { ...event, ...place, data: JSON.stringify(data), now };
    if (held === null || !come(row)) insert.run(row);
    added += 1;
  }
  return added;
}

/**
 * What the portal holds is known by its process. Of others a second one adds nothing while the first waits for its first attempt: that
 * reads the object later than either of them came.
 */
function isKnown(database: DatabaseSync): (event: Pick<NewEvent, "feed" | "key">, process: string | null) => boolean {
  const held = database.prepare(
    "SELECT 1 FROM event WHERE feed = ? AND key = ? AND process_id = ? AND status <> 'away'",
  );
  const own = database.prepare(
    "SELECT 1 FROM event WHERE feed = ? AND key = ? AND process_id IS NULL AND status = 'waiting' AND attempt = 0",
  );
  return ({ feed, key }, process) =>
    (process === null ? own.get(feed, key) : held.get(feed, key, process)) !== undefined;
}

interface ComingRow {
  readonly feed: string;
  readonly key: string;
  readonly data: string;
  readonly at: number;
  readonly processId: string | null;
  readonly messageId: string | null;
  readonly now: number;
}

function comeBack(database: DatabaseSync): (row: ComingRow) => boolean {
  const come = database.prepare(
    `UPDATE event SET status = 'waiting', due_at = max(due_at, :now), process_id = :processId, message_id = :messageId, data = :data, at = :at
     WHERE id = (SELECT id FROM event WHERE feed = :feed AND key = :key AND status = 'away' ORDER BY id LIMIT 1)`,
  );
  return ({ feed, key, data, at, processId, messageId, now }) =>
    come.run({ feed, key, data, at, processId, messageId, now }).changes === 1;
}
