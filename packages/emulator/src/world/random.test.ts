import { expect, test } from "vitest";
import { createRandom } from "./random.ts";

const sequence = (seed: string, length = 50) => {
  const random = createRandom(seed);
  return Array.from({ length }, () => random.next());
};

test("the same seed gives the same sequence, another seed another one", () => {
  expect(sequence("deals")).toEqual(sequence("deals"));
  expect(sequence("deals")).not.toEqual(sequence("leads"));
});

test("the sequence does not change between releases: seeded worlds are compared with golden files", () => {
  expect(sequence("golden", 3).map((value) => Math.floor(value * 1e6))).toMatchInlineSnapshot(`
    [
      137609,
      158812,
      627240,
    ]
  `);
});

test("whole numbers cover both ends evenly", () => {
  const random = createRandom("dice");
  const counts = Map.groupBy(
    Array.from({ length: 6000 }, () => random.int(1, 6)),
    (value) => value,
  );
  expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
  for (const rolls of counts.values()) expect(rolls.length).toBeGreaterThan(850);
});

test("half of the spread values lie below the median and all are positive", () => {
  const random = createRandom("spread");
  const values = Array.from({ length: 4000 }, () => random.spread(10, 0.7));
  expect(Math.min(...values)).toBeGreaterThan(0);
  expect(values.filter((value) => value < 10).length / values.length).toBeCloseTo(0.5, 1);
});

test("weights are followed, and nothing can be picked from nothing", () => {
  const random = createRandom("weights");
  const picks = Array.from({ length: 4000 }, () =>
    random.weighted([
      ["a", 3],
      ["b", 1],
    ]),
  );
  expect(picks.filter((pick) => pick === "a").length / picks.length).toBeCloseTo(0.75, 1);
  expect(() => random.pick([])).toThrow(RangeError);
});

test("shuffling keeps every item and leaves the list alone", () => {
  const items = [1, 2, 3, 4, 5, 6, 7, 8];
  const shuffled = createRandom("cards").shuffle(items);
  expect(shuffled).not.toEqual(items);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(items).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
