import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { parseDay } from "./parse-day.ts";

/** A Friday. */
const today = Temporal.PlainDate.from("2026-11-20");

test.each([
  ["today", "2026-11-20"],
  ["Сегодня", "2026-11-20"],
  ["завтра", "2026-11-21"],
  ["послезавтра", "2026-11-22"],
  ["yesterday", "2026-11-19"],
  ["Wednesday", "2026-11-25"],
  ["среда", "2026-11-25"],
  ["среду", "2026-11-25"],
  ["пт", "2026-11-20"],
  ["Чт", "2026-11-26"],
  ["воскресенье", "2026-11-22"],
  [" 2026-12-31 ", "2026-12-31"],
])("%s is %s", (text, expected) => {
  expect(parseDay(text, today)?.toString()).toBe(expected);
});

test.each(["", "someday", "2026-02-30", "2026-13-01", "20261120", "2026-11-20T10:00"])("%j is no day", (text) => {
  expect(parseDay(text, today)).toBeUndefined();
});

test("every ISO date reads as itself", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(parseDay(iso, today)?.toString()).toBe(iso);
    }),
  );
});
