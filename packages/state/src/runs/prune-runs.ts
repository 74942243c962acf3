import type { DatabaseSync } from "node:sqlite";

/**
 * Forgets runs of slots before this with their deliveries, also those that still wait: of jobs that nobody has any more, or that were
 * paused ever since. What a person started over, or somebody had, after this stays. Cursors, alerts and daemons go by their age, too.
 */
export function pruneRuns(database: DatabaseSync, before: number): void {
  database.prepare("DELETE FROM run WHERE at < ? AND coalesce(wake_at, at) < ?").run(before, before);
  database.prepare("DELETE FROM run_cursor WHERE at < ?").run(before);
  database.prepare("DELETE FROM run_alert WHERE raised_at < ?").run(before);
  database.prepare("DELETE FROM daemon WHERE seen_at < ?").run(before);
}

/** Forgets what a clock that was ahead noted of slots after this without beginning them, and sets cursors back. */
export function turnBack(database: DatabaseSync, now: number): void {
  database.prepare("DELETE FROM run WHERE at > ? AND attempt = 0 AND status IN ('missed', 'skipped')").run(now);
  database.prepare("UPDATE run_cursor SET at = ? WHERE at > ?").run(now, now);
}
