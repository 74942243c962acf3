import type { EventPart } from "./event-part.ts";
import { eventOf } from "@b24kit/state";

type Names = "unsettled" | "settled" | "processes" | "awaited" | "forget";

/** What the portal holds in its offline queue. */
export const heldEvents: EventPart<Names> = ({ database, moment, now }) => ({
  unsettled: async (feed, limit) => {
    const rows = await database.query(
      `SELECT * FROM b24kit.event WHERE feed = $1 AND process_id IS NOT NULL AND status IN ('handled', 'refused', 'dead')
       ORDER BY id LIMIT $2`,
      [feed, limit],
    );
    return rows.map(eventOf);
  },
  settled: async (ids) => {
    await database.query(
      `WITH gone AS (DELETE FROM b24kit.event WHERE id = ANY ($1::bigint[]) AND status = 'handled'),
         away AS (UPDATE b24kit.event SET status = 'away' WHERE id = ANY ($1::bigint[]) AND status = 'refused')
       UPDATE b24kit.event SET process_id = NULL, message_id = NULL WHERE id = ANY ($1::bigint[]) AND status = 'dead'`,
      [ids],
    );
  },
  processes: async (feed) => {
    const rows = await database.query(
      `SELECT DISTINCT process_id COLLATE "C" AS process_id FROM b24kit.event
       WHERE feed = $1 AND process_id IS NOT NULL AND status <> 'away' ORDER BY 1`,
      [feed],
    );
    return rows.map((row) => String(row["process_id"]));
  },
  awaited: async (feed, limit) => {
    const rows = await database.query(
      `SELECT * FROM b24kit.event WHERE feed = $1 AND status = 'away' AND due_at <= coalesce($2::bigint, b24kit.moment())
       ORDER BY due_at, id LIMIT $3`,
      [feed, moment(now()), limit],
    );
    return rows.map(eventOf);
  },
  forget: async (ids) => {
    await database.query("DELETE FROM b24kit.event WHERE id = ANY ($1::bigint[]) AND status = 'away'", [ids]);
  },
});
