import type { Job } from "../config/config.ts";
import type { Run, RunStatus } from "../store/run-store.ts";
import type { Outcome } from "./outcome.ts";
import type { Alert, Parts } from "./parts.ts";

type AlertParts = Pick<Parts, "store" | "clock" | "onAlert" | "onEvent">;

/** Whoever raised an alert has so many milliseconds to tell it, more than a message may take; then others may, so often. */
const [ownTime, often] = [2 * 60_000, 10 * 60_000];

/** So many failed slots of a job in a row are a failure that lasts. */
const lasting = 3;

const ended: readonly RunStatus[] = ["done", "silent", "failed"];

/** After a run has ended: pauses what cannot work, and tells the owner once of what lasts. */
export async function followUp(
  run: Run,
  job: Job,
  outcome: Extract<Outcome, { kind: "finish" }>,
  parts: AlertParts,
): Promise<void> {
  const { status, reason, pauseFor, badTargets = new Map(), goodTargets = [] } = outcome;
  const about = { job: job.name, at: parts.clock.now() };
  for (const target of goodTargets) await clearTarget(target, run, job, parts);
  if (pauseFor !== undefined) {
    const alert: Alert = { ...about, key: `paused ${job.name}`, kind: "paused", reason: pauseFor };
    // Before the pause: a paused job has no next failure that would tell of it.
    const isFirst = await isRaised(alert, parts);
    await parts.store.pause({ job: job.name, since: about.at, reason: pauseFor });
    parts.onEvent({ type: "job-paused", job: job.name, reason: pauseFor });
    if (isFirst) await tell(alert, parts);
    return;
  }
  for (const [target, why] of badTargets) {
    if (run.recipient > 0) await parts.store.raiseAlert(ofPerson(job, target, run.recipient), about.at);
    await raise({ ...about, key: targetKey(job, target), kind: "target", target, reason: why }, parts);
  }
  if (status === "failed" && reason !== undefined && (await hasFailedInARow(run, parts))) {
    await raise({ ...about, key: `failing ${job.name}`, kind: "failing", reason }, parts);
  }
  if ((status === "done" || status === "silent") && !(await hasTrouble(run, parts))) {
    await clear(`failing ${job.name}`, job, parts);
    await clear(`paused ${job.name}`, job, parts);
  }
}

/** Tells what nobody was told of: the way to the owner was closed, or the scheduler broke off before. Throws `StateError`. */
export async function tellAgain(parts: AlertParts): Promise<void> {
  for (;;) {
    const now = parts.clock.now();
    const taken = await parts.store.takeAlert(now, now + often);
    if (taken === undefined) return;
    // Where one did not get through, the others need not be tried at once.
    if (!(await tell({ ...(JSON.parse(taken.body) as Alert), isAgain: true }, parts))) return;
  }
}

async function raise(alert: Alert, parts: AlertParts): Promise<void> {
  if (await isRaised(alert, parts)) await tell(alert, parts);
}

/** False: it was raised before. */
async function isRaised(alert: Alert, { store, clock, onEvent }: AlertParts): Promise<boolean> {
  const telling = { body: JSON.stringify(alert), until: clock.now() + ownTime };
  const isFirst = await store.raiseAlert(alert.key, alert.at, telling);
  if (isFirst) onEvent({ type: "alert", alert });
  return isFirst;
}

/** False: it did not get through, and is told again. */
async function tell(alert: Alert, { store, onAlert, onEvent }: AlertParts): Promise<boolean> {
  try {
    await onAlert(alert);
  } catch (error) {
    onEvent({ type: "trouble", error, pause: 0 });
    return false;
  }
  await store.alertTold(alert.key);
  return true;
}

/** Of a job that fans out a target works again when it does for everybody for whom it did not. */
async function clearTarget(target: string, { recipient }: Run, job: Job, parts: AlertParts): Promise<void> {
  if (recipient > 0) {
    await parts.store.clearAlert(ofPerson(job, target, recipient));
    if ((await parts.store.alertKeys(ofPerson(job, target, ""))).length > 0) return;
  }
  await clear(targetKey(job, target), job, parts);
}

async function clear(key: string, job: Job, { store, onEvent }: AlertParts): Promise<void> {
  if (await store.clearAlert(key)) onEvent({ type: "alert-cleared", key, job: job.name });
}

/** Of a job that fans out a slot has failed when it did for anybody. */
async function hasFailedInARow({ job, at }: Run, { store }: AlertParts): Promise<boolean> {
  let to = at + 1;
  for (let count = 0; count < lasting; count += 1) {
    const [last] = await store.history({ job, to, statuses: ended, limit: 1 });
    if (last === undefined) return false;
    const failed = await store.history({ job, from: last.at, to: last.at + 1, statuses: ["failed"], limit: 1 });
    if (failed.length === 0) return false;
    to = last.at;
  }
  return true;
}

/** Somebody else's run of this slot has failed, or is not done yet. */
async function hasTrouble({ job, at }: Run, { store }: AlertParts): Promise<boolean> {
  const statuses: readonly RunStatus[] = ["failed", "waiting", "running"];
  return (await store.history({ job, from: at, to: at + 1, statuses, limit: 1 })).length > 0;
}

function targetKey({ name }: Job, target: string): string {
  return `target ${name} ${target}`;
}

/** Nobody is told of these one by one. */
function ofPerson(job: Job, target: string, recipient: number | ""): string {
  return `${targetKey(job, target)} for ${recipient}`;
}
