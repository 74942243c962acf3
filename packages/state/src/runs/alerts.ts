import type { DatabaseSync } from "node:sqlite";
import type { RunStore } from "./run-types.ts";

/** Notes that something is wrong. False: it was noted before. */
export function raiseAlert(
  database: DatabaseSync,
  ...[key, now, telling]: Parameters<RunStore["raiseAlert"]>
): boolean {
  const raise = database.prepare("INSERT OR IGNORE INTO run_alert VALUES (?, ?, ?, ?)");
  return raise.run(key, now, telling?.body ?? null, telling?.until ?? null).changes === 1;
}

/** Takes what nobody was told of yet. */
export function takeAlert(
  database: DatabaseSync,
  now: number,
  until: number,
): Awaited<ReturnType<RunStore["takeAlert"]>> {
  const take = database.prepare(
    `UPDATE run_alert SET tell_at = ?
     WHERE key = (SELECT key FROM run_alert WHERE tell_at <= ? ORDER BY raised_at, key LIMIT 1) RETURNING key, body`,
  );
  const taken = take.get(until, now);
  return taken && { key: String(taken["key"]), body: String(taken["body"]) };
}

/** The keys that begin like this. */
export function alertKeys(database: DatabaseSync, prefix: string): readonly string[] {
  const found = database.prepare("SELECT key FROM run_alert WHERE substr(key, 1, length(?)) = ? ORDER BY key");
  return found.all(prefix, prefix).map(({ key }) => String(key));
}
