import { expect, test } from "vitest";
import { judgeStorm } from "./judge-storm.ts";
import { runStorm } from "./run-storm.ts";

// The whole one, ten times as long, is a part of npm run soak.
test("a thousand rows, eight kills: every record once", { timeout: 180_000 }, async () => {
  const result = await runStorm({ rows: 1000, kills: 8, faults: 0.05 });
  expect(judgeStorm(result)).toEqual([]);
});
