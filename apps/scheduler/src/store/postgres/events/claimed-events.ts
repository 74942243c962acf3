import type { EventPart } from "./event-part.ts";
import { eventOf, reasonText, sortedIds } from "@b24kit/state";

const isHis = "id = $1 AND owner = $2 AND status = 'running'";
const areHis = "id = ANY ($1::bigint[]) AND owner = $2 AND status = 'running'";
const nobodys = "owner = NULL, lease_until = NULL";

type Names = "claim" | "renew" | "succeed" | "fail" | "bury" | "giveBack";

/** Who has which event, and what becomes of it. Whether a lease is over is said by the clock of the database. */
export const claimedEvents: EventPart<Names> = ({ database, moment, now }) => ({
  claim: async ({ owner, feeds, limit, leaseFor }) => {
    const rows = await database.query("SELECT * FROM b24kit.claim_events($1, $2, $3, $4, $5)", [
      owner,
      moment(now()),
      leaseFor,
      limit,
      feeds,
    ]);
    return rows.map(eventOf).toSorted((one, other) => one.id - other.id);
  },
  renew: async (owner, leaseFor) => {
    const rows = await database.query(
      `WITH quick AS (SELECT set_config('synchronous_commit', 'off', true))
       UPDATE b24kit.event SET lease_until = coalesce($2::bigint, b24kit.moment()) + $3::bigint FROM quick
       WHERE owner = $1 AND status = 'running' RETURNING id`,
      [owner, moment(now()), leaseFor],
    );
    return rows.length;
  },
  succeed: async (ids, owner) =>
    sortedIds(
      await database.query(
        `WITH gone AS (DELETE FROM b24kit.event WHERE ${areHis} AND process_id IS NULL RETURNING id),
           kept AS (UPDATE b24kit.event SET status = 'handled', ${nobodys} WHERE ${areHis} AND process_id IS NOT NULL RETURNING id)
         SELECT id FROM gone UNION ALL SELECT id FROM kept`,
        [ids, owner],
      ),
    ),
  fail: async (id, owner, { reason, retryAt }) =>
    isDone(
      await database.query(
        `UPDATE b24kit.event SET status = CASE WHEN process_id IS NULL THEN 'waiting' ELSE 'refused' END, failures = failures + 1,
           due_at = $3, reason = $4, ${nobodys} WHERE ${isHis} RETURNING id`,
        [id, owner, retryAt, reasonText(reason)],
      ),
    ),
  bury: async (id, owner, reason) =>
    isDone(
      await database.query(
        `UPDATE b24kit.event SET status = 'dead', due_at = coalesce($3::bigint, b24kit.moment()), reason = $4, ${nobodys}
         WHERE ${isHis} RETURNING id`,
        [id, owner, moment(now()), reasonText(reason)],
      ),
    ),
  giveBack: async (ids, owner) => {
    await database.query(
      `UPDATE b24kit.event SET status = 'waiting', attempt = attempt - 1, ${nobodys} WHERE ${areHis}`,
      [ids, owner],
    );
  },
});

function isDone(rows: readonly unknown[]): boolean {
  return rows.length === 1;
}
