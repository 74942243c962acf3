import type { Job } from "../config/config.ts";
import type { Run } from "../store/run-store.ts";
import { createBell } from "./bell.ts";
import type { Parts } from "./parts.ts";
import { createPeople } from "./people.ts";
import { storeIdOf } from "./store-id.ts";
import { createWorker } from "./worker.ts";
import { createZones } from "./zones.ts";

/** Milliseconds between looks; the lease of a run is many times that. */
const look = 1000;

/**
 * Makes the report of a job for a slot of its own, `at`, beside whatever daemons run, and delivers it. Resolves with the runs of that slot
 * when each has ended or waits for something longer (a retry, quiet hours, a pause): a daemon goes on with these. Of a job that is
 * paused already nothing is added. Throws `StateError`.
 */
export async function runNow(parts: Parts, job: Job, at: number, signal: AbortSignal): Promise<readonly Run[]> {
  const { store, clock } = parts;
  if (await isPaused(store, job)) return [];
  const zones = createZones(parts);
  await zones.reload();
  const recipient = job.fanOut === undefined ? 0 : -1;
  // One zone: everybody gets his report of this moment.
  const one =
    job.fanOut === undefined || job.zone !== undefined ? job : { ...job, zone: await zones.ofProfile(job, signal) };
  const own = { ...parts, config: { ...parts.config, jobs: new Map([[job.name, one]]) } };
  const bell = createBell(clock);
  const shared = { zones, people: createPeople(parts), storeId: storeIdOf(store, parts.random) };
  const worker = createWorker(own, shared, bell);
  // Wanted now, however long ago the moment is that it tells of.
  await store.add([{ job: job.name, at, recipient, status: "waiting", dueAt: clock.now() }], new Map());
  for (;;) {
    if (signal.aborted) await worker.breakOff();
    else while (await worker.claim());
    const runs = await store.history({ job: job.name, from: at, to: at + 1, limit: 100_000 });
    const isPausedNow = await isPaused(store, job);
    const isOver = worker.running === 0 && !runs.some((run) => isUnderWay(run, clock.now(), isPausedNow));
    if (isOver || signal.aborted) return runs;
    await bell.sleep(look, signal);
    await worker.extend();
  }
}

/** Another daemon may have it. What waits while the job is paused is not claimed. */
function isUnderWay({ status, dueAt, attempt }: Run, now: number, isPausedNow: boolean): boolean {
  return status === "running" || (status === "waiting" && attempt === 0 && dueAt <= now && !isPausedNow);
}

async function isPaused(store: Parts["store"], { name }: Job): Promise<boolean> {
  return (await store.pauses()).some((pause) => pause.job === name);
}
