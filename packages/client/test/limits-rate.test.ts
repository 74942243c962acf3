import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Bucket, leakyBucket } from "../src/limits/bucket.ts";
import { sharedBucketStore } from "../src/limits/memory-bucket-store.ts";
import { portalLimits } from "../src/limits/portal-limits.ts";
import type { Priority } from "../src/index.ts";
import { eventClock } from "./event-clock.ts";
import { refusedOf } from "./portal-counter.ts";

const portals = {
  standard: { threshold: 50, drain: 2 },
  enterprise: { threshold: 250, drain: 5 },
} as const;

/** A generator of Lehmer: numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function bucketOf(numbers: { burst: number; drain: number }, clock = eventClock(), random = () => 0) {
  return { clock, bucket: leakyBucket({ portal: "p", ...numbers, store: sharedBucketStore(clock), clock, random }) };
}

/** When so many requests leave that all want to go at once. */
async function departures(count: number, numbers: { burst: number; drain: number }): Promise<readonly number[]> {
  const { clock, bucket } = bucketOf(numbers);
  const times = Array.from({ length: count }, async () => {
    await bucket.take("bulk");
    return clock.now();
  });
  await clock.run();
  return Promise.all(times);
}

const numbersOf = (plan: "standard" | "enterprise") => {
  const { bucket } = portalLimits(plan);
  if (bucket === undefined) throw new Error("no bucket");
  return bucket;
};

/** Of every phase of the portal's second: refusals when the first requests are slow to arrive and the last ones are not. */
function worstRefusals(
  times: readonly number[],
  plan: "standard" | "enterprise",
  jitter: number,
  slow: number,
): number {
  const arrivals = times.map((time, index) => time + (index < slow ? jitter : 0));
  const phases = Array.from({ length: 40 }, (_, index) => index * 25);
  return Math.max(...phases.map((phase) => refusedOf(arrivals, { ...portals[plan], phase }).length));
}

test.each(["standard", "enterprise"] as const)(
  "%s: a full burst and all that follows is never refused",
  async (plan) => {
    const numbers = numbersOf(plan);
    const times = await departures(numbers.burst + 200, numbers);
    for (const jitter of [0, 100, 200, 500]) {
      for (const slow of [0, 1, numbers.burst, numbers.burst + 100])
        expect(worstRefusals(times, plan, jitter, slow), `jitter ${jitter}, ${slow} slow ones`).toBe(0);
    }
  },
);

test.each(["standard", "enterprise"] as const)("%s: a burst that is larger by two would be refused", async (plan) => {
  const { burst, drain } = numbersOf(plan);
  const times = await departures(burst + 202, { burst: burst + 2, drain });
  const slow = [0, 1, burst, burst + 100].map((count) => worstRefusals(times, plan, 500, count));
  expect(Math.max(...slow)).toBeGreaterThan(0);
});

test("250,000 rows are 101 requests: they leave within 27.3 s", async () => {
  const times = await departures(101, numbersOf("standard"));
  expect(((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000).toBeLessThan(27.3);
});

test("numbers that are given keep the same margin; what is left out is as usual", () => {
  expect(portalLimits("standard")).toEqual({ bucket: { burst: 48, drain: 1.99 }, operating: 420 });
  expect(portalLimits("enterprise")).toEqual({ bucket: { burst: 243, drain: 4.975 }, operating: 420 });
  expect(portalLimits("self-hosted")).toEqual({ operating: Number.POSITIVE_INFINITY });
  expect(portalLimits({ operating: 480 })).toEqual({ bucket: { burst: 48, drain: 1.99 }, operating: 480 });
  expect(portalLimits({ burst: 2 }).bucket).toEqual({ burst: 1, drain: 1.99 });
  expect(portalLimits({ burst: Number.POSITIVE_INFINITY })).toEqual({ operating: 420 });
});

test.each([{ burst: 0 }, { drain: -1 }, { operating: Number.NaN }, { burst: "50" }, "best"])(
  "limits that are none are refused: %j",
  (limits) => {
    expect(() => portalLimits(limits as never)).toThrow(expect.objectContaining({ code: "bad-parameters" }));
  },
);

interface Arrival {
  readonly after: number;
  readonly priority: Priority;
  readonly process: number;
  readonly latency: number;
  readonly patience?: number | undefined;
}

const arrival: fc.Arbitrary<Arrival> = fc.record({
  after: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3000 })),
  priority: fc.constantFrom<Priority>("interactive", "bulk"),
  process: fc.nat({ max: 2 }),
  latency: fc.nat({ max: 200 }),
  patience: fc.option(fc.nat({ max: 5000 }), { nil: undefined, freq: 4 }),
});

const plan = { threshold: 6, drain: 2 };
const numbers = portalLimits({ burst: plan.threshold, drain: plan.drain }).bucket ?? { burst: 1, drain: 1 };

test("whatever arrives, of whatever process and kind, given up or not: the portal never refuses, everybody is served", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(arrival, { maxLength: 60 }),
      fc.nat({ max: 999 }),
      fc.nat({ max: 1e6 }),
      async (arrivals, phase, seed) => {
        const clock = eventClock();
        const processes = [0, 1, 2].map((index) => bucketOf(numbers, clock, seeded(seed + index)).bucket);
        const served = arrivals.map(async (one) => serve(one, processes[one.process], clock));
        await clock.run();
        const taken = (await Promise.all(served)).filter((time) => time !== undefined);
        expect(refusedOf(taken, { ...plan, phase })).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

/** When the request reaches the portal; undefined when it was given up. */
async function serve(
  { after, priority, latency, patience }: Arrival,
  bucket: Bucket | undefined,
  clock: ReturnType<typeof eventClock>,
) {
  await clock.sleep(after);
  const controller = new AbortController();
  if (patience !== undefined) void clock.sleep(patience).then(() => controller.abort(new Error("given up")));
  const end = await Promise.allSettled([bucket?.take(priority, { signal: controller.signal })]);
  return end[0].status === "fulfilled" ? clock.now() + latency : undefined;
}
