import type { DatabaseSync } from "node:sqlite";
import { eventOf, sortedIds } from "./event-row.ts";
import type { ChosenLetters, EventQueue, QueuedEvent } from "./event-types.ts";

const chosen =
  "status = 'dead' AND (:ids IS NULL OR id IN (SELECT value FROM json_each(:ids))) AND (:feed IS NULL OR feed = :feed)";

/** Dead letters, newest first. */
export function deadEvents(
  database: DatabaseSync,
  { feed, limit }: Parameters<EventQueue["dead"]>[0],
): readonly QueuedEvent[] {
  const found = database.prepare(
    "SELECT * FROM event WHERE status = 'dead' AND (:feed IS NULL OR feed = :feed) ORDER BY due_at DESC, id DESC LIMIT :limit",
  );
  return found.all({ feed: feed ?? null, limit }).map(eventOf);
}

/**
 * Dead letters begin anew. What the portal holds of them is nobody's from now on: it may be acknowledged at this moment, so that nothing
 * may be asked of the portal any more.
 */
export function reviveEvents(database: DatabaseSync, which: ChosenLetters, now: number): readonly number[] {
  const revive = database.prepare(
    `UPDATE event SET status = 'waiting', attempt = 0, failures = 0, due_at = :now, process_id = NULL, message_id = NULL
     WHERE ${chosen} RETURNING id`,
  );
  return sortedIds(revive.all({ ...valuesOf(which), now }));
}

/** Dead letters go; of one that the portal holds it has still to be told. */
export function dropEvents(database: DatabaseSync, which: ChosenLetters): readonly number[] {
  const values = valuesOf(which);
  const remove = database.prepare(`DELETE FROM event WHERE ${chosen} AND process_id IS NULL RETURNING id`);
  const keep = database.prepare(`UPDATE event SET status = 'handled' WHERE ${chosen} RETURNING id`);
  return sortedIds([...remove.all(values), ...keep.all(values)]);
}

function valuesOf({ ids, feed }: ChosenLetters) {
  return { ids: ids === undefined ? null : JSON.stringify(ids), feed: feed ?? null };
}
