import { expect, test } from "vitest";
import { describeStorm, judgeStorm } from "./judge-storm.ts";
import { runStorm } from "./run-storm.ts";

// The whole one, with 30 s without a database in real time: npm run soak. Here the clock goes faster, and slots that nobody could notice for
// a minute of it would count as missed.
test("daemons that are killed on a database that is killed, too, and away for a while, lose nothing and double nothing", async () => {
  const result = await runStorm({ seconds: 15, speed: 5, patience: 60_000, databaseAway: 15 });
  const { expected, runs, kills, notifications, http, deliveries, trouble } = result;
  console.log(describeStorm(result));
  expect(judgeStorm(result)).toEqual([]);
  expect(kills).toBe(3);
  expect(expected.length).toBeGreaterThanOrEqual(12);
  expect(trouble.some((about) => about.includes("does not answer"))).toBe(true);
  expect(notifications).toBe(new Set(http).size);
  expect(deliveries).toHaveLength(runs.length * 6);
}, 240_000);
