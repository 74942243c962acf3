import type { DatabaseSync } from "node:sqlite";
import { runOf } from "./run-row.ts";
import type { Run, RunStore } from "./run-types.ts";

/**
 * Another one of the same job for the same person is running. One whose lease ran out is to be claimed itself: it holds up those that
 * wait, but not another one of its kind.
 */
const isHeldUp = `EXISTS (SELECT 1 FROM run AS other WHERE other.status = 'running' AND other.job = run.job
  AND other.recipient = run.recipient AND other.id <> run.id AND (run.status = 'waiting' OR other.lease_until > ?))`;

/** Fewer runs of its profile are under way than there is room for. */
const hasRoom = `(SELECT count(*) FROM run AS other
  JOIN json_each(?) AS own ON own.key = run.job JOIN json_each(?) AS theirs ON theirs.key = other.job AND theirs.value = own.value
  WHERE other.status = 'running' AND other.lease_until > ?) < ?`;

/** Takes runs that are due or whose lease ran out, oldest first. */
export function claimRuns(
  database: DatabaseSync,
  { owner, now, leaseUntil, limit, jobs, room }: Parameters<RunStore["claim"]>[0],
): readonly Run[] {
  // One by one: each that is taken holds up others. The plus keeps SQLite from reading all history of the jobs.
  const take = database.prepare(
    `UPDATE run SET status = 'running', attempt = attempt + 1, owner = ?, lease_until = ?, started_at = ?, finished_at = NULL
     WHERE id = (SELECT id FROM run WHERE wake_at <= ? AND NOT ${isHeldUp}
       AND NOT EXISTS (SELECT 1 FROM job_pause WHERE job_pause.job = run.job)
       ${jobs ? "AND +job IN (SELECT value FROM json_each(?))" : ""} ${room ? `AND ${hasRoom}` : ""} ORDER BY wake_at, id LIMIT 1) RETURNING *`,
  );
  const profiles = JSON.stringify(room?.profiles);
  const given = [
    owner,
    leaseUntil,
    now,
    now,
    now,
    ...(jobs ? [JSON.stringify(jobs)] : []),
    ...(room ? [profiles, profiles, now, room.most] : []),
  ];
  const taken: Run[] = [];
  while (taken.length < limit) {
    const row = take.get(...given);
    if (row === undefined) break;
    taken.push(runOf(row));
  }
  return taken;
}

/** Keeps the runs of an owner; gives those that are still his. */
export function extendLeases(
  database: DatabaseSync,
  ...[owner, ids, leaseUntil]: Parameters<RunStore["extend"]>
): readonly number[] {
  const extend = database.prepare(
    `UPDATE run SET lease_until = ?
     WHERE id IN (SELECT value FROM json_each(?)) AND owner = ? AND status = 'running' RETURNING id`,
  );
  return extend.all(leaseUntil, JSON.stringify(ids), owner).map(({ id }) => Number(id));
}
