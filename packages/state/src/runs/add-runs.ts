import type { DatabaseSync } from "node:sqlite";
import { reasonText } from "./run-row.ts";
import type { RunStore } from "./run-types.ts";

const day = 24 * 60 * 60 * 1000;

/** Adds the runs that are not there yet and moves the cursors. */
export function addRuns(database: DatabaseSync, ...[slots, cursors]: Parameters<RunStore["add"]>): void {
  const insert = database.prepare(
    "INSERT OR IGNORE INTO run (job, at, recipient, status, due_at, wanted_at, reason) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  for (const { job, at, recipient, status, reason, dueAt = at } of slots) {
    insert.run(job, at, recipient, status, dueAt, dueAt, reasonText(reason));
  }
  const move = database.prepare(
    `INSERT INTO run_cursor VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET at = excluded.at
     WHERE excluded.at > at OR at > excluded.at + ${day}`,
  );
  for (const cursor of cursors) move.run(...cursor);
}

/** Up to where runs were added. */
export function readCursors(database: DatabaseSync): ReadonlyMap<string, number> {
  const rows = database.prepare("SELECT name, at FROM run_cursor").all();
  return new Map(rows.map((row) => [String(row["name"]), Number(row["at"])]));
}
