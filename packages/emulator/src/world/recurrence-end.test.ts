import * as fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDay, dateParts, isoDate, parseIsoDate, weekdayOf } from "./calendar-day.ts";
import { lastDayOfSeries, WEEKDAYS } from "./recurrence-end.ts";
import type { RecurrenceRule, Weekday } from "./types.ts";

const day = (text: string) => parseIsoDate(text) ?? Number.NaN;
const last = (rule: RecurrenceRule, first: string) => isoDate(lastDayOfSeries(rule, day(first)));

test("a count ends a series; without an end it lasts until the portal's last day", () => {
  expect(last({ FREQ: "DAILY", INTERVAL: 2, COUNT: 3 }, "2026-11-21")).toBe("2026-11-25");
  expect(last({ FREQ: "MONTHLY", INTERVAL: 1, COUNT: 3 }, "2026-08-31")).toBe("2026-10-31");
  expect(last({ FREQ: "MONTHLY", INTERVAL: 1, COUNT: 2 }, "2026-08-31")).toBe("2026-10-01");
  expect(last({ FREQ: "YEARLY", INTERVAL: 1, COUNT: 2 }, "2028-02-29")).toBe("2029-03-01");
  expect(last({ FREQ: "WEEKLY", INTERVAL: 1, BYDAY: { MO: "MO" } }, "2026-11-23")).toBe("2038-01-01");
  expect(last({ FREQ: "YEARLY", INTERVAL: 1, COUNT: 999_999 }, "2026-11-23")).toBe("2038-01-01");
});

test("the earlier of UNTIL and COUNT counts, but never a day before the start", () => {
  expect(last({ FREQ: "DAILY", INTERVAL: 1, COUNT: 30, UNTIL: "25.11.2026" }, "2026-11-21")).toBe("2026-11-25");
  expect(last({ FREQ: "DAILY", INTERVAL: 1, UNTIL: "11/25/2026" }, "2026-11-21")).toBe("2026-11-25");
  expect(last({ FREQ: "DAILY", INTERVAL: 1, UNTIL: "01.01.2020" }, "2026-11-21")).toBe("2026-11-21");
});

/** Day by day: a weekday of the rule, in a week that INTERVAL does not skip, not before the start. */
function countWeekly(rule: RecurrenceRule, first: number, count: number): number {
  const monday = first - (weekdayOf(first) - 1);
  let left = count;
  for (let at = first; ; at++) {
    const week = Math.floor((at - monday) / 7);
    const name = WEEKDAYS[weekdayOf(at) - 1] as Weekday;
    if (week % rule.INTERVAL === 0 && rule.BYDAY?.[name] && --left === 0) return at;
  }
}

test("weekly series end where counting day by day ends", () => {
  const days = fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 });
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 6 }),
      (names, interval, count, shift) => {
        const BYDAY = Object.fromEntries(names.map((name) => [name, name]));
        const rule: RecurrenceRule = { FREQ: "WEEKLY", INTERVAL: interval, BYDAY, COUNT: count };
        const first = day("2026-11-16") + shift;
        expect(lastDayOfSeries(rule, first)).toBe(countWeekly(rule, first, count));
      },
    ),
  );
});

test("dates turn into days and back; days that do not exist are none", () => {
  expect(dateParts(day("2028-02-29"))).toEqual({ year: 2028, month: 2, date: 29 });
  expect(calendarDay(2027, 2, 29)).toBeUndefined();
  expect(parseIsoDate("2026-13-01")).toBeUndefined();
  expect(weekdayOf(day("2026-11-22"))).toBe(7);
});
