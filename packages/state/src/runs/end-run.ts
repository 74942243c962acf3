import type { DatabaseSync } from "node:sqlite";
import { reasonText } from "./run-row.ts";
import type { RunStore } from "./run-types.ts";

const isHis = "id = ? AND owner = ? AND status = 'running'";

/** Ends a run. False: somebody else has it. */
export function finishRun(
  database: DatabaseSync,
  ...[id, owner, { status, now, reason, facts = {} }]: Parameters<RunStore["finish"]>
): boolean {
  const finish = database.prepare(
    `UPDATE run SET status = ?, finished_at = ?, reason = ?, facts = ?, owner = NULL, lease_until = NULL WHERE ${isHis}`,
  );
  return finish.run(status, now, reasonText(reason), JSON.stringify(facts), id, owner).changes === 1;
}

/** Puts a run back to waiting. False: somebody else has it. */
export function postponeRun(
  database: DatabaseSync,
  ...[id, owner, { dueAt, reason, countsAsAttempt, wantedAt }]: Parameters<RunStore["postpone"]>
): boolean {
  const postpone = database.prepare(
    `UPDATE run SET status = 'waiting', due_at = ?, wanted_at = coalesce(?, wanted_at), reason = ?, attempt = attempt - ?, owner = NULL,
       lease_until = NULL WHERE ${isHis}`,
  );
  return postpone.run(dueAt, wantedAt ?? null, reasonText(reason), countsAsAttempt ? 0 : 1, id, owner).changes === 1;
}

/** Starts over with a run that nobody has at the moment. */
export function retryRun(
  database: DatabaseSync,
  ...[id, now, { sendsUnknown = false } = {}]: Parameters<RunStore["retry"]>
): boolean {
  const retry = database.prepare(
    `UPDATE run SET status = 'waiting', attempt = 0, due_at = ?, wanted_at = ?, started_at = NULL, finished_at = NULL,
       reason = NULL, facts = ? WHERE id = ? AND status <> 'running'`,
  );
  return retry.run(now, now, JSON.stringify(sendsUnknown ? { sendsUnknown } : {}), id).changes === 1;
}
