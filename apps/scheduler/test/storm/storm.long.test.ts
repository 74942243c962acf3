import { expect, test } from "vitest";
import { describeStorm, judgeStorm } from "./judge-storm.ts";
import { runStorm } from "./run-storm.ts";

test("daemons that are killed all the time lose nothing, double nothing, and count what may be double", async () => {
  const result = await runStorm({ seconds: 30, speed: 6, patience: 90_000 });
  const { expected, runs, kills, notifications, http, deliveries } = result;
  console.log(describeStorm(result));
  expect(judgeStorm(result)).toEqual([]);
  expect(kills).toBe(6);
  expect(expected.length).toBeGreaterThanOrEqual(26);
  // One of each slot in the span, and of the few before and after it.
  expect(notifications).toBe(new Set(http).size);
  expect(notifications).toBeGreaterThanOrEqual(expected.length);
  expect(deliveries).toHaveLength(runs.length * 6);
}, 240_000);
