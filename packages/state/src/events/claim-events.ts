import type { DatabaseSync } from "node:sqlite";
import { eventOf } from "./event-row.ts";
import type { EventQueue, QueuedEvent } from "./event-types.ts";

const isOfSame = "other.feed = event.feed AND other.object = event.object";

/**
 * An earlier one of its object is not settled, or another one of it is being handled: a dead letter that lives again may be earlier than
 * what runs.
 */
const isHeldUp = `(EXISTS (SELECT 1 FROM event AS other WHERE ${isOfSame} AND other.id < event.id
    AND other.object IS NOT NULL AND other.status IN ('waiting', 'running', 'refused', 'away'))
  OR EXISTS (SELECT 1 FROM event AS other INDEXED BY event_under_way WHERE ${isOfSame} AND other.id <> event.id
    AND other.status = 'running' AND other.lease_until > :now))`;

/** Takes events that are due or whose lease ran out, oldest first. */
export function claimEvents(
  database: DatabaseSync,
  { owner, feeds, limit, leaseFor }: Parameters<EventQueue["claim"]>[0],
  now: number,
): readonly QueuedEvent[] {
  // The plus keeps SQLite from reading all that a feed has and sorting it.
  const take = database.prepare(
    `UPDATE event SET status = 'running', attempt = attempt + 1, owner = :owner, lease_until = :until
     WHERE id IN (SELECT id FROM event WHERE wake_at <= :now AND +feed IN (SELECT value FROM json_each(:feeds)) AND NOT ${isHeldUp}
       ORDER BY wake_at, id LIMIT :limit) RETURNING *`,
  );
  const taken = take.all({ owner, until: now + leaseFor, now, feeds: JSON.stringify(feeds), limit });
  // RETURNING promises no order.
  return taken.map(eventOf).toSorted((one, other) => one.id - other.id);
}
