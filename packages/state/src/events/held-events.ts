import type { DatabaseSync } from "node:sqlite";
import { eventOf } from "./event-row.ts";
import type { QueuedEvent } from "./event-types.ts";

/** What the portal has to be told of, as it came. */
export function unsettledEvents(database: DatabaseSync, feed: string, limit: number): readonly QueuedEvent[] {
  const found = database.prepare(
    `SELECT * FROM event WHERE feed = ? AND process_id IS NOT NULL AND status IN ('handled', 'refused', 'dead') ORDER BY id LIMIT ?`,
  );
  return found.all(feed, limit).map(eventOf);
}

/** The portal was told of these. */
export function settleEvents(database: DatabaseSync, ids: readonly number[]): void {
  const given = "id IN (SELECT value FROM json_each(?))";
  const list = JSON.stringify(ids);
  database.prepare(`DELETE FROM event WHERE ${given} AND status = 'handled'`).run(list);
  database.prepare(`UPDATE event SET status = 'away' WHERE ${given} AND status = 'refused'`).run(list);
  database
    .prepare(`UPDATE event SET process_id = NULL, message_id = NULL WHERE ${given} AND status = 'dead'`)
    .run(list);
}

/** Processes of the portal whose events are here. */
export function heldProcesses(database: DatabaseSync, feed: string): readonly string[] {
  const found = database.prepare(
    "SELECT DISTINCT process_id FROM event WHERE feed = ? AND process_id IS NOT NULL AND status <> 'away' ORDER BY process_id",
  );
  return found.all(feed).map((row) => String(row["process_id"]));
}

/** What the portal is to be asked for again, by when. */
export function awaitedEvents(
  database: DatabaseSync,
  { feed, limit, now }: { readonly feed: string; readonly limit: number; readonly now: number },
): readonly QueuedEvent[] {
  const found = database.prepare(
    "SELECT * FROM event WHERE feed = ? AND status = 'away' AND due_at <= ? ORDER BY due_at, id LIMIT ?",
  );
  return found.all(feed, now, limit).map(eventOf);
}

/** Forgets what the portal has no more. */
export function forgetEvents(database: DatabaseSync, ids: readonly number[]): void {
  const forget = database.prepare("DELETE FROM event WHERE id IN (SELECT value FROM json_each(?)) AND status = 'away'");
  forget.run(JSON.stringify(ids));
}
