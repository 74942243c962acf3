import { expect, test } from "vitest";
import { yearHolidays } from "./settings.ts";

const today = Date.UTC(2026, 11, 31);

test.each([
  ["fixed dates of one year", ["2026-01-01", "2026-11-04"], "1.01,4.11"],
  ["the same date of two years once", ["2026-01-01", "2027-01-01"], "1.01"],
  ["a movable date counts for the year it is near in", ["2026-04-03", "2027-03-26"], "26.03"],
  ["a date near in the old year", ["2026-11-30", "2027-11-29"], "30.11"],
  ["none", [], ""],
])("%s", (_, holidays, expected) => {
  expect(yearHolidays(holidays, today)).toBe(expected);
});
