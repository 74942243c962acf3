import type { DatabaseSync } from "node:sqlite";
import { deliveryOf, reasonText } from "./run-row.ts";
import type { DeliveryRow, RunStore } from "./run-types.ts";

const has = "SELECT 1 FROM run WHERE id = ? AND owner = ? AND status = 'running'";

/** Notes that sending begins. `since` of attempts whose end is not known stays: what they sent may be found from then on. */
export function beginDelivery(
  database: DatabaseSync,
  ...[runId, owner, { target, key, now }]: Parameters<RunStore["beginDelivery"]>
): DeliveryRow | undefined | false {
  if (database.prepare(has).get(runId, owner) === undefined) return false;
  const before = database.prepare("SELECT * FROM run_delivery WHERE run_id = ? AND target = ?").get(runId, target);
  const begin = database.prepare(
    `INSERT INTO run_delivery VALUES (?, ?, ?, 'sending', ?, 1, NULL, NULL) ON CONFLICT DO UPDATE SET
       status = 'sending', attempts = attempts + 1, reason = NULL,
       since = CASE status WHEN 'refused' THEN excluded.since ELSE since END
     WHERE status NOT IN ('delivered', 'repeated')`,
  );
  begin.run(runId, target, key, now);
  return before && deliveryOf(before);
}

/** Notes how sending ended. False: somebody else has the run, and finds out for himself. */
export function endDelivery(
  database: DatabaseSync,
  ...[runId, owner, target, { status, receipt, reason }]: Parameters<RunStore["endDelivery"]>
): boolean {
  const end = database.prepare(
    `UPDATE run_delivery SET status = ?, receipt = ?, reason = ? WHERE run_id = ? AND target = ? AND EXISTS (${has})`,
  );
  return end.run(status, receipt ?? null, reasonText(reason), runId, target, runId, owner).changes === 1;
}

/** The deliveries of runs. */
export function readDeliveries(database: DatabaseSync, runIds: readonly number[]): readonly DeliveryRow[] {
  const found = database.prepare(
    "SELECT * FROM run_delivery WHERE run_id IN (SELECT value FROM json_each(?)) ORDER BY run_id, target",
  );
  return found.all(JSON.stringify(runIds)).map(deliveryOf);
}
