import type { Shared } from "./attempt.ts";
import { createBell } from "./bell.ts";
import { watchClock } from "./clock-watch.ts";
import { type Chores, createChores, heartbeat } from "./chores.ts";
import { guardConfiguration } from "./guard-configuration.ts";
import type { Parts } from "./parts.ts";
import { createPeople } from "./people.ts";
import { createSchedule, type Schedule } from "./schedule.ts";
import { steadyList } from "./steady-list.ts";
import { storeIdOf } from "./store-id.ts";
import { createWorker, type Worker } from "./worker.ts";
import { createZones } from "./zones.ts";

/** Milliseconds, as all times here. */
const second = 1000;

/** The loop wakes at least this often, for leases that ran out, retries of other daemons and a computer that slept. */
const longestSleep = 5 * second;
/** What runs has this long to end by itself when the daemon is stopped. */
const grace = 10 * second;
const longestPause = 10 * second;

/**
 * Runs jobs until the signal is aborted: adds the slots whose time has come, claims runs, keeps their leases, forgets old history.
 * Trouble with the state file does not end it. Throws `ConfigurationConflict`, and `StateError` only before it has begun.
 */
export async function runDaemon(parts: Parts, signal: AbortSignal): Promise<void> {
  const { config, clock, owner, onEvent } = parts;
  const guard = guardConfiguration(parts);
  await guard.enter();
  const zones = createZones(parts);
  const shared: Shared = { zones, people: createPeople(parts), storeId: storeIdOf(parts.store, parts.random) };
  const bell = createBell(clock);
  const worker = createWorker(parts, shared, bell);
  const schedule = createSchedule(parts, zones);
  await zones.reload();
  await schedule.load();
  onEvent({ type: "daemon-started", owner, jobs: config.jobs.size });

  const chores = createChores(parts, { zones, schedule, worker, guard, bell, signal });
  const turn = createTurn(parts, { worker, schedule }, chores.list);

  let pause = 0;
  while (!signal.aborted) {
    try {
      const sleep = await turn();
      pause = 0;
      await bell.sleep(sleep, signal);
    } catch (error) {
      pause = Math.min(longestPause, Math.max(second, pause * 2));
      onEvent({ type: "trouble", error, pause });
      await clock.wait(pause, signal);
    }
  }
  await stop(parts, Promise.all([worker.idle(), chores.underWay()]));
  await worker.breakOff();
  await guard.leave().catch(() => undefined);
  onEvent({ type: "daemon-stopped", owner });
}

/** One turn of the loop; gives the milliseconds until the next one. */
function createTurn(
  parts: Parts,
  { worker, schedule }: { readonly worker: Worker; readonly schedule: Schedule },
  chores: Chores["list"],
): () => Promise<number> {
  const { clock, onEvent } = parts;
  const jumped = watchClock(clock);
  const steady = steadyList();
  let isAhead = false;
  return async () => {
    const by = jumped();
    if (by !== 0) {
      onEvent({ type: "clock-jumped", by });
      schedule.recompute();
    }
    isAhead ||= by < 0;
    if (isAhead) await schedule.turnBack();
    isAhead = false;
    // Before anything is claimed: this daemon's own leases may look as if they had run out.
    if (by !== 0 || (worker.leaseLeft() ?? heartbeat) < heartbeat) await worker.extend();
    for (const chore of chores) await chore(clock.monotonic());
    await schedule.enqueue();
    const dueAt = await claimAll(parts, worker, steady);
    return sleepUntil(parts, { worker, schedule, dueAt });
  };
}

/** Gives when the next run is due that is not claimed yet. */
async function claimAll(
  { config, store, clock, limits, isAble = () => true }: Parts,
  worker: Worker,
  steady: (list: readonly string[]) => readonly string[],
): Promise<number | undefined> {
  const jobs = steady([...config.jobs.values()].filter(isAble).map(({ name }) => name));
  for (;;) {
    const dueAt = await store.nextDue(jobs);
    const isDue = dueAt !== undefined && dueAt <= clock.now();
    if (!isDue || worker.running >= limits.running || !(await worker.claim())) return dueAt;
  }
}

function sleepUntil(
  { clock, onEvent }: Parts,
  {
    worker,
    schedule,
    dueAt,
  }: { readonly worker: Worker; readonly schedule: Schedule; readonly dueAt: number | undefined },
): number {
  const now = clock.now();
  const nextAt = schedule.nextAt();
  const behind = dueAt === undefined ? 0 : Math.max(0, now - dueAt);
  onEvent({ type: "tick", now, nextAt, running: worker.running, behind });
  // What is due and could not be claimed waits for room: looked at again in a second.
  const untilDue = dueAt === undefined ? longestSleep : dueAt <= now ? second : dueAt - now;
  const untilSlot = nextAt === undefined ? longestSleep : nextAt - now;
  return Math.max(1, Math.min(longestSleep, untilDue, untilSlot));
}

/** Nothing more is claimed. What is under way may end; then it is broken off, and goes back for the next start or another daemon. */
async function stop({ clock }: Parts, underWay: Promise<unknown>): Promise<void> {
  const isIdle = new AbortController();
  void underWay.then(() => {
    isIdle.abort();
    return undefined;
  });
  for (let left = grace; left > 0 && !isIdle.signal.aborted; left -= second) {
    await clock.wait(Math.min(second, left), isIdle.signal);
  }
}
