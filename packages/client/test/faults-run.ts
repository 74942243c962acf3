import { setTimeout as wait } from "node:timers/promises";
import { startEmulator, type World } from "@b24kit/emulator";
import { systemClock } from "../src/clock.ts";
import { type ClientEvent, createClient } from "../src/index.ts";
import { executions, runJob, type Told } from "./faults-fates.ts";
import { type Job, scheduleOf } from "./faults-schedule.ts";
import { seededRandom } from "./faults-random.ts";
import { virtualClock } from "./virtual-clock.ts";

/** What came of a schedule. */
export interface Run {
  /** What must not be, in words. */
  readonly violations: readonly string[];
  /** What was told about each write, and how often it was executed: "outcome-unknown 1". */
  readonly ends: readonly string[];
}

/** Longer than anything that still runs after its client has gone, in milliseconds. */
const aftermath = 75;

/** Runs the schedule of the seed on a portal of its own, and judges what was told by what was done. */
export async function runSchedule(seed: number, world: World): Promise<Run> {
  const targets = world.deals.map(({ ID }) => Number(ID));
  const schedule = scheduleOf(seed, targets);
  const { faults, limits, client: options, isReal, concurrency, jobs } = schedule;
  const clock = virtualClock();
  const emulator = await startEmulator({ world, faults, limits, clock: isReal ? systemClock : clock });
  const told: Told[] = [];
  let doubts = 0;
  const onEvent = (event: ClientEvent) => {
    if (event.type === "outcome-unknown") doubts += event.commands;
  };
  try {
    const random = seededRandom(seed);
    const client = createClient({
      webhook: emulator.webhook,
      limits: "self-hosted",
      clock,
      random: () => random.next(),
      onEvent,
      ...options,
    });
    const queue: Job[] = [...jobs];
    const work = async () => {
      for (let job = queue.shift(); job !== undefined; job = queue.shift()) told.push(...(await runJob(client, job)));
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    await client.close();
    const writes = told.filter(({ step }) => step.title !== undefined);
    const unknown = writes.filter(({ word }) => word === "outcome-unknown").length;
    if (isReal && unknown > 0) await wait(aftermath);
    const counts = await executions(
      { emulator, clock, lastDeal: Math.max(...targets) },
      writes.map(({ step }) => step),
    );
    return {
      violations: [...judged(writes, counts), ...complete(jobs, told, { doubts, unknown })],
      ends: writes.map(({ step, word }) => `${word} ${counts.get(step.title ?? "")}`),
    };
  } finally {
    await emulator.close();
  }
}

/** Codes that say that nothing was executed, and "done" and "outcome-unknown", are everything that may be told of a write. */
function judged(writes: readonly Told[], counts: ReadonlyMap<string, number>): readonly string[] {
  return writes.flatMap(({ step, word, mayHaveRun, about }) => {
    const count = counts.get(step.title ?? "") ?? 0;
    const isRight =
      word === "done"
        ? count === 1
        : word === "outcome-unknown"
          ? count <= 1 && mayHaveRun
          : count === 0 && !mayHaveRun;
    return isRight && word !== "nothing"
      ? []
      : [`${step.method} ${step.title}: ${word} (${about}), executed ${count} times`];
  });
}

/** Something was told of every step, and the log of every write in doubt. */
function complete(
  jobs: readonly Job[],
  told: readonly Told[],
  { doubts, unknown }: { readonly doubts: number; readonly unknown: number },
): readonly string[] {
  const steps = jobs.reduce((sum, job) => sum + job.steps.length, 0);
  return [
    ...(told.length === steps ? [] : [`${told.length} of ${steps} steps were told of`]),
    ...(doubts >= unknown ? [] : [`${unknown} writes are unknown, the log has ${doubts}`]),
  ];
}
