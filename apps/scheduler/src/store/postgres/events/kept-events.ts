import type { EventStatus } from "../../../events/queue/event-queue.ts";
import type { EventPart } from "./event-part.ts";
import { eventOf, sortedIds } from "@b24kit/state";

const chosen = "status = 'dead' AND ($1::bigint[] IS NULL OR id = ANY ($1)) AND ($2::text IS NULL OR feed = $2)";

/** What came, how much of it is there, and dead letters. */
export const keptEvents: EventPart<"add" | "length" | "counts" | "dead" | "revive" | "drop"> = ({
  database,
  moment,
  now,
}) => ({
  add: async (events) => {
    const rows = events.map(({ held, data, ...event }) => {
      return { ...event, data: JSON.stringify(data), process_id: held?.processId, message_id: held?.messageId };
    });
    const text = "SELECT b24kit.add_events($1, $2) AS added";
    const [row] = await database.query(text, [moment(now()), JSON.stringify(rows)]);
    return Number(row?.["added"]);
  },
  length: async (feed) => {
    const [row] = await database.query(
      "SELECT count(*) AS n FROM b24kit.event WHERE feed = $1 AND status IN ('waiting', 'running', 'refused', 'away')",
      [feed],
    );
    return Number(row?.["n"]);
  },
  counts: async () => {
    const rows = await database.query(
      `SELECT feed, status, count(*) AS n, min(added_at) AS oldest FROM b24kit.event GROUP BY feed, status
       ORDER BY feed COLLATE "C", status COLLATE "C"`,
    );
    return rows.map((row) => ({
      feed: String(row["feed"]),
      status: String(row["status"]) as EventStatus,
      count: Number(row["n"]),
      oldest: Number(row["oldest"]),
    }));
  },
  dead: async ({ feed, limit }) => {
    const rows = await database.query(
      `SELECT * FROM b24kit.event WHERE status = 'dead' AND ($1::text IS NULL OR feed = $1)
       ORDER BY due_at DESC, id DESC LIMIT $2`,
      [feed ?? null, limit],
    );
    return rows.map(eventOf);
  },
  // What the portal holds of them is nobody's from now on: it may be acknowledged at this moment.
  revive: async ({ ids, feed }) =>
    sortedIds(
      await database.query(
        `UPDATE b24kit.event SET status = 'waiting', attempt = 0, failures = 0, due_at = coalesce($3::bigint, b24kit.moment()),
           process_id = NULL, message_id = NULL WHERE ${chosen} RETURNING id`,
        [ids ?? null, feed ?? null, moment(now())],
      ),
    ),
  // Of one that the portal holds it has still to be told.
  drop: async ({ ids, feed }) =>
    sortedIds(
      await database.query(
        `WITH gone AS (DELETE FROM b24kit.event WHERE ${chosen} AND process_id IS NULL RETURNING id),
           kept AS (UPDATE b24kit.event SET status = 'handled' WHERE ${chosen} AND process_id IS NOT NULL RETURNING id)
         SELECT id FROM gone UNION ALL SELECT id FROM kept`,
        [ids ?? null, feed ?? null],
      ),
    ),
});
