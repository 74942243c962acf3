import type { DatabaseSync } from "node:sqlite";
import { reasonOf, reasonText } from "./run-row.ts";
import type { Pause } from "./run-types.ts";

/** Pauses a job. A pause that is there stays: who did it first says why. */
export function pauseJob(database: DatabaseSync, { job, since, reason }: Pause): void {
  database.prepare("INSERT OR IGNORE INTO job_pause VALUES (?, ?, ?)").run(job, since, reasonText(reason));
}

/** Lets a job go on; a pause after this one is told again. False: it was not paused. */
export function resumeJob(database: DatabaseSync, job: string): boolean {
  database.prepare("DELETE FROM run_alert WHERE key = ?").run(`paused ${job}`);
  return database.prepare("DELETE FROM job_pause WHERE job = ?").run(job).changes === 1;
}

/** The jobs that are paused. */
export function readPauses(database: DatabaseSync): readonly Pause[] {
  const rows = database.prepare("SELECT * FROM job_pause ORDER BY job").all();
  return rows.map((row) => ({
    job: String(row["job"]),
    since: Number(row["since"]),
    reason: reasonOf(row["reason"]),
  }));
}
