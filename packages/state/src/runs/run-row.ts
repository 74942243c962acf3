import type { SQLOutputValue } from "node:sqlite";
import type { DeliveryRow, DeliveryStatus, Run, RunReason, RunStatus } from "./run-types.ts";

/** A row as SQLite or another database gives it. */
export type Row = Readonly<Record<string, SQLOutputValue | boolean>>;

/** A run as it stands in the table. */
export function runOf(row: Row): Run {
  return {
    id: Number(row["id"]),
    job: String(row["job"]),
    at: Number(row["at"]),
    recipient: Number(row["recipient"]),
    status: String(row["status"]) as RunStatus,
    attempt: Number(row["attempt"]),
    dueAt: Number(row["due_at"]),
    wantedAt: Number(row["wanted_at"]),
    owner: textOf(row["owner"]),
    leaseUntil: numberOf(row["lease_until"]),
    startedAt: numberOf(row["started_at"]),
    finishedAt: numberOf(row["finished_at"]),
    reason: reasonOf(row["reason"]),
    facts: JSON.parse(String(row["facts"])) as Run["facts"],
  };
}

/** A delivery as it stands in the table. */
export function deliveryOf(row: Row): DeliveryRow {
  return {
    runId: Number(row["run_id"]),
    target: String(row["target"]),
    key: String(row["key"]),
    status: String(row["status"]) as DeliveryStatus,
    since: Number(row["since"]),
    attempts: Number(row["attempts"]),
    receipt: textOf(row["receipt"]),
    reason: reasonOf(row["reason"]),
  };
}

/** A reason, or null. */
export function reasonOf(value: Row[string] | undefined): RunReason | null {
  return typeof value === "string" ? (JSON.parse(value) as RunReason) : null;
}

/** A text, or null. */
export function textOf(value: Row[string] | undefined): string | null {
  return typeof value === "string" ? value : null;
}

/** What is stored of a reason. */
export function reasonText(reason: RunReason | null | undefined): string | null {
  return reason ? JSON.stringify(reason) : null;
}

function numberOf(value: Row[string] | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}
