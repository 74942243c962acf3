import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { isDayText, parseDay } from "./parse-day.ts";

/** A Friday. */
const today = Temporal.PlainDate.from("2026-11-20");
const read = (text: string, day = today) => parseDay(text, day)?.toString();

test.each([
  ["today", "2026-11-20"],
  ["Сегодня", "2026-11-20"],
  ["на завтра", "2026-11-21"],
  ["послезавтра", "2026-11-22"],
  ["yesterday", "2026-11-19"],
  ["Wednesday", "2026-11-25"],
  ["среда", "2026-11-25"],
  ["на среду", "2026-11-25"],
  ["во вторник", "2026-11-24"],
  ["в пятницу", "2026-11-20"],
  ["on friday", "2026-11-20"],
  ["пт", "2026-11-20"],
  ["Чт", "2026-11-26"],
  ["воскресенье", "2026-11-22"],
  [" 2026-12-31 ", "2026-12-31"],
  ["31.12.2026", "2026-12-31"],
  ["через 3 дня", "2026-11-23"],
  ["in 1 day", "2026-11-21"],
  ["через неделю", "2026-11-27"],
  ["2 days ago", "2026-11-18"],
  ["неделю назад", "2026-11-13"],
  ["25 ноября", "2026-11-25"],
  ["на 5 ноября", "2026-11-05"],
  ["5 янв.", "2027-01-05"],
  ["25 ноября 2027 года", "2027-11-25"],
  ["November 25, 2027", "2027-11-25"],
  ["Nov 25th", "2026-11-25"],
  ["25.11", "2026-11-25"],
])("%s is %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test("what is no day, or could be two, is none", () => {
  const texts = [
    ["", "someday", "2026-02-30", "2026-13-01", "20261120", "2026-11-20T10:00", "11/20/2026", "constructor", "на"],
    ["30 февраля", "31.04", "0 ноября", "через", "через -1 день", "20 смарта"],
    // Half a year away: this June and the next are as likely.
    ["5 июня", "June 5"],
  ].flat();
  expect(texts.filter((text) => read(text) !== undefined)).toEqual([]);
});

describe("a weekday of another week", () => {
  test("is read when there is only one that it can be", () => {
    expect(read("next friday")).toBe("2026-11-27");
    expect(read("в следующую среду")).toBe("2026-11-25");
    expect(read("last friday")).toBe("2026-11-13");
    expect(read("в прошлую субботу")).toBe("2026-11-14");
  });

  test("is not read when it could be this week's as well", () => {
    expect(read("next saturday")).toBeUndefined();
    expect(read("last monday")).toBeUndefined();
    const monday = Temporal.PlainDate.from("2026-11-16");
    expect(read("next friday", monday)).toBeUndefined();
    expect(read("next monday", monday)).toBe("2026-11-23");
  });
});

test("whether a text means a day does not depend on today", () => {
  const days = ["5 июня", "next saturday", "25.11", "завтра", "29 февраля 2028", "29 февраля"];
  expect([...days, "next week", "30 февраля", "2026-11", ""].filter(isDayText)).toEqual(days);
});

test("every date reads as itself, also without a year when it is near", () => {
  const days = fc.integer({ min: -40_000, max: 40_000 }).map((shift) => today.add({ days: shift }));
  fc.assert(
    fc.property(days, fc.integer({ min: -120, max: 120 }), (date, distance) => {
      expect(read(date.toString())).toBe(date.toString());
      const isLeapDay = date.month === 2 && date.day === 29;
      const text = `${String(date.day).padStart(2, "0")}.${String(date.month).padStart(2, "0")}`;
      const asked = date.add({ days: distance });
      expect(isLeapDay || read(text, asked) === date.toString()).toBe(true);
    }),
  );
});
