import type { DatabaseSync } from "node:sqlite";
import { runOf } from "./run-row.ts";
import type { Run, RunFilter } from "./run-types.ts";

/** When the next run that may be claimed is due or its lease runs out. */
export function nextDue(database: DatabaseSync, jobs: readonly string[] | undefined): number | undefined {
  // The plus keeps SQLite from reading all history of the jobs: few runs wait.
  const first = database.prepare(
    `SELECT wake_at AS at FROM run WHERE wake_at IS NOT NULL AND job NOT IN (SELECT job FROM job_pause)
     ${jobs ? "AND +job IN (SELECT value FROM json_each(?))" : ""} ORDER BY wake_at LIMIT 1`,
  );
  const row = first.get(...(jobs ? [JSON.stringify(jobs)] : []));
  return typeof row?.["at"] === "number" ? row["at"] : undefined;
}

/** One run. */
export function readRun(database: DatabaseSync, id: number): Run | undefined {
  const row = database.prepare("SELECT * FROM run WHERE id = ?").get(id);
  return row && runOf(row);
}

/** Runs by the time of their slot, newest first. */
export function readHistory(
  database: DatabaseSync,
  { job, recipient, statuses, from, to, limit }: RunFilter,
): readonly Run[] {
  const conditions = [
    ...(job === undefined ? [] : [{ text: "job = ?", value: job }]),
    ...(recipient === undefined ? [] : [{ text: "recipient = ?", value: recipient }]),
    ...(statuses === undefined
      ? []
      : [{ text: "status IN (SELECT value FROM json_each(?))", value: JSON.stringify(statuses) }]),
    ...(from === undefined ? [] : [{ text: "at >= ?", value: from }]),
    ...(to === undefined ? [] : [{ text: "at < ?", value: to }]),
  ];
  const where = conditions.map(({ text }) => text).join(" AND ") || "1";
  const found = database.prepare(`SELECT * FROM run WHERE ${where} ORDER BY at DESC, id DESC LIMIT ?`);
  return found.all(...conditions.map(({ value }) => value), limit).map(runOf);
}
