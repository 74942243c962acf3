import { DEFAULT_WORK_CALENDAR } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { birthdayInWeek } from "./people.ts";

const inWeek = (month: number, day: number, date: string, weekStart = 1) =>
  birthdayInWeek({ month, day }, Temporal.PlainDate.from(date), { ...DEFAULT_WORK_CALENDAR, weekStart })?.toString();

test("a birthday of the week, past days of it included", () => {
  expect(inWeek(11, 16, "2026-11-20")).toBe("2026-11-16");
  expect(inWeek(11, 22, "2026-11-20")).toBe("2026-11-22");
  expect(inWeek(11, 23, "2026-11-20")).toBeUndefined();
});

test("the portal's first weekday moves the week", () => {
  expect(inWeek(11, 22, "2026-11-20", 7)).toBeUndefined();
  expect(inWeek(11, 15, "2026-11-20", 7)).toBe("2026-11-15");
});

test("the week of 31 December reaches into both years", () => {
  expect(inWeek(12, 28, "2026-12-31")).toBe("2026-12-28");
  expect(inWeek(1, 3, "2026-12-31")).toBe("2027-01-03");
});

test("29 February is kept on the 28th in other years", () => {
  expect(inWeek(2, 29, "2027-02-26")).toBe("2027-02-28");
  expect(inWeek(2, 29, "2028-02-29")).toBe("2028-02-29");
});
