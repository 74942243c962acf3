import { expect, test } from "vitest";
import { faultSeeds } from "./faults-seeds.ts";
import { crowded, deals, unfit } from "./reading-world-subjects.ts";

test.each([
  ["20,000 rows", deals],
  ["2,000 rows that are paged by offset", crowded],
])("%s under random faults: complete, or an error; never a wrong list", { timeout: 600_000 }, async (_, subject) => {
  expect(await unfit(subject, faultSeeds(80))).toEqual([]);
});
