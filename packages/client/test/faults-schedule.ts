import type { Fault, LimitOptions } from "@b24kit/emulator";
import { randomFault } from "./faults-actions.ts";
import { type Random, seededRandom } from "./faults-random.ts";

/** A command of a schedule. Every write has a title of its own, every update a deal of its own. */
export interface Step {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** What the write writes; absent: it reads. */
  readonly title?: string;
  /** The deal that is changed; absent: a new object. */
  readonly target?: number;
}

/** One call, or a batch. */
export interface Job {
  readonly steps: readonly Step[];
  readonly isBatch: boolean;
  readonly halt: boolean;
}

/** What is done, what goes wrong, and how stubborn the client is. */
export interface Schedule {
  readonly seed: number;
  readonly faults: readonly Fault[];
  readonly limits: LimitOptions;
  readonly jobs: readonly Job[];
  /** Jobs side by side. */
  readonly concurrency: number;
  /** The portal waits in real time, so that requests run out of theirs. */
  readonly isReal: boolean;
  readonly client: {
    readonly retries: number;
    readonly deadline: number;
    readonly timeout: number;
    readonly maxAnswerBytes: number;
  };
}

/** The same schedule for the same seed. `targets`: identifiers of deals that are there. */
export function scheduleOf(seed: number, targets: readonly number[]): Schedule {
  const random = seededRandom(seed);
  const isReal = random.chance(0.5);
  return {
    seed,
    faults: Array.from({ length: random.between(1, 6) }, () => randomFault(random, targetsOfFaults, 6)),
    limits: !isReal && random.chance(0.3) ? { bucket: { threshold: random.between(1, 5), drain: 1 } } : {},
    jobs: jobsOf(random, seed, targets),
    concurrency: random.between(1, 4),
    isReal,
    client: {
      retries: random.between(0, 6),
      deadline: random.pick([1, 1000, 60_000, 3_600_000]),
      timeout: isReal ? random.between(10, 50) : 65_000,
      maxAnswerBytes: random.pick([20_000, 2 ** 27]),
    },
  };
}

const targetsOfFaults = ["any", "any", "batch", "write", "write", "add", "update", "crm.deal.add", "task.add", "read"];

function jobsOf(random: Random, seed: number, targets: readonly number[]): readonly Job[] {
  const free = [...targets];
  let number = 0;
  const step = () => stepOf(random, `s${seed}-${(number += 1)}`, free);
  return Array.from({ length: random.between(2, 6) }, () => {
    const isBatch = random.chance(0.4);
    const count = isBatch ? sizeOf(random) : 1;
    return { isBatch, halt: random.chance(0.3), steps: Array.from({ length: count }, step) };
  });
}

function sizeOf(random: Random): number {
  return random.chance(0.05) ? random.between(51, 130) : random.between(1, 8);
}

function stepOf(random: Random, title: string, free: number[]): Step {
  const kind = random.between(0, 9);
  if (kind === 0)
    return random.pick([
      { method: "crm.deal.list", params: { start: -1 } },
      { method: "profile", params: {} },
    ]);
  const target = kind <= 3 ? free.pop() : undefined;
  if (target !== undefined) {
    return random.chance(0.5)
      ? { method: "crm.deal.update", params: { id: target, fields: { TITLE: title } }, title, target }
      : { method: "crm.item.update", params: { entityTypeId: 2, id: target, fields: { title } }, title, target };
  }
  if (kind <= 6) return { method: "crm.deal.add", params: { fields: { TITLE: title } }, title };
  if (kind <= 8) return { method: "crm.item.add", params: { entityTypeId: 2, fields: { title } }, title };
  return { method: "tasks.task.add", params: { fields: { TITLE: title, RESPONSIBLE_ID: 1 } }, title };
}
