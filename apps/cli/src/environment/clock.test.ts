import { expect, test } from "vitest";
import { clockFrom, parseInstant } from "./clock.ts";

test.each([
  ["2026-03-02T09:00:00+03:00", "2026-03-02T06:00:00.000Z"],
  ["2026-03-02T06:00Z", "2026-03-02T06:00:00.000Z"],
  ["2024-02-29T00:00:00.5Z", "2024-02-29T00:00:00.500Z"],
])("%s", (text, expected) => {
  expect(new Date(parseInstant(text, "--now")).toISOString()).toBe(expected);
});

test.each([
  "",
  "tomorrow",
  "2026-03-02",
  "2026-03-02T09:00:00",
  "2026-02-30T09:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-03-02T25:00:00Z",
])("refuses %j", (text) => {
  expect(() => parseInstant(text, "B24KIT_NOW")).toThrow(/B24KIT_NOW/);
});

test("B24KIT_NOW stops the clock", () => {
  expect(clockFrom({ B24KIT_NOW: "2026-03-02T06:00:00Z" }, () => 1)()).toBe(Date.UTC(2026, 2, 2, 6));
  expect(clockFrom({}, () => 1)()).toBe(1);
});
