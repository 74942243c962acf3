import type { BulkCounts, SpooledCommand } from "./plan-bulk.ts";
import type { LeavingOptions } from "./still-as-seen.ts";
import type { ManyPlan } from "./read-spool.ts";

/** How far a run came. */
export interface ManyRun {
  readonly counts: BulkCounts;
  /** Every command has an outcome. */
  readonly isComplete: boolean;
}

/** What a plan of very many commands did. */
export interface AppliedMany {
  readonly id: string;
  /** "running": it was stopped before its last command, and can be gone on with. */
  readonly status: "done" | "failed" | "unknown" | "running";
  readonly counts: BulkCounts;
  readonly plan: ManyPlan;
}

/**
 * To be asked with the objects that were given out, right before each request that carries them, and gives those that may be sent.
 * Of an undo each record is read once more: what differs is told by `onLeft` and does not pass.
 */
export type Admit = (commands: readonly SpooledCommand[]) => Promise<readonly SpooledCommand[]>;

/** How a plan of very many commands is run. */
export interface ApplyManyOptions {
  /** Sends the commands through the client; what it throws leaves the plan begun. */
  readonly run: (commands: AsyncIterable<SpooledCommand>, plan: ManyPlan, admit: Admit) => Promise<ManyRun>;
  /** Go on with a plan that was begun, instead of beginning it. */
  readonly resume?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** For a plan that takes another one back: needed there. */
  readonly leaving?: LeavingOptions | undefined;
}
