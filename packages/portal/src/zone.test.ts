import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { dayStart, offsetZone, validZone } from "./zone.ts";

test.each([
  ["Europe/Moscow", "Europe/Moscow"],
  [" Europe/Moscow ", "Europe/Moscow"],
  ["+03:00", "+03:00"],
  ["Europe/Atlantis", undefined],
  ["", undefined],
  [" ", undefined],
  [undefined, undefined],
])("the zone that a portal calls %j is %j", (name, zone) => {
  expect(validZone(name)).toBe(zone);
});

test.each([
  [10_800, "+03:00"],
  [-12_600, "-03:30"],
  [0, "+00:00"],
  [-59, "+00:00"],
  [86_399, "+23:59"],
  [86_400, undefined],
  [-86_400, undefined],
  [Number.NaN, undefined],
])("an offset of %d seconds is the zone %j", (seconds, zone) => {
  expect(offsetZone(seconds)).toBe(zone);
});

test("a day starts where its zone begins it", () => {
  const start = dayStart(Temporal.PlainDate.from("2026-09-06"), "America/Santiago");
  expect(start.toString()).toBe("2026-09-06T04:00:00Z");
});
