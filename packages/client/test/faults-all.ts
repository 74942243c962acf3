import { createDealsWorld } from "@b24kit/emulator";
import { runSchedule } from "./faults-run.ts";

const world = createDealsWorld({ seed: "ru", now: "2026-11-21T09:00:00+03:00", deals: 40 });

/** Schedules side by side: some wait for what goes on after their client has gone. */
const lanes = 6;

/** What has to come about often, or the schedules prove nothing. */
const usual = [
  "done 1",
  "outcome-unknown 1",
  "outcome-unknown 0",
  "not-run 0",
  "rate-limited 0",
  "operation-limit 0",
  "unauthorized 0",
  "overloaded 0",
  "redirected 0",
];

/** What came of all schedules: what must not be, and the ends of a write that were too rare. */
export interface AllRuns {
  readonly failures: readonly string[];
  readonly rare: readonly string[];
}

/** Runs the schedules of the seeds; of a few of them no end can be too rare. */
export async function runSchedules(seeds: readonly number[]): Promise<AllRuns> {
  const queue = [...seeds];
  const failures: string[] = [];
  const ends: Record<string, number> = {};
  const work = async () => {
    for (let seed = queue.shift(); seed !== undefined; seed = queue.shift()) {
      const run = await runSchedule(seed, world);
      for (const end of run.ends) ends[end] = (ends[end] ?? 0) + 1;
      failures.push(...run.violations.map((violation) => `FAULT_SEED=${seed}: ${violation}`));
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  const rare = seeds.length < 200 ? [] : usual.filter((end) => (ends[end] ?? 0) < seeds.length / 20);
  return { failures, rare };
}
