import { expect, test } from "vitest";
import { exportKilled } from "./cut-export.ts";

// The other formats stand in export-stops.long.test.ts.
test.each(["ndjson", "xlsx"])("%s killed again and again and resumed is as one that was not cut", async (format) => {
  const { cuts, isWhole } = await exportKilled(format);
  expect(cuts).toBeGreaterThan(1);
  expect(isWhole).toBe(true);
});
