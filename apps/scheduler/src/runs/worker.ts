import type { Job } from "../config/config.ts";
import type { Run, RunStore } from "../store/run-store.ts";
import { followUp } from "./alerts.ts";
import type { Attempt, Shared } from "./attempt.ts";
import type { Bell } from "./bell.ts";
import { failureOf } from "./failure-of.ts";
import { Interruption } from "./interruption.ts";
import { keepTime } from "./keep-time.ts";
import type { Outcome } from "./outcome.ts";
import type { Parts } from "./parts.ts";
import { retryAt } from "./retry-at.ts";
import { runOne } from "./run-one.ts";
import { isLateAt } from "./send-report.ts";
import { steadyList } from "./steady-list.ts";

/** Milliseconds that a run belongs to whoever claimed it, unless he tells that he is alive. */
const lease = 60_000;

/** The runs that this daemon has at the moment. */
export interface Worker {
  readonly running: number;
  /** Takes one run that is due, while there is room for it. False: none. */
  claim(): Promise<boolean>;
  /** Keeps the runs; those that somebody else has by now are broken off. */
  extend(): Promise<void>;
  /** Milliseconds of the lease that is nearest to its end; undefined: nothing runs. */
  leaseLeft(): number | undefined;
  /** Breaks off what runs, and waits until it has ended. */
  breakOff(): Promise<void>;
  /** Resolves when nothing runs any more. */
  idle(): Promise<void>;
}

interface Running {
  readonly run: Run;
  readonly job: Job;
  readonly controller: AbortController;
  leaseUntil: number;
  done: Promise<void>;
}

/** Nothing runs yet. The bell rings when a run ends: there is room for another one. */
export function createWorker(parts: Parts, shared: Shared, bell: Bell): Worker {
  const { config, store, clock, owner, limits } = parts;
  const running = new Map<number, Running>();
  const workingSince = clock.now();
  const room = roomOf(parts);
  const steady = steadyList();

  const start = (run: Run, job: Job): void => {
    const one: Running = {
      run,
      job,
      controller: new AbortController(),
      leaseUntil: run.leaseUntil ?? 0,
      done: Promise.resolve(),
    };
    running.set(run.id, one);
    one.done = execute(
      { run, job, signal: one.controller.signal, parts, shared, workingSince },
      one.controller,
    ).finally(() => {
      running.delete(run.id);
      bell.ring();
    });
  };

  return {
    get running() {
      return running.size;
    },
    claim: async () => {
      const names = steady(jobsWithRoom(parts, [...running.values()]));
      if (running.size >= limits.running || names.length === 0) return false;
      const now = clock.now();
      const [run] = await store.claim({ owner, now, leaseUntil: now + lease, limit: 1, jobs: names, ...room });
      const job = run && config.jobs.get(run.job);
      if (run === undefined || job === undefined) return false;
      start(run, job);
      return true;
    },
    extend: async () => extendLeases(running, parts),
    leaseLeft: () => {
      const first = Math.min(...[...running.values()].map(({ leaseUntil }) => leaseUntil));
      return Number.isFinite(first) ? first - clock.now() : undefined;
    },
    breakOff: async () => {
      for (const { controller } of running.values()) controller.abort(new Interruption("stopped"));
      await Promise.all([...running.values()].map(({ done }) => done));
    },
    idle: async () => {
      await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
}

async function extendLeases(running: ReadonlyMap<number, Running>, { store, clock, owner }: Parts): Promise<void> {
  const ids = [...running.keys()];
  if (ids.length === 0) return;
  const leaseUntil = clock.now() + lease;
  try {
    const kept = new Set(await store.extend(owner, ids, leaseUntil));
    for (const id of ids) {
      const one = running.get(id);
      if (kept.has(id) && one !== undefined) one.leaseUntil = leaseUntil;
      else one?.controller.abort(new Interruption("lost"));
    }
  } catch (error) {
    // Whose lease is over must not go on, also when the state file does not answer.
    for (const { leaseUntil: until, controller } of running.values()) {
      if (until <= clock.now()) controller.abort(new Interruption("lost"));
    }
    throw error;
  }
}

/** Names of jobs that are for this computer to do and whose profile has room here. */
function jobsWithRoom(
  { config: { jobs }, limits, isAble = () => true }: Parts,
  running: readonly Running[],
): readonly string[] {
  // Where the store counts what all have, it counts this daemon's runs as well.
  const isCounted = limits.ofProfileOfAll !== undefined && limits.ofProfileOfAll <= limits.ofProfile;
  const counts = new Map<string | undefined, number>();
  for (const { job } of running) counts.set(job.profile, (counts.get(job.profile) ?? 0) + 1);
  const hasRoom = ({ profile }: Job): boolean => isCounted || (counts.get(profile) ?? 0) < limits.ofProfile;
  return [...jobs.values()].filter((job) => hasRoom(job) && isAble(job)).map(({ name }) => name);
}

/** What the other daemons have of a profile counts, too. */
function roomOf({ config, limits: { ofProfileOfAll: most } }: Parts): Pick<Parameters<RunStore["claim"]>[0], "room"> {
  if (most === undefined) return {};
  const profiles = Object.fromEntries([...config.jobs.values()].map(({ name, profile = "" }) => [name, profile]));
  return { room: { profiles, most } };
}

/** One attempt from its start to what is stored of its end. Never rejects. */
async function execute(attempt: Attempt, controller: AbortController): Promise<void> {
  const { run, job, parts } = attempt;
  const startedAt = parts.clock.monotonic();
  parts.onEvent({ type: "run-started", run, job, isLate: isLateAt(run, parts.clock.now()) });
  const stopClock = keepTime(job.policy.timeout, controller, parts.clock);
  try {
    const outcome = await runOne(attempt);
    stopClock();
    await store(attempt, outcome, parts.clock.monotonic() - startedAt);
  } catch (error) {
    stopClock();
    await giveBack(attempt, error);
  }
}

async function store(attempt: Attempt, outcome: Outcome, took: number): Promise<void> {
  const { run, job, parts } = attempt;
  if (outcome.kind === "lost") {
    parts.onEvent({ type: "run-lost", run, job });
  } else if (outcome.kind === "postpone") {
    const isStored = await parts.store.postpone(run.id, parts.owner, outcome);
    parts.onEvent(isStored ? { ...outcome, type: "run-postponed", run, job } : { type: "run-lost", run, job });
  } else {
    await storeEnd(attempt, outcome, took);
  }
}

async function storeEnd(
  { run, job, parts }: Attempt,
  outcome: Extract<Outcome, { kind: "finish" }>,
  took: number,
): Promise<void> {
  const { status, reason, facts, made, recipient } = outcome;
  const end = { status, now: parts.clock.now(), facts, ...(reason === undefined ? {} : { reason }) };
  if (!(await parts.store.finish(run.id, parts.owner, end))) {
    parts.onEvent({ type: "run-lost", run, job });
    return;
  }
  parts.onEvent({ type: "run-finished", run, job, status, reason, facts, took, made, recipient });
  await followUp(run, job, outcome, parts);
}

/** The state file makes trouble: what was sent is noted as begun. Where this cannot be stored either, the lease runs out. */
async function giveBack({ run, parts }: Attempt, error: unknown): Promise<void> {
  const now = parts.clock.now();
  const dueAt = retryAt(run.attempt, { now, random: parts.random(), asked: undefined });
  parts.onEvent({ type: "trouble", error, pause: dueAt - now });
  const { reason } = failureOf(error, parts);
  await parts.store.postpone(run.id, parts.owner, { dueAt, reason, countsAsAttempt: true }).catch(() => false);
}
