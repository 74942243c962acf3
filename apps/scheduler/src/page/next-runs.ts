import { setImmediate } from "node:timers/promises";
import type { Config, Job } from "../config/config.ts";
import type { Slots } from "../runs/parts.ts";

/** A slot to come. */
export interface NextRun {
  readonly job: Job;
  readonly zone: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface NextRunsOptions {
  readonly config: Config;
  readonly slots: Slots;
  readonly zonesOf: (job: Job) => Promise<readonly string[]>;
  readonly now: () => number;
}

/** The first slots to come, of jobs that are not paused. */
export type NextRuns = (most: number, paused: ReadonlySet<string>) => Promise<readonly NextRun[]>;

/** Jobs that are computed before others get their turn. */
const atOnce = 100;

/** Calendars and clocks are changed: nothing is kept for longer, in milliseconds. */
const kept = 3_600_000;

/** Finds the next slots of all jobs. What was found is kept until its time has come: most of thousands of jobs stay as they were. */
export function createNextRuns({ config, slots, zonesOf, now }: NextRunsOptions): NextRuns {
  const known = new Map<string, number | undefined>();
  let knownSince = now();
  const nextOf = (job: Job, zone: string): number | undefined => {
    const key = `${zone} ${job.name}`;
    const at = known.get(key);
    if (known.has(key) && (at === undefined || at > now())) return at;
    const found = slots.next(job, zone, now());
    known.set(key, found);
    return found;
  };
  const forgetOld = (): void => {
    if (Math.abs(now() - knownSince) < kept) return;
    known.clear();
    knownSince = now();
  };
  return async (most, paused) => {
    forgetOld();
    const found: NextRun[] = [];
    let count = 0;
    for (const job of config.jobs.values()) {
      const zones = job.zone === undefined ? await zonesOf(job) : [job.zone];
      for (const zone of paused.has(job.name) ? [] : zones) {
        const at = nextOf(job, zone);
        if (at !== undefined) found.push({ job, zone, at });
      }
      count += 1;
      if (count % atOnce === 0) await setImmediate();
    }
    return found.toSorted((a, b) => a.at - b.at).slice(0, most);
  };
}
