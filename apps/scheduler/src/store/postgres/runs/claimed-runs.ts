import type { JobSets } from "./job-sets.ts";
import type { Part } from "./part.ts";
import { reasonText, runOf } from "@b24kit/state";

const isHis = "id = $1 AND owner = $2 AND status = 'running'";

/** Who has which run, and what becomes of it. Whether a lease is over is said by the clock of the database. */
export const claimedRuns: Part<"claim" | "extend" | "finish" | "postpone" | "retry"> = ({
  database,
  moment,
  now,
  sets,
}) => ({
  claim: async (claim) => {
    const { owner, leaseUntil, limit, jobs, room } = claim;
    const { names, profiles, set } = await sets.told(jobs, room?.profiles);
    const given = [owner, moment(claim.now), leaseUntil - claim.now, limit, names];
    const rows = await database
      .query("SELECT * FROM b24kit.claim_runs($1, $2, $3, $4, $5, $6, $7, $8)", [
        ...given,
        profiles === null ? null : JSON.stringify(profiles),
        room?.most ?? null,
        set,
      ])
      .catch(forgetting(sets));
    return rows.map(runOf);
  },
  extend: async (owner, ids, leaseUntil) => {
    const rows = await database.query(
      `WITH quick AS (SELECT set_config('synchronous_commit', 'off', true))
       UPDATE b24kit.run SET lease_until = coalesce($3::bigint, b24kit.moment()) + $4::bigint FROM quick
       WHERE id = ANY ($1::bigint[]) AND owner = $2 AND status = 'running' RETURNING id`,
      [ids, owner, moment(now()), leaseUntil - now()],
    );
    return rows.map(({ id }) => Number(id)).toSorted((a, b) => a - b);
  },
  finish: async (id, owner, { status, now: ended, reason, facts = {} }) =>
    isDone(
      await database.query(
        `UPDATE b24kit.run SET status = $3, finished_at = $4, reason = $5, facts = $6, owner = NULL, lease_until = NULL
         WHERE ${isHis} RETURNING id`,
        [id, owner, status, ended, reasonText(reason), JSON.stringify(facts)],
      ),
    ),
  postpone: async (id, owner, { dueAt, reason, countsAsAttempt, wantedAt }) =>
    isDone(
      await database.query(
        `UPDATE b24kit.run SET status = 'waiting', due_at = $3, wanted_at = coalesce($4, wanted_at), reason = $5,
           attempt = attempt - $6::integer, owner = NULL, lease_until = NULL WHERE ${isHis} RETURNING id`,
        [id, owner, dueAt, wantedAt ?? null, reasonText(reason), countsAsAttempt ? 0 : 1],
      ),
    ),
  retry: async (id, again, { sendsUnknown = false } = {}) =>
    isDone(
      await database.query(
        `UPDATE b24kit.run SET status = 'waiting', attempt = 0, due_at = moment, wanted_at = moment, started_at = NULL,
           finished_at = NULL, reason = NULL, facts = $3
         FROM (SELECT coalesce($2::bigint, b24kit.moment()) AS moment) AS clock
         WHERE id = $1 AND status <> 'running' RETURNING id`,
        [id, moment(again), JSON.stringify(sendsUnknown ? { sendsUnknown } : {})],
      ),
    ),
});

/** A set that is gone is told again the next time. */
function forgetting(sets: JobSets): (error: unknown) => never {
  return (error) => {
    sets.forget();
    throw error;
  };
}

function isDone(rows: readonly unknown[]): boolean {
  return rows.length === 1;
}
