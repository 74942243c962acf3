import { expect, test } from "vitest";
import { eventClock } from "../../test/event-clock.ts";
import { virtualClock } from "../../test/virtual-clock.ts";
import { leakyBucket } from "./bucket.ts";
import type { BucketState } from "./bucket-store.ts";
import { sharedBucketStore } from "./memory-bucket-store.ts";
import { sink } from "./sink.ts";

const settings = { portal: "portal", random: () => 0 };

function setUp(burst: number, drain: number) {
  const clock = eventClock();
  const store = sharedBucketStore(clock);
  const begun = clock.now();
  const bucket = leakyBucket({ ...settings, burst, drain, clock, store });
  const order: string[] = [];
  /** Takes a place and notes when, in milliseconds from the beginning. */
  const take = async (name: string, priority: "interactive" | "bulk" = "interactive", by = bucket) => {
    await by.take(priority);
    order.push(`${name} ${clock.now() - begun}`);
  };
  const state = () => store.update("portal", (found) => found as BucketState) as BucketState;
  const another = () => leakyBucket({ ...settings, burst, drain, clock, store });
  return { clock, bucket, another, take, order, state };
}

test("a burst goes at once, then the drain sets the pace", async () => {
  const { clock, take, order } = setUp(3, 2);
  const done = Promise.all(["a", "b", "c", "d", "e"].map((name) => take(name)));
  await clock.run();
  await done;
  expect(order).toEqual(["a 0", "b 0", "c 0", "d 500", "e 1000"]);
});

test("interactive requests go before bulk ones that came earlier, each kind in its own order", async () => {
  const { clock, take, order } = setUp(1, 1);
  const names: readonly [string, "interactive" | "bulk"][] = [
    ["first", "interactive"],
    ["b1", "bulk"],
    ["b2", "bulk"],
    ["i1", "interactive"],
    ["i2", "interactive"],
  ];
  const done = Promise.all(names.map(([name, priority]) => take(name, priority)));
  await clock.run();
  await done;
  expect(order).toEqual(["first 0", "i1 1000", "i2 2000", "b1 3000", "b2 4000"]);
});

test("an interactive request of another process goes before a line of bulk work, and does not wait for all of a line", async () => {
  const { clock, another, take, order } = setUp(1, 1);
  const other = another();
  const bulk = [1, 2, 3].map((number) => take(`bulk${number}`, "bulk"));
  const many = [1, 2, 3].map((number) => take(`many${number}`, "interactive"));
  const one = take("one", "interactive", other);
  await clock.run();
  await Promise.all([...bulk, ...many, one]);
  expect(order.map((entry) => entry.split(" ")[0])).toEqual([
    "bulk1",
    "many1",
    "one",
    "many2",
    "many3",
    "bulk2",
    "bulk3",
  ]);
});

test("bulk work of several processes takes turns", async () => {
  const clock = eventClock();
  const store = sharedBucketStore(clock);
  let seed = 1;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const counts = [0, 0, 0];
  const reading = counts.map(async (_, index) => {
    const bucket = leakyBucket({ portal: "p", burst: 1, drain: 2, clock, store, random });
    while (counts.reduce((sum, count) => sum + count) < 300) {
      await bucket.take("bulk");
      counts[index] = (counts[index] ?? 0) + 1;
    }
  });
  await clock.run();
  await Promise.all(reading);
  expect(Math.min(...counts)).toBeGreaterThan(80);
});

test("whoever gives up while waiting leaves no trace, at the front of a line or behind it", async () => {
  const { clock, bucket, take, order } = setUp(1, 1);
  await take("first");
  const controller = new AbortController();
  const given = (["interactive", "interactive", "bulk", "bulk"] as const).map(async (priority) =>
    bucket.take(priority, { signal: controller.signal }),
  );
  const left = Promise.allSettled(given);
  const later = [take("later"), take("bulk", "bulk")];
  void clock.sleep(300).then(() => controller.abort(new Error("enough")));
  await clock.run();
  expect((await left).map((end) => end.status === "rejected" && (end.reason as Error).message)).toEqual(
    Array(4).fill("enough"),
  );
  await Promise.all(later);
  expect(order).toEqual(["first 0", "later 1000", "bulk 2000"]);
});

test("the waiting time is told once, for bulk work when it looks first", async () => {
  const { clock, bucket } = setUp(1, 2);
  const told: string[] = [];
  const taken = (["interactive", "interactive", "bulk"] as const).map(async (priority) =>
    bucket.take(priority, { onWait: (milliseconds) => told.push(`${priority} ${milliseconds}`) }),
  );
  await clock.run();
  await Promise.all(taken);
  // The bulk request waits twice: when it looks again, the place is reserved.
  expect(told).toEqual(["bulk 500", "interactive 500"]);
  expect(clock.now()).toBe(1_750_000_001_000);
});

test("after a refusal the burst is gone and the pace is half, until answers bring it back", async () => {
  const clock = virtualClock();
  const bucket = leakyBucket({ ...settings, burst: 10, drain: 2, clock, store: sharedBucketStore(clock) });
  await bucket.take("interactive");
  await bucket.refused();
  await bucket.take("interactive");
  expect(clock.sleeps).toEqual([1000]);
  for (let answer = 0; answer < 20; answer += 1) await bucket.answered();
  await bucket.take("interactive");
  expect(clock.sleeps).toEqual([1000, 500]);
});

test("requests that are refused together slow down once; the speed never falls below an eighth", async () => {
  const clock = virtualClock();
  const store = sharedBucketStore(clock);
  const bucket = leakyBucket({ ...settings, burst: 10, drain: 2, clock, store });
  const speed = async () => (await store.update("portal", (found) => found as BucketState)).speed;
  await bucket.refused();
  await bucket.refused();
  expect(await speed()).toBe(0.5);
  for (let second = 0; second < 5; second += 1) {
    clock.advance(1000);
    await bucket.refused();
  }
  expect(await speed()).toBe(0.125);
});

test("free places are those that bulk work could take now, its own line subtracted", async () => {
  const { clock, bucket, take } = setUp(5, 1);
  expect(await bucket.freePlaces()).toBe(5);
  await Promise.all([take("a"), take("b", "bulk")]);
  expect(await bucket.freePlaces()).toBe(3);
  const waiting = Promise.all(Array.from({ length: 6 }, (_, index) => take(String(index), "bulk")));
  await Promise.resolve();
  expect(await bucket.freePlaces()).toBe(0);
  await clock.run();
  await waiting;
});

test("a store in trouble stops whoever needs a place, and never costs an answer", async () => {
  const clock = virtualClock();
  const store = {
    update: () => {
      throw new Error("gone");
    },
  };
  const bucket = leakyBucket({ ...settings, burst: 5, drain: 1, clock, store });
  await expect(bucket.take("interactive")).rejects.toThrow("gone");
  await expect(bucket.refused()).resolves.toBeUndefined();
  await expect(bucket.answered()).resolves.toBeUndefined();
});

test("a row from the future, or a clock that was put back, blocks no longer than the level needs", async () => {
  const now = 1_750_000_000_000;
  expect(sink({ level: 9, updatedAt: now + 3_600_000, speed: 1 }, 2, now)).toEqual({
    level: 9,
    updatedAt: now,
    speed: 1,
  });
  expect(sink({ level: 9, updatedAt: now - 2000, speed: 0.5 }, 2, now).level).toBe(7);
  expect(sink({ level: 48, updatedAt: now - 601_000, speed: 0.125 }, 2, now)).toEqual({
    level: 0,
    updatedAt: now,
    speed: 1,
  });
});
