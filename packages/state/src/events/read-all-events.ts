import type { State } from "../open-state.ts";
import type { Row } from "../runs/run-row.ts";

/** Reads the queue of events for moving it to another store: the next ones after this one, by their numbers; none: that was all. */
export function readAllEvents(state: State): (id: number, limit: number) => readonly Row[] {
  return (id, limit) =>
    state.run((database) =>
      database
        .prepare(
          `SELECT id, token, feed, key, code, object, data, at, process_id, message_id, status, attempt, failures, due_at, added_at, reason
           FROM event WHERE id > ? ORDER BY id LIMIT ?`,
        )
        .all(id, limit),
    );
}
