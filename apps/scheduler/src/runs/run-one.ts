import type { Job } from "../config/config.ts";
import { type Attempt, whenInterrupted } from "./attempt.ts";
import { endOf } from "./end-of.ts";
import { expandRun } from "./expand-run.ts";
import { failureOf } from "./failure-of.ts";
import { givingUp } from "./giving-up.ts";
import { NotStored, onceSent } from "./once-sent.ts";
import type { Outcome } from "./outcome.ts";
import { outdated, type Outdated } from "./outdated.ts";
import type { MadeReport, Recipient } from "./parts.ts";
import { type Places, placesOf, withoutSending } from "./places.ts";
import { quietEnd } from "./quiet-end.ts";
import { reasons } from "./reasons.ts";
import { retryOrFail } from "./retry-or-fail.ts";
import { sendReport } from "./send-report.ts";

/** Of attempts beyond the policy's, which crashes of the daemon used up. */
const crashes = 10;

/**
 * One attempt at a run, from its claim to what becomes of it. Throws `StateError` when what was sent could not be noted; before anything is
 * sent it is a failure like others.
 */
export async function runOne(attempt: Attempt): Promise<Outcome> {
  const { run, job, parts } = attempt;
  if (run.attempt > job.policy.retries + 1 + crashes) {
    return { kind: "finish", status: "failed", reason: reasons.crashes(run.attempt - 1), facts: {} };
  }
  try {
    return run.recipient === -1 ? await peopleFor(attempt) : await reportFor(attempt);
  } catch (error) {
    const interrupted = whenInterrupted(attempt);
    // What was sent is noted as begun: it is asked about, and not given up because a disk hiccuped.
    if (error instanceof NotStored && (interrupted === undefined || interrupted.kind === "finish")) throw error.cause;
    return interrupted ?? retryOrFail(run, job, failureOf(error, parts), parts);
  }
}

async function peopleFor(attempt: Attempt): Promise<Outcome> {
  const isOld = await outdated(attempt, false);
  return isOld === undefined ? expandRun(attempt) : { kind: "finish", ...isOld, facts: {} };
}

async function reportFor(attempt: Attempt): Promise<Outcome> {
  const { run, job, signal, parts, shared } = attempt;
  const places = await placesOf(attempt);
  // All of it had arrived before a crash. The report is not made again, so what it told is told once more the next time: what
  // has come up since would count as told otherwise.
  if (places.open.length === 0) return onceSent(async () => endOf(attempt, places, new Map()));
  const isOld = await outdated(attempt, places.done.length + places.unsettled.size > 0);
  if (isOld !== undefined) return settleOnly(attempt, places, isOld);
  const recipient = run.recipient === 0 ? undefined : await shared.people.find(job, run.recipient, signal);
  if (run.recipient !== 0 && recipient === undefined) {
    return { kind: "finish", status: "skipped", reason: reasons.gone(), facts: {} };
  }
  const dueAt = await endOfQuiet(attempt, recipient);
  if (dueAt !== undefined) {
    return { kind: "postpone", dueAt, wantedAt: dueAt, reason: reasons.quiet(), countsAsAttempt: false };
  }
  const made = await givingUp(parts.makeReport(job, recipient, signal), signal, parts.clock);
  signal.throwIfAborted();
  return isKeptBack(job, made, places) ? silent(made, recipient) : sendReport(attempt, { made, recipient, places });
}

/** Nothing is sent any more; what earlier attempts left open is asked about, for which the channel needs the report. */
async function settleOnly(attempt: Attempt, before: Places, { status, reason }: Outdated): Promise<Outcome> {
  const { run, job, signal, parts, shared } = attempt;
  const failure = { reason, isRetryable: false, pausesJob: false };
  const places = withoutSending(before, failure);
  // Nothing is there: how the targets stand says nothing more than this.
  if (places.done.length + places.open.length === 0) return { kind: "finish", status, reason, facts: {} };
  if (places.open.length === 0) return onceSent(async () => endOf(attempt, places, new Map()));
  const recipient = run.recipient === 0 ? undefined : await shared.people.find(job, run.recipient, signal);
  const made = await givingUp(parts.makeReport(job, recipient, signal), signal, parts.clock);
  signal.throwIfAborted();
  const end = await sendReport(attempt, { made, recipient, places, outdated: failure });
  const isAnywhere =
    end.kind !== "finish" || ["delivered", "repeated", "unknown"].some((name) => end.facts[name] !== 0);
  return isAnywhere || end.reason !== reason ? end : { ...end, status };
}

async function endOfQuiet({ job, signal, parts, shared }: Attempt, recipient: Recipient | undefined) {
  if (job.policy.quiet === undefined) return undefined;
  const zone = recipient?.zone ?? job.zone ?? (await shared.zones.ofProfile(job, signal));
  return quietEnd(job.policy.quiet, zone, parts.clock.now());
}

/** A report that could not be made completely is never silent. */
function isKeptBack(job: Job, made: MadeReport, { done }: Places): boolean {
  return job.policy.send !== "always" && made.isSilent && made.report.complete && done.length === 0;
}

async function silent(made: MadeReport, recipient: Recipient | undefined): Promise<Outcome> {
  await made.markSent();
  return { kind: "finish", status: "silent", facts: { complete: made.report.complete }, made, recipient };
}
