import { expect, test } from "vitest";
import { judgeEventStorm } from "../events/judge-event-storm.ts";
import { describeOfflineStorm } from "./describe-offline-storm.ts";
import { runOfflineStorm } from "./run-offline-storm.ts";

// The whole one, with 10,000 changes: npm run soak.
test("readers of a portal's queue that are killed all the time lose no last state, and leave nothing behind", async () => {
  const result = await runOfflineStorm({ events: 400, objects: 150, bad: 8, mostKills: 20, patience: 150_000 });
  console.log(describeOfflineStorm(result));
  expect(judgeEventStorm(result)).toEqual([]);
  expect(result.dead).toHaveLength(8);
  expect(result.kills).toBeGreaterThanOrEqual(3);
}, 300_000);
