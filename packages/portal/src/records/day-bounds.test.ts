import { expect, test } from "vitest";
import { dayBounds } from "./day-bounds.ts";

test("a day lasts from its midnight to the next one, also where clocks change", () => {
  expect(dayBounds("2026-11-20", "Europe/Moscow")).toEqual({
    from: "2026-11-19T21:00:00+00:00",
    to: "2026-11-20T21:00:00+00:00",
  });
  expect(dayBounds("2026-03-29", "Europe/Berlin")).toEqual({
    from: "2026-03-28T23:00:00+00:00",
    to: "2026-03-29T22:00:00+00:00",
  });
});
