import { expect, test } from "vitest";
import { describeEventStorm, judgeEventStorm } from "./judge-event-storm.ts";
import { runEventStorm } from "./run-event-storm.ts";

// The whole one, with 10,000 events on each store: npm run soak.
test.each([
  ["a state file", false],
  ["a database", true],
])(
  "workers on %s that are killed all the time handle the last state of each object, and bury what never works",
  async (_, isOnPostgres) => {
    const result = await runEventStorm({ events: 1500, objects: 200, bad: 30, isOnPostgres, patience: 200_000 });
    console.log(describeEventStorm(result));
    expect(judgeEventStorm(result)).toEqual([]);
    expect(result.dead).toHaveLength(30);
    expect(result.kills).toBeGreaterThanOrEqual(5);
    // Each event was handled, also those that were overtaken by a later change of their object.
    expect(result.handled.length).toBeGreaterThanOrEqual(1470);
  },
  300_000,
);
