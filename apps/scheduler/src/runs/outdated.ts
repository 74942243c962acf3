import type { Job } from "../config/config.ts";
import type { Run, RunReason } from "../store/run-store.ts";
import type { Attempt } from "./attempt.ts";
import { punctual } from "./due-slots.ts";
import { reasons } from "./reasons.ts";
import { longestPause } from "./retry-at.ts";

/** Enough to find one that is due among those that wait for their own retries. */
const looked = 100;

/** Why a report is not worth sending any more, and what its run counts as when nothing of it was sent. */
export interface Outdated {
  readonly status: "missed" | "failed";
  readonly reason: RunReason;
}

/** Epoch milliseconds up to which a run is worth beginning. */
export function lastMoment(run: Run, job: Job): number {
  return run.wantedAt + Math.max(job.policy.catchUp, punctual);
}

/** Asked at every attempt. Undefined: it is worth it. `isBegun`: some of it may have been sent. Throws `StateError`. */
export async function outdated(attempt: Attempt, isBegun: boolean): Promise<Outdated | undefined> {
  const { run, job, parts, workingSince } = attempt;
  const now = parts.clock.now();
  // An attempt at the time that it was planned for is not late.
  if (now > lastMoment(run, job) && now - run.dueAt > punctual) {
    return { status: "missed", reason: workingSince > run.dueAt ? reasons.tooLate() : reasons.noRoom() };
  }
  if (isBegun || !(await isSuperseded(attempt, now))) return undefined;
  // So that a failure which lasts is noticed, however often its slots come.
  return hasFailed(run) && run.reason !== null
    ? { status: "failed", reason: run.reason }
    : { status: "missed", reason: reasons.superseded() };
}

/** After quiet hours or a long wait several reports would say the same: only the newest does. */
async function isSuperseded({ run, parts }: Attempt, now: number): Promise<boolean> {
  const { job, recipient, at, wantedAt } = run;
  if (run.reason?.code !== reasons.quiet().code && now - wantedAt <= longestPause) return false;
  const waiting = await parts.store.history({ job, recipient, from: at + 1, statuses: ["waiting"], limit: looked });
  if (waiting.some(({ dueAt }) => dueAt <= now)) return true;
  // A slot that came while this run waited; one that came before a person wanted this run again does not count.
  const from = Math.max(at, wantedAt) + 1;
  return (await parts.store.history({ job, recipient, from, statuses: ["done", "silent"], limit: 1 })).length > 0;
}

/** It was put off by an error. */
function hasFailed({ reason }: Run): boolean {
  return reason !== null && reason.code !== reasons.quiet().code && reason.code !== reasons.stopped().code;
}
