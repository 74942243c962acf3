import type { DatabaseSync } from "node:sqlite";
import { reasonText } from "../runs/run-row.ts";
import { sortedIds } from "./event-row.ts";
import type { EventQueue } from "./event-types.ts";

const isHis = "id = :id AND owner = :owner AND status = 'running'";
const nobodys = "owner = NULL, lease_until = NULL";

/** The handler committed these; gives those that were still his. */
export function succeedEvents(
  database: DatabaseSync,
  ...[ids, owner]: Parameters<EventQueue["succeed"]>
): readonly number[] {
  const his = "id IN (SELECT value FROM json_each(?)) AND owner = ? AND status = 'running'";
  const given = [JSON.stringify(ids), owner];
  const remove = database.prepare(`DELETE FROM event WHERE ${his} AND process_id IS NULL RETURNING id`);
  const keep = database.prepare(`UPDATE event SET status = 'handled', ${nobodys} WHERE ${his} RETURNING id`);
  return sortedIds([...remove.all(...given), ...keep.all(...given)]);
}

/** An attempt failed. False: somebody else has it. */
export function failEvent(
  database: DatabaseSync,
  ...[id, owner, { reason, retryAt }]: Parameters<EventQueue["fail"]>
): boolean {
  const fail = database.prepare(
    `UPDATE event SET status = CASE WHEN process_id IS NULL THEN 'waiting' ELSE 'refused' END, failures = failures + 1,
       due_at = :retryAt, reason = :reason, ${nobodys} WHERE ${isHis}`,
  );
  return fail.run({ id, owner, retryAt, reason: reasonText(reason) }).changes === 1;
}

/** Given up. False: somebody else has it. */
export function buryEvent(
  database: DatabaseSync,
  { id, owner, reason, now }: { id: number; owner: string; reason: Parameters<EventQueue["bury"]>[2]; now: number },
): boolean {
  const bury = database.prepare(
    `UPDATE event SET status = 'dead', due_at = :now, reason = :reason, ${nobodys} WHERE ${isHis}`,
  );
  return bury.run({ id, owner, now, reason: reasonText(reason) }).changes === 1;
}

/** Nobody has them any more, and this attempt does not count. */
export function giveBackEvents(database: DatabaseSync, ...[ids, owner]: Parameters<EventQueue["giveBack"]>): void {
  const give = database.prepare(
    `UPDATE event SET status = 'waiting', attempt = attempt - 1, ${nobodys}
     WHERE id IN (SELECT value FROM json_each(?)) AND owner = ? AND status = 'running'`,
  );
  give.run(JSON.stringify(ids), owner);
}
