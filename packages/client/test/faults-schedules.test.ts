import { createDealsWorld } from "@b24kit/emulator";
import { expect, test } from "vitest";
import { faultSeeds } from "./faults-seeds.ts";
import { runSchedule } from "./faults-run.ts";

const world = createDealsWorld({ seed: "ru", now: "2026-11-21T09:00:00+03:00", deals: 40 });

const seeds = faultSeeds(1000);

/** Schedules side by side: some wait for what goes on after their client has gone. */
const lanes = 6;

/** Runs all schedules: what must not be, and how often each end of a write came about. */
async function runAll(): Promise<{ failures: readonly string[]; ends: Readonly<Record<string, number>> }> {
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
  return { failures, ends };
}

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

test("whatever goes wrong, nothing is done twice, and every doubt is told", { timeout: 600_000 }, async () => {
  const { failures, ends } = await runAll();
  expect(failures).toEqual([]);
  const rare = seeds.length < 1000 ? [] : usual.filter((end) => (ends[end] ?? 0) < 50);
  expect(rare).toEqual([]);
});
