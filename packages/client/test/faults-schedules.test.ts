import { expect, test } from "vitest";
import { runSchedules } from "./faults-all.ts";
import { faultSeeds } from "./faults-seeds.ts";

// A thousand of them: faults-schedules.long.test.ts.
test("whatever goes wrong, nothing is done twice, and every doubt is told", { timeout: 600_000 }, async () => {
  expect(await runSchedules(faultSeeds(250))).toEqual({ failures: [], rare: [] });
});
