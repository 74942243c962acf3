import { expect, test } from "vitest";
import { spellTime } from "./spell-time.ts";

test.each([
  ["2026-12-02T11:00:30+03:00", "2026-12-02 11:00 (UTC+03:00)"],
  ["2026-12-02T11:00Z", "2026-12-02 11:00 (UTC)"],
  ["at 2026-12-02T11:00Z", "at 2026-12-02T11:00Z"],
])("%s is spelt %s", (text, spelt) => {
  expect(spellTime(text)).toBe(spelt);
});
