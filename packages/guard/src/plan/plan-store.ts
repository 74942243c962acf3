/** Where a plan stands. */
export type PlanStatus = "open" | "running" | "done" | "failed" | "unknown" | "discarded" | "expired" | "undone";

/** A plan as it is kept. */
export interface PlanRecord {
  readonly id: string;
  readonly status: PlanStatus;
  /** JSON of the plan. */
  readonly body: string;
  /** Hex; proves that the body is the one that was shown. */
  readonly mac: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** What became of it, as text of the guard; sealed like the body. */
  readonly outcome?: string;
}

/** Where plans are kept; shared by all processes of the user. Synchronous; what its methods throw reaches the caller. */
export interface PlanStore {
  /** Throws when there is one of this id already. */
  add(record: PlanRecord): void;
  get(id: string): PlanRecord | undefined;
  /** Newest first. */
  list(): readonly PlanRecord[];
  /** Atomic over processes: true when the record had the status `from` and has `to` now. */
  move(id: string, from: PlanStatus, to: PlanStatus, outcome?: string): boolean;
}
