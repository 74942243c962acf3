import { dueRunNote } from "@b24kit/state";
import { tellAgain } from "../runs/alerts.ts";
import { createBell } from "../runs/bell.ts";
import { guardConfiguration } from "../runs/guard-configuration.ts";
import type { Parts } from "../runs/parts.ts";
import { createPeople } from "../runs/people.ts";
import { createSchedule } from "../runs/schedule.ts";
import { storeIdOf } from "../runs/store-id.ts";
import { createWorker, type Worker } from "../runs/worker.ts";
import { createZones } from "../runs/zones.ts";

/** Milliseconds between looks; the lease of a run is many times that. */
const look = 1000;

/**
 * Adds the slots that have come since the last time, does what is due, and ends: for cron, which starts it anew each minute. Two at
 * once share the work as daemons do. Throws `ConfigurationConflict` and `StateError`.
 */
export async function runDue(parts: Parts, signal: AbortSignal): Promise<void> {
  const { config, store, clock } = parts;
  const guard = guardConfiguration(parts);
  await guard.enter();
  try {
    await store.note(dueRunNote, String(clock.now()));
    const zones = createZones(parts);
    await zones.reload();
    if ([...config.jobs.values()].some((job) => zones.of(job) === undefined)) await zones.refresh(signal);
    const schedule = createSchedule(parts, zones);
    await schedule.load();
    await schedule.enqueue();
    const bell = createBell(clock);
    const shared = { zones, people: createPeople(parts), storeId: storeIdOf(store, parts.random) };
    const worker = createWorker(parts, shared, bell);
    while (!signal.aborted && (await isBusy(parts, worker))) {
      await bell.sleep(look, signal);
      await worker.extend();
    }
    await worker.breakOff();
    if (!signal.aborted) await tellAgain(parts);
  } finally {
    await guard.leave().catch(() => undefined);
  }
}

/** Takes what is due as far as there is room. False: nothing runs, and nothing that can be taken is due. */
async function isBusy({ limits }: Parts, worker: Worker): Promise<boolean> {
  while (worker.running < limits.running && (await worker.claim()));
  return worker.running > 0;
}
