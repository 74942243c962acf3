import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { daysBetween, type TimeSpan, toIso } from "./dates.ts";
import { periodNames } from "./period-names.ts";
import { parsePeriod, periodSpan, previousPeriod, previousSpan, wholePeriod, type Period } from "./period.ts";

/** A Friday. */
const today = Temporal.PlainDate.from("2026-11-20");
const shown = (period: Period | undefined) => period && `${period.from.toString()} ${period.to.toString()}`;
const ends = ({ from, to }: TimeSpan, zone: string) => [from, to].map((instant) => toIso(instant, zone));
const read = (text: string, date: string | Temporal.PlainDate = today, weekStart = 1, looksAhead = false): Period => {
  const period = parsePeriod(text, Temporal.PlainDate.from(date), weekStart, looksAhead);
  if (period === undefined) throw new Error(`${text} is no period`);
  return period;
};

const before = (text: string, date = "2026-11-20") =>
  shown(previousPeriod(read(text, date), Temporal.PlainDate.from(date)));

test.each([
  ["today", "2026-11-20 2026-11-21"],
  ["yesterday", "2026-11-19 2026-11-20"],
  ["tomorrow", "2026-11-21 2026-11-22"],
  ["this-week", "2026-11-16 2026-11-21"],
  ["last-week", "2026-11-09 2026-11-16"],
  ["next-week", "2026-11-23 2026-11-30"],
  ["this-month", "2026-11-01 2026-11-21"],
  ["last-month", "2026-10-01 2026-11-01"],
  ["next-month", "2026-12-01 2027-01-01"],
  ["this-quarter", "2026-10-01 2026-11-21"],
  ["last-quarter", "2026-07-01 2026-10-01"],
  ["next-quarter", "2027-01-01 2027-04-01"],
  ["this-year", "2026-01-01 2026-11-21"],
  ["last-year", "2025-01-01 2026-01-01"],
  ["last-7d", "2026-11-14 2026-11-21"],
  ["last-30d", "2026-10-22 2026-11-21"],
  ["last-90d", "2026-08-23 2026-11-21"],
] as const)("%s is %s", (name, expected) => {
  const period = read(name);
  expect(shown(period)).toBe(expected);
  expect(period.label).toBe(name);
  expect(period.isSoFar).toBe(/^(this-|last-\d|today)/.test(name));
});

test.each([
  ["на следующей неделе", "next-week"],
  ["Прошлая неделя", "last-week"],
  ["за прошлую неделю", "last-week"],
  ["предыдущий квартал", "last-quarter"],
  ["в этом месяце", "this-month"],
  ["прошлый месяц", "last-month"],
  ["текущая неделя", "this-week"],
  ["next  week", "next-week"],
  ["the previous month", "last-month"],
  ["current quarter", "this-quarter"],
  ["за последние 30 дней", "last-30d"],
  ["last 90 days", "last-90d"],
  ["last 7 days", "last-7d"],
  ["за 30 дней", "last-30d"],
  ["for 7 days", "last-7d"],
  ["за неделю", "last-7d"],
  ["за последнюю неделю", "last-7d"],
  ["for a week", "last-7d"],
  ["за месяц", "last-30d"],
  ["for a month", "last-30d"],
  ["вчера", "yesterday"],
])("%s is %s", (text, name) => {
  expect(read(text)).toEqual(read(name));
});

