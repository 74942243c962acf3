import { expect, test } from "vitest";
import { virtualClock } from "../test/virtual-clock.ts";
import { leakyBucket } from "./bucket.ts";

/** The portal's own counter: refuses above `threshold`, sinks by `drain` at every full second. */
function portalCounter(clock: { now(): number }, threshold: number, drain: number, phase = 0) {
  const second = () => Math.floor((clock.now() + phase) / 1000);
  let counter = 0;
  let last = second();
  return () => {
    counter = Math.max(0, counter - (second() - last) * drain);
    last = second();
    if (counter > threshold) return false;
    counter += 1;
    return true;
  };
}

test.each([
  [50, 2, 47, 1.95],
  [250, 5, 240, 4.9],
])("a portal of %i + %i a second never has to refuse", async (threshold, drain, burst, ours) => {
  const clock = virtualClock();
  for (const phase of [0, 1, 333, 999]) {
    const accepts = portalCounter(clock, threshold, drain, phase);
    const bucket = leakyBucket({ burst, drain: ours, clock });
    for (let request = 0; request < 1500; request += 1) {
      await bucket.take();
      expect(accepts()).toBe(true);
      if (request === 700) clock.advance(60_000);
    }
    clock.advance(600_000);
  }
});

test("a burst goes at once, then the drain sets the pace", async () => {
  const clock = virtualClock();
  const bucket = leakyBucket({ burst: 3, drain: 2, clock });
  for (let request = 0; request < 6; request += 1) await bucket.take();
  expect(clock.sleeps).toEqual([500, 500, 500]);
});

test("after a refusal the burst is gone and the pace is half, until good answers bring it back", async () => {
  const clock = virtualClock();
  const bucket = leakyBucket({ burst: 10, drain: 2, clock });
  await bucket.take();
  bucket.refused();
  await bucket.take();
  expect(clock.sleeps).toEqual([1000]);
  for (let answer = 0; answer < 20; answer += 1) bucket.answered();
  await bucket.take();
  expect(clock.sleeps).toEqual([1000, 500]);
});

test("a wait that is stopped gives its place back", async () => {
  const clock = virtualClock();
  const bucket = leakyBucket({ burst: 1, drain: 1, clock });
  await bucket.take();
  await expect(bucket.take(AbortSignal.abort())).rejects.toThrow(/abort/);
  const waits: number[] = [];
  await bucket.take(undefined, (milliseconds) => waits.push(milliseconds));
  expect(waits).toEqual([1000]);
});
