import type { Job } from "../config/config.ts";
import { dueSlots } from "./due-slots.ts";
import type { Parts } from "./parts.ts";
import { reasons } from "./reasons.ts";
import type { Zones } from "./zones.ts";

/** The next slots of all jobs. */
export interface Schedule {
  /** Reads up to where runs were added. A job that is new, or due at other times than before, starts now. */
  load(): Promise<void>;
  /** Epoch milliseconds of the next slot of all jobs; undefined: none. */
  nextAt(): number | undefined;
  /** Adds the runs whose time has come. Throws `StateError`: they are added the next time. */
  enqueue(): Promise<void>;
  /** Zones or calendars are different now, or the clock was set. */
  recompute(): void;
  /** The clock was set back: what it noted ahead of time without running it is due yet. Throws `StateError`. */
  turnBack(): Promise<void>;
  /** Notes that nothing was due until now, so that history may be forgotten up to here. */
  noteCursors(): Promise<void>;
}

interface Entry {
  readonly job: Job;
  readonly name: string;
  cursor: number;
  next: number | undefined;
}

type ScheduleParts = Pick<Parts, "config" | "store" | "clock" | "slots" | "onEvent">;

/** Jobs are few enough that the next one is found by looking at all: 5,000 numbers take some microseconds. */
export function createSchedule(parts: ScheduleParts, zones: Zones): Schedule {
  const { config, store, clock } = parts;
  let entries: readonly Entry[] = [];
  const recompute = (): void => {
    for (const entry of entries) {
      // After a clock that was wrong; a slot that has its run gets no other one.
      entry.cursor = Math.min(entry.cursor, clock.now());
      entry.next = nextOf(entry, parts, zones);
    }
  };
  return {
    load: async () => {
      const now = clock.now();
      const known = await store.cursors();
      // A clock that was wrong was set right while nobody looked.
      if ([...known.values()].some((at) => at > now)) await store.turnBack(now);
      entries = [...config.jobs.values()].map((job) => {
        const name = cursorName(job);
        return { job, name, cursor: known.get(name) ?? now, next: undefined };
      });
      const added = entries.filter(({ name }) => !known.has(name));
      if (added.length > 0) await store.add([], cursorsOf(added));
      recompute();
    },
    nextAt: () => entries.reduce<number | undefined>((first, { next }) => earlier(first, next), undefined),
    enqueue: async () => {
      const now = clock.now();
      const due = entries.filter(({ next }) => next !== undefined && next <= now);
      if (due.length > 0) await addDue(due, now, parts, zones);
    },
    recompute,
    turnBack: async () => {
      await store.turnBack(clock.now());
      recompute();
    },
    noteCursors: async () => {
      const now = clock.now();
      const passed = entries.filter(({ next }) => next === undefined || next > now);
      await store.add([], new Map(passed.map(({ name }) => [name, now])));
    },
  };
}

/** All runs and cursors in one transaction; memory follows what was stored. */
async function addDue(due: readonly Entry[], now: number, parts: ScheduleParts, zones: Zones): Promise<void> {
  const { store, slots, onEvent } = parts;
  const paused = new Set((await store.pauses()).map(({ job }) => job));
  const added = due.map((entry) => {
    const { job, cursor } = entry;
    const found = dueSlots(job, zones.of(job) ?? [], { cursor, now, slots });
    const isPaused = paused.has(job.name);
    return { entry, slots: isPaused ? found.map(({ at }) => ({ at, ...skipped() })) : found };
  });
  await store.add(
    added.flatMap(({ entry: { job }, slots }) =>
      slots.map((slot) => ({ ...slot, job: job.name, recipient: job.fanOut === undefined ? 0 : -1 })),
    ),
    new Map(due.map(({ name }) => [name, now])),
  );
  for (const { entry, slots } of added) {
    entry.cursor = now;
    entry.next = nextOf(entry, parts, zones);
    onEvent({ type: "slots-added", job: entry.job.name, slots: slots.map(({ at, status }) => ({ at, status })) });
  }
}

function skipped() {
  return { status: "skipped" as const, reason: reasons.paused() };
}

function nextOf({ job, cursor }: Entry, { slots }: ScheduleParts, zones: Zones): number | undefined {
  const nexts = (zones.of(job) ?? []).map((zone) => slots.next(job, zone, cursor));
  return nexts.reduce((first, next) => earlier(first, next), undefined);
}

function earlier(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}

function cursorsOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ name, cursor }) => [name, cursor]));
}

/** A job that is due at other times from now on has missed none of them. */
function cursorName({ name, when, zone, calendar }: Job): string {
  return JSON.stringify([name, when.cron, when.onWorkdays, zone ?? "", calendar]);
}
