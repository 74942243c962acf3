import { expect, test } from "vitest";
import { stoppedClock } from "./stopped-clock.ts";

test("B24KIT_NOW stops the clock at an instant of the calendar", () => {
  expect(stoppedClock({ B24KIT_NOW: "2026-03-02T09:00:00+03:00" })).toBe(Date.UTC(2026, 2, 2, 6));
  expect(stoppedClock({})).toBeUndefined();
});

test.each(["tomorrow", "2026-03-02T09:00:00", "2026-02-31T09:00:00Z"])("%s is none", (text) => {
  expect(() => stoppedClock({ B24KIT_NOW: text })).toThrow("B24KIT_NOW");
});
