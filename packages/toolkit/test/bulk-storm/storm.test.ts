import { expect, test } from "vitest";
import { judgeStorm } from "./judge-storm.ts";
import { runStorm } from "./run-storm.ts";

// Longer ones: storm.long.test.ts, and the whole one in npm run soak.
test("a bulk write that is killed again and again: every record once", { timeout: 180_000 }, async () => {
  const result = await runStorm({ rows: 300, kills: 3, faults: 0.08 });
  expect(judgeStorm(result)).toEqual([]);
});
