import type { Job } from "../config/config.ts";
import type { Run } from "../store/run-store.ts";
import { interruptionOf } from "./interruption.ts";
import type { Outcome } from "./outcome.ts";
import type { Parts } from "./parts.ts";
import type { People } from "./people.ts";
import { reasons } from "./reasons.ts";
import { retryOrFail } from "./retry-or-fail.ts";
import type { Zones } from "./zones.ts";

/** What the runs of a daemon share. */
export interface Shared {
  readonly people: People;
  readonly zones: Zones;
  /** Tells this state file from others. */
  readonly storeId: () => Promise<string>;
}

/** An attempt, as its steps see it. */
export interface Attempt {
  readonly run: Run;
  readonly job: Job;
  readonly signal: AbortSignal;
  readonly parts: Parts;
  readonly shared: Shared;
  /** Epoch milliseconds at which this daemon began to claim runs. */
  readonly workingSince: number;
}

/** Broken off from outside; what was sent until then is noted. */
export function whenInterrupted({ run, job, signal, parts }: Attempt): Outcome | undefined {
  const kind = interruptionOf(signal);
  if (kind === undefined) return undefined;
  if (kind === "lost") return { kind };
  if (kind === "stopped") {
    return { kind: "postpone", dueAt: parts.clock.now(), reason: reasons.stopped(), countsAsAttempt: false };
  }
  const reason = reasons.timeout(Math.round(job.policy.timeout / 1000));
  return retryOrFail(run, job, { reason, isRetryable: true, pausesJob: false }, parts);
}