test.each([
  ["2026-10", "2026-10-01 2026-11-01"],
  ["октябрь 2026", "2026-10-01 2026-11-01"],
  ["в октябре 2026 года", "2026-10-01 2026-11-01"],
  ["October 2026", "2026-10-01 2026-11-01"],
  ["10.2026", "2026-10-01 2026-11-01"],
  ["октябрь 2026 год", "2026-10-01 2026-11-01"],
  ["октябрь 2026 г", "2026-10-01 2026-11-01"],
  ["октябрь 2026 г.", "2026-10-01 2026-11-01"],
  ["2026-Q4", "2026-10-01 2027-01-01"],
  ["2026q4", "2026-10-01 2027-01-01"],
  ["2026 Q4", "2026-10-01 2027-01-01"],
  ["Q1 2027", "2027-01-01 2027-04-01"],
  ["3 квартал 2026", "2026-07-01 2026-10-01"],
  ["в 3 квартале 2026 года", "2026-07-01 2026-10-01"],
  ["3-й квартал 2026 год", "2026-07-01 2026-10-01"],
  ["3-го квартала 2026 г", "2026-07-01 2026-10-01"],
  ["3 квартал 2026 г.", "2026-07-01 2026-10-01"],
  ["2026-W48", "2026-11-23 2026-11-30"],
  ["2026-W53", "2026-12-28 2027-01-04"],
  ["2026w48", "2026-11-23 2026-11-30"],
  ["2026-10-01..2026-10-15", "2026-10-01 2026-10-16"],
  ["2026-07..2026-09", "2026-07-01 2026-10-01"],
  ["июль 2026 - сентябрь 2026", "2026-07-01 2026-10-01"],
  ["from July 2026 to September 2026", "2026-07-01 2026-10-01"],
  ["2026-10-01 .. 2026-10-15", "2026-10-01 2026-10-16"],
  ["2026-07 .. 2026-09", "2026-07-01 2026-10-01"],
  ["2016-01-01..2025-12-31", "2016-01-01 2026-01-01"],
  ["2026-10-01 – 2026-10-15", "2026-10-01 2026-10-16"],
  ["01.10.2026 - 15.10.2026", "2026-10-01 2026-10-16"],
  ["с 01.10.2026 по 15.10.2026", "2026-10-01 2026-10-16"],
  ["2026-11-20", "2026-11-20 2026-11-21"],
  ["позавчера", "2026-11-18 2026-11-19"],
  ["за позавчера", "2026-11-18 2026-11-19"],
  ["the day before yesterday", "2026-11-18 2026-11-19"],
  ["послезавтра", "2026-11-22 2026-11-23"],
  ["октябрь", "2026-10-01 2026-11-01"],
  ["в октябре", "2026-10-01 2026-11-01"],
  ["october", "2026-10-01 2026-11-01"],
  ["ноябрь", "2026-11-01 2026-12-01"],
  ["за декабрь", "2025-12-01 2026-01-01"],
  ["с 1 по 15 ноября", "2026-11-01 2026-11-16"],
  ["1-15 November", "2026-11-01 2026-11-16"],
  ["from 1 to 15 November 2025", "2025-11-01 2025-11-16"],
  ["28 декабря - 3 января", "2026-12-28 2027-01-04"],
  ["с 28 декабря 2025 по 3 января 2026 года", "2025-12-28 2026-01-04"],
])("%s is %s, as written", (text, expected) => {
  const period = read(text);
  expect(shown(period)).toBe(expected);
  expect(period).toMatchObject({ label: "custom", isSoFar: false });
});

test("a month without a year lies ahead for who looks ahead, today's is under way for both", () => {
  const months = ["october", "november", "декабрь"];
  const ahead = months.map((text) => shown(read(text, today, 1, true)));
  expect(ahead).toEqual(["2027-10-01 2027-11-01", "2026-11-01 2026-12-01", "2026-12-01 2027-01-01"]);
  expect(shown(parsePeriod("october", today, 1))).toBe("2026-10-01 2026-11-01");
});

test("what is no period, or could mean two, is none", () => {
  const texts = [
    [
      "",
      "week",
      "неделя",
      "на неделю",
      "in 7 days",
      "in a week",
      "next friday",
      "next-day",
      "last-31d",
      "custom",
      "прошлая месяц",
    ],
    ["2026-13", "2026-00", "2025-W53", "2026-W00", "2026-Q5", "2026-10-15..2026-10-01", "2026-02-30..2026-03-01"],
    ["2026-10-01..", "..2026-10-01", "2026-10-01..2026-10-02..2026-10-03", "0001-01-01..9999-12-31", "15 по 1 ноября"],
    ["0000-10", "1.2026", "110.2026", "10.20261", "12026-Q4", "2026-Q44", "aq1 2027", "q1 20271", "13 квартал 2026"],
    ["12026-W48", "2026-W481", "2026-10-02..2026-10-01", "2016-01-01..2026-01-01", "2026-10-с 01"],
    ["2026-07..2026-08..2026-09", "2026-07..week", "week..2026-07"],
    ["с 31 по 32 декабря", "с 1 по 15 мая", "toString", "this-week so far"],
  ].flat();
  expect(texts.filter((text) => parsePeriod(text, today, 1) !== undefined)).toEqual([]);
});

describe("the week", () => {
  test("starts as the portal says", () => {
    expect(shown(read("this-week", "2026-11-22", 7))).toBe("2026-11-22 2026-11-23");
    expect(shown(read("this-week", "2026-11-22", 1))).toBe("2026-11-16 2026-11-23");
    expect(shown(read("last-week", "2026-11-21", 6))).toBe("2026-11-14 2026-11-21");
  });

  test("an ISO week is Monday to Sunday whatever the portal says", () => {
    expect(shown(read("2026-W48", today, 7))).toBe("2026-11-23 2026-11-30");
  });
});

