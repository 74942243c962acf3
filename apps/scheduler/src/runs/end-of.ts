import type { Job } from "../config/config.ts";
import type { Delivered } from "../deliveries/deliver.ts";
import type { Run, RunReason } from "../store/run-store.ts";
import { type Attempt, whenInterrupted } from "./attempt.ts";
import { needsHands } from "./failure-of.ts";
import type { Outcome } from "./outcome.ts";
import { lastMoment } from "./outdated.ts";
import type { Failure } from "./parts.ts";
import type { Places } from "./places.ts";
import { longestPause } from "./retry-at.ts";
import { retryOrFail } from "./retry-or-fail.ts";

/** So many slots in a row make a job pause whose targets all need somebody's hands. */
const lasting = 3;

/** What becomes of a run whose targets stood like this before the attempt and like that after it. */
export async function endOf(
  attempt: Attempt,
  { done, refused }: Places,
  ends: ReadonlyMap<string, Delivered>,
  about: Run["facts"] = {},
): Promise<Outcome> {
  const { run, job, parts } = attempt;
  const failures = new Map([...refused, ...failuresIn(ends)]);
  const count = (state: Delivered["state"]): number => [...ends.values()].filter((end) => end.state === state).length;
  const before = (status: "delivered" | "repeated"): number => done.filter((row) => row.status === status).length;
  const facts = {
    ...about,
    targets: job.targets.length,
    delivered: count("delivered") + before("delivered"),
    repeated: count("repeated") + before("repeated"),
    unknown: count("unknown"),
  };
  const targets = { badTargets: badTargets(failures), goodTargets: goodTargets(ends) };
  const all = [...failures.values()];
  const worst = all.find(({ isRetryable }) => isRetryable) ?? all[0];
  if (worst === undefined) return { kind: "finish", ...statusOf(job, ends), facts, ...targets };
  const interrupted = whenInterrupted(attempt);
  if (interrupted !== undefined) return interrupted;
  const pausesJob = isBeyondHelp(attempt, all) && (await hasLasted(attempt));
  const options = { facts, countsAsAttempt: !isStillSettling(attempt, ends) };
  const outcome = retryOrFail(run, job, { ...worst, pausesJob }, parts, options);
  return outcome.kind === "finish" ? { ...outcome, ...targets } : outcome;
}

/** Where no target is known to have it, it counts as a failure: to whoever waits for it, it is one. */
function statusOf(
  job: Job,
  ends: ReadonlyMap<string, Delivered>,
): { readonly status: "done" | "failed"; readonly reason?: RunReason } {
  const unknown = [...ends.values()].flatMap((end) => (end.state === "unknown" ? [end.reason] : []));
  const [reason] = unknown;
  if (reason === undefined) return { status: "done" };
  return { status: unknown.length === job.targets.length ? "failed" : "done", reason };
}

/** All that may get better is to be found out first: where only the answer is missing, no attempt is used up. But not for ever. */
function isStillSettling({ run, job, parts }: Attempt, ends: ReadonlyMap<string, Delivered>): boolean {
  const failed = [...ends.values()].filter((end) => end.state === "failed");
  const passing = failed.filter(({ failure }) => failure.isRetryable);
  const isInTime = parts.clock.now() <= Math.max(lastMoment(run, job), run.wantedAt + longestPause);
  return isInTime && passing.length > 0 && passing.every(({ isSettling }) => isSettling);
}

/** Every target needs somebody's hands. Not of one person among many: his address may be the trouble. */
function isBeyondHelp({ run, job }: Attempt, failures: readonly Failure[]): boolean {
  return run.recipient === 0 && failures.length === job.targets.length && failures.every(({ pausesJob }) => pausesJob);
}

/** A key that was not accepted once, or a folder that could not be written to, may be right again by itself. */
async function hasLasted({ run, parts }: Attempt): Promise<boolean> {
  const { job, at } = run;
  const before = await parts.store.history({ job, to: at, statuses: ["done", "silent", "failed"], limit: lasting - 1 });
  const isBad = before.map(({ status, reason }) => status === "failed" && needsHands.has(reason?.code ?? ""));
  return isBad.length === lasting - 1 && !isBad.includes(false);
}

function failuresIn(ends: ReadonlyMap<string, Delivered>): readonly (readonly [string, Failure])[] {
  return [...ends].flatMap(([name, end]) => (end.state === "failed" ? [[name, end.failure] as const] : []));
}

function badTargets(failures: ReadonlyMap<string, Failure>): ReadonlyMap<string, RunReason> {
  return new Map([...failures].flatMap(([name, failure]) => (failure.pausesJob ? [[name, failure.reason]] : [])));
}

function goodTargets(ends: ReadonlyMap<string, Delivered>): readonly string[] {
  return [...ends].flatMap(([name, { state }]) => (state === "delivered" || state === "repeated" ? [name] : []));
}
