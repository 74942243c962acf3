import { expect, test } from "vitest";
import { runSchedules } from "./faults-all.ts";
import { faultSeeds } from "./faults-seeds.ts";

test("whatever goes wrong, nothing is done twice, and every doubt is told", { timeout: 600_000 }, async () => {
  expect(await runSchedules(faultSeeds(1000))).toEqual({ failures: [], rare: [] });
});
