import type { Run, RunReason } from "../store/run-store.ts";
import type { Failure, MadeReport, Recipient } from "./parts.ts";

/** What becomes of a run after an attempt. */
export type Outcome =
  | {
      readonly kind: "finish";
      readonly status: "done" | "silent" | "failed" | "skipped" | "missed";
      readonly reason?: RunReason;
      readonly facts: Run["facts"];
      readonly made?: MadeReport;
      readonly recipient?: Recipient | undefined;
      /** No slot of the job can work before somebody does something. */
      readonly pauseFor?: RunReason;
      /** Targets that need somebody's hands, with the reason; those that work. */
      readonly badTargets?: ReadonlyMap<string, RunReason>;
      readonly goodTargets?: readonly string[];
    }
  | {
      readonly kind: "postpone";
      readonly dueAt: number;
      readonly reason: RunReason;
      readonly countsAsAttempt: boolean;
      /** Where the catch-up window begins anew. */
      readonly wantedAt?: number;
    }
  | { readonly kind: "lost" };

/** A failure of the whole attempt, before anything was sent. */
export function failed(failure: Failure, facts: Run["facts"] = {}): Outcome {
  return {
    kind: "finish",
    status: "failed",
    reason: failure.reason,
    facts,
    ...(failure.pausesJob ? { pauseFor: failure.reason } : {}),
  };
}
