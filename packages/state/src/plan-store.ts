import type { SQLOutputValue } from "node:sqlite";
import { durableTransaction } from "./durable-transaction.ts";
import type { State } from "./open-state.ts";

/** Where a plan stands. */
export type PlanStatus = "open" | "running" | "done" | "failed" | "unknown" | "discarded" | "expired" | "undone";

/** A plan as it is kept. */
export interface PlanRecord {
  readonly id: string;
  readonly status: PlanStatus;
  /** JSON of the plan. */
  readonly body: string;
  readonly mac: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  readonly outcome?: string;
}

/** The plans of this user. Fits the port of `@b24kit/guard`. */
export interface PlanStore {
  /** Also forgets plans that are 30 days older than this one: they hold values of the portal. */
  add(record: PlanRecord): void;
  get(id: string): PlanRecord | undefined;
  /** Newest first. */
  list(): readonly PlanRecord[];
  /** Of several processes that try the same step at once, one gets true. */
  move(id: string, from: PlanStatus, to: PlanStatus, outcome?: string): boolean;
}

const kept = 30 * 24 * 60 * 60 * 1000;

/** The plans in the state file. Changes have reached the disk on return. Each call may throw `StateError`. */
export function planStore(state: State): PlanStore {
  return {
    add: (record) =>
      durableTransaction(state, (database) => {
        database.prepare("DELETE FROM plan WHERE created_at < ?").run(record.createdAt - kept);
        database
          .prepare("INSERT INTO plan VALUES (?, ?, ?, ?, ?, ?, ?)")
          .run(
            record.id,
            record.status,
            record.body,
            record.mac,
            record.createdAt,
            record.expiresAt,
            record.outcome ?? null,
          );
      }),
    get: (id) =>
      state.run((database) => {
        const row = database.prepare("SELECT * FROM plan WHERE id = ?").get(id);
        return row && planRecord(row);
      }),
    list: () =>
      state.run((database) =>
        database.prepare("SELECT * FROM plan ORDER BY created_at DESC, rowid DESC").all().map(planRecord),
      ),
    move: (id, from, to, outcome) =>
      durableTransaction(state, (database) => {
        const moved = database
          .prepare("UPDATE plan SET status = ?, outcome = coalesce(?, outcome) WHERE id = ? AND status = ?")
          .run(to, outcome ?? null, id, from);
        return moved.changes === 1;
      }),
  };
}

function planRecord(row: Readonly<Record<string, SQLOutputValue>>): PlanRecord {
  const outcome = row["outcome"];
  return {
    id: String(row["id"]),
    status: String(row["status"]) as PlanStatus,
    body: String(row["body"]),
    mac: String(row["mac"]),
    createdAt: Number(row["created_at"]),
    expiresAt: Number(row["expires_at"]),
    ...(typeof outcome === "string" ? { outcome } : {}),
  };
}