test("a whole period is the calendar one of which today is a part", () => {
  expect(shown(wholePeriod(read("this-week")))).toBe("2026-11-16 2026-11-23");
  expect(wholePeriod(read("this-week")).isSoFar).toBe(false);
  expect(shown(wholePeriod(read("this-month")))).toBe("2026-11-01 2026-12-01");
  expect(shown(wholePeriod(read("this-quarter")))).toBe("2026-10-01 2027-01-01");
  expect(shown(wholePeriod(read("last-30d")))).toBe("2026-10-22 2026-11-21");
  expect(shown(wholePeriod(read("last-week")))).toBe("2026-11-09 2026-11-16");
});

describe("the period before", () => {
  test("is as long in days or in months", () => {
    expect(before("yesterday")).toBe("2026-11-18 2026-11-19");
    expect(before("last-week")).toBe("2026-11-02 2026-11-09");
    expect(before("last-month")).toBe("2026-09-01 2026-10-01");
    expect(before("last-quarter")).toBe("2026-04-01 2026-07-01");
    expect(before("2026-03")).toBe("2026-02-01 2026-03-01");
    expect(before("2026-10-01..2026-10-15")).toBe("2026-09-16 2026-10-01");
    expect(before("last-90d")).toBe("2026-05-25 2026-08-23");
  });

  test("is the same part while a period is under way", () => {
    expect(before("this-week")).toBe("2026-11-09 2026-11-14");
    expect(before("this-month")).toBe("2026-10-01 2026-10-21");
    expect(before("this-quarter")).toBe("2026-07-01 2026-08-21");
    expect(before("this-year")).toBe("2025-01-01 2025-11-21");
    expect(before("2026-11-18..2026-11-30")).toBe("2026-11-05 2026-11-08");
    expect(before("2026-11-20..2026-11-30")).toBe("2026-11-09 2026-11-10");
  });

  test("ends with a shorter month, and is whole for a last day", () => {
    expect(before("this-month", "2026-03-30")).toBe("2026-02-01 2026-03-01");
    expect(before("this-month", "2026-02-28")).toBe("2026-01-01 2026-02-01");
    expect(before("this-week", "2026-11-22")).toBe("2026-11-09 2026-11-16");
  });

  test("of the last 30 days is 30 days, also when those are a month", () => {
    expect(before("last-30d", "2026-11-30")).toBe("2026-10-02 2026-11-01");
  });

  test("of a period to come is whole", () => {
    expect(before("next-week")).toBe("2026-11-16 2026-11-23");
  });
});

describe("in a zone", () => {
  test("a week with a clock change is an hour longer or shorter", () => {
    const week = read("2026-W43");
    expect(ends(periodSpan(week, "Europe/Berlin"), "Europe/Berlin")).toEqual([
      "2026-10-19T00:00:00+02:00",
      "2026-10-26T00:00:00+01:00",
    ]);
  });

  test("the span before ends at the same time of day while the period is under way", () => {
    const now = Temporal.Instant.from("2026-11-20T10:15:00+03:00");
    expect(ends(previousSpan(read("this-week"), now, "Europe/Moscow"), "Europe/Moscow")).toEqual([
      "2026-11-09T00:00:00+03:00",
      "2026-11-13T10:15:00+03:00",
    ]);
    expect(ends(previousSpan(read("last-week"), now, "Europe/Moscow"), "Europe/Moscow")).toEqual([
      "2026-11-02T00:00:00+03:00",
      "2026-11-09T00:00:00+03:00",
    ]);
  });
});

describe("whatever today and the first weekday are", () => {
  const todays = fc.integer({ min: -20_000, max: 20_000 }).map((days) => today.add({ days }));
  const weekStarts = fc.integer({ min: 1, max: 7 });

  test("last, this and next join without a gap, and contain their days", () => {
    fc.assert(
      fc.property(todays, weekStarts, fc.constantFrom("week", "month", "quarter"), (date, weekStart, unit) => {
        const [last, current, next] = ["last", "this", "next"].map((which) =>
          wholePeriod(read(`${which}-${unit}`, date, weekStart)),
        );
        expect(last!.to.equals(current!.from)).toBe(true);
        expect(current!.to.equals(next!.from)).toBe(true);
        expect(daysBetween(current!.from, date)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(date, current!.to)).toBeGreaterThan(0);
        expect(unit !== "week" || current!.from.dayOfWeek === weekStart).toBe(true);
      }),
    );
  });

  test("the period before ends where the period begins, or before it; it is never longer than a whole one", () => {
    fc.assert(
      fc.property(todays, weekStarts, fc.constantFrom(...periodNames), (date, weekStart, name) => {
        const period = read(name, date, weekStart);
        const previous = previousPeriod(period, date);
        expect(daysBetween(previous.to, period.from)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(previous.from, previous.to)).toBeGreaterThan(0);
        const isOfDays = /week|d$/.test(name);
        const isAsLong = daysBetween(previous.from, previous.to) === daysBetween(period.from, period.to);
        expect(isAsLong || !isOfDays).toBe(true);
      }),
    );
  });
});
