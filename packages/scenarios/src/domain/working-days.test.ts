import { DEFAULT_WORK_CALENDAR, isWorkingDay, nextWorkingDay, previousWorkingDay } from "@b24kit/portal";
import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { millisecondsBetween, toIso } from "./dates.ts";
import { type OwnCalendar, parseOwnCalendar, settleCalendar } from "./own-calendar.ts";
import { parsePeriod } from "./period.ts";
import { russianHolidays, russianYears } from "./russian-years.ts";
import { datesIn, undecidedYears, workingHours } from "./working-days.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const calendarOf = (file?: object, portal: object = {}, region = "ru") =>
  settleCalendar(
    { ...DEFAULT_WORK_CALENDAR, ...portal },
    { region, own: file === undefined ? undefined : ownCalendar(file) },
  );
const russian = calendarOf();
const years = (from: string, to: string, calendar = russian) =>
  undecidedYears(calendar, { from: day(from), to: day(to) });
const countIn = (text: string, calendar = russian) =>
  workedDates(parsePeriod(text, day("2026-11-20"), 1)!, calendar).length;

describe("the Russian production calendar", () => {
  // Working days by month of the calendars that are published for a five-day week.
  test.each([
    [2026, [15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22]],
    [2027, [15, 19, 22, 22, 19, 21, 22, 22, 22, 21, 20, 22]],
  ])("%i has 247 working days in a five-day week", (year, months) => {
    expect(months.map((_, index) => countIn(`${year}-${String(index + 1).padStart(2, "0")}`))).toEqual(months);
    expect(countIn(`${year}-01-01..${year}-12-31`)).toBe(247);
  });

  test("has moved days, worked weekends and short days", () => {
    const off = ["2026-01-09", "2026-12-31", "2027-02-22", "2027-11-05", "2027-12-31", "2028-11-06"];
    expect(off.filter((date) => isWorkingDay(russian, day(date)))).toEqual([]);
    expect(isWorkingDay(russian, day("2027-02-20"))).toBe(true);
    expect(millisecondsOf(day("2026-11-03"))).toBe(8 * 3_600_000);
    expect(millisecondsOf(day("2026-11-05"))).toBe(9 * 3_600_000);
  });

  test("bridges New Year", () => {
    expect(previousWorkingDay(russian, day("2027-01-11")).toString()).toBe("2026-12-30");
    expect(nextWorkingDay(russian, day("2026-12-30")).toString()).toBe("2027-01-11");
    expect(nextWorkingDay(russian, day("2027-02-19")).toString()).toBe("2027-02-20");
  });

  test("moves a Saturday only for those who have it off", () => {
    const sixDays = calendarOf(undefined, { daysOff: [7] });
    expect(isWorkingDay(sixDays, day("2026-01-09"))).toBe(true);
    expect(isWorkingDay(sixDays, day("2026-12-31"))).toBe(false);
    expect(isWorkingDay(sixDays, day("2026-03-09"))).toBe(false);
    expect(isWorkingDay(sixDays, day("2026-05-11"))).toBe(true);
    expect(isWorkingDay(sixDays, day("2027-02-22"))).toBe(true);
  });

  test("every weekend holiday after January is given back on the next working day, as the law says", () => {
    for (const { year, moved } of russianYears) {
      const isOff = (date: Temporal.PlainDate) => date.dayOfWeek > 5 || russianHolidays.includes(monthDay(date));
      const byLaw = russianHolidays
        .slice(8)
        .map((holiday) => day(`${year}-${holiday}`))
        .filter((date) => date.dayOfWeek > 5);
      for (const holiday of byLaw) {
        let next = holiday;
        while (isOff(next)) next = next.add({ days: 1 });
        expect(moved).toContainEqual({ from: monthDay(holiday), to: monthDay(next) });
      }
    }
  });

  test("every eve of a holiday that is worked is short, and every short day is worked", () => {
    for (const { year, shortDays } of russianYears) {
      const eves = russianHolidays.slice(8).map((holiday) => day(`${year}-${holiday}`).subtract({ days: 1 }));
      const worked = eves.filter((date) => isWorkingDay(russian, date)).map(monthDay);
      expect(shortDays).toEqual(expect.arrayContaining(worked));
      expect(shortDays.filter((short) => !isWorkingDay(russian, day(`${year}-${short}`)))).toEqual([]);
    }
  });

  test("says for which years nothing is decided yet", () => {
    expect(years("2026-12-01", "2028-01-01")).toEqual([]);
    expect(years("2027-12-01", "2028-01-02")).toEqual([2028]);
    expect(years("2025-01-01", "2026-02-01")).toEqual([2025]);
    expect(years("2028-01-01", "2028-02-01", calendarOf(undefined, {}, "kz"))).toEqual([]);
  });

  test("is of Russia alone, or asked for, or refused", () => {
    const holiday = day("2026-06-12");
    expect(isWorkingDay(calendarOf(undefined, {}, "kz"), holiday)).toBe(true);
    expect(isWorkingDay(calendarOf({ country: "ru" }, {}, "kz"), holiday)).toBe(false);
    expect(isWorkingDay(calendarOf({ country: "none" }), holiday)).toBe(true);
  });
});

describe("whose word counts", () => {
  const portal = { holidays: [{ month: 3, day: 10 }], workdays: [{ month: 6, day: 12 }] };

  test("the user's file, then the portal, then the country, then the weekday", () => {
    const file = { holidays: ["2026-03-11", "06-12"], workdays: ["2026-03-09", "2026-03-10", "2026-03-14"] };
    const worked = (date: string, calendar = calendarOf(file, portal)) => isWorkingDay(calendar, day(date));
    expect(worked("2026-03-09")).toBe(true);
    expect(worked("2026-03-10")).toBe(true);
    expect(worked("2026-03-11")).toBe(false);
    expect(worked("2026-03-14")).toBe(true);
    expect(worked("2026-06-12")).toBe(false);
    expect(worked("2026-06-12", calendarOf(undefined, portal))).toBe(true);
    expect(worked("2026-03-10", calendarOf(undefined, portal))).toBe(false);
    expect(worked("2026-03-09", calendarOf(undefined, portal))).toBe(false);
  });

  test("a day that the file calls worked is not short, unless the file says so", () => {
    expect(millisecondsOf(day("2026-11-03"), calendarOf({ workdays: ["2026-11-03"] }))).toBe(9 * 3_600_000);
    expect(millisecondsOf(day("2026-12-30"), calendarOf({ shortDays: ["12-30"] }))).toBe(8 * 3_600_000);
  });

  test.each([
    [{ holidays: ["30.12.2026"] }],
    [{ holidays: ["2026-02-29"] }],
    [{ holidays: ["2026-12-30T00:00"] }],
    [{ holidays: "2026-12-30" }],
    [{ holidays: [20261230] }],
    [{ holiday: ["2026-12-30"] }],
    [{ country: "xx" }],
    [[]],
    [null],
    ["2026-12-30"],
  ])("a file like %j is refused", (file) => {
    expect(parseOwnCalendar(file)).toHaveProperty("problem", expect.stringMatching(/./));
  });

  test("an empty file changes nothing", () => {
    expect(countIn("2026-10", calendarOf({}))).toBe(22);
  });
});

describe("working hours", () => {
  const zones = ["Europe/Moscow", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "+03:00"];

  test("keep their wall clock over clock changes", () => {
    const dates = fc.integer({ min: 0, max: 1200 }).map((days) => day("2026-01-01").add({ days }));
    fc.assert(
      fc.property(dates, fc.constantFrom(...zones), (date, zone) => {
        const hours = workingHours(DEFAULT_WORK_CALENDAR, date, zone);
        const clocks = hours && [hours.from, hours.to].map((at) => toIso(at, zone).slice(0, 16));
        const isWorked = date.dayOfWeek < 6;
        expect(clocks).toEqual(isWorked ? [`${date.toString()}T09:00`, `${date.toString()}T18:00`] : undefined);
      }),
    );
  });

  test("over the night of a clock change are as long as the clock runs", () => {
    const allDay = { ...DEFAULT_WORK_CALENDAR, daysOff: [], workStart: 0, workEnd: 1440 };
    expect(millisecondsOf(day("2026-03-29"), allDay, "Europe/Berlin")).toBe(23 * 3_600_000);
    expect(millisecondsOf(day("2026-11-01"), allDay, "America/New_York")).toBe(25 * 3_600_000);
  });

  test("are none where the portal states none", () => {
    expect(
      workingHours({ ...DEFAULT_WORK_CALENDAR, workStart: 0, workEnd: 0 }, day("2026-11-20"), "UTC"),
    ).toBeUndefined();
  });
});

test("dates of a period are all its days, each once", () => {
  expect(datesIn({ from: day("2026-12-30"), to: day("2027-01-02") }).map(String)).toEqual([
    "2026-12-30",
    "2026-12-31",
    "2027-01-01",
  ]);
});

test("the working days next to a day have no working day between", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1090 }), (days) => {
      const date = day("2026-01-01").add({ days });
      const [previous, next] = [previousWorkingDay(russian, date), nextWorkingDay(russian, date)];
      const between = workedDates({ from: previous.add({ days: 1 }), to: next });
      expect(between.map(String)).toEqual(isWorkingDay(russian, date) ? [date.toString()] : []);
    }),
  );
});

function workedDates(period: Parameters<typeof datesIn>[0], calendar = russian): readonly Temporal.PlainDate[] {
  return datesIn(period).filter((date) => isWorkingDay(calendar, date));
}

function millisecondsOf(date: Temporal.PlainDate, calendar = russian, zone = "Europe/Moscow"): number {
  const hours = workingHours(calendar, date, zone);
  return hours === undefined ? 0 : millisecondsBetween(hours.from, hours.to);
}

function monthDay(date: Temporal.PlainDate): string {
  return date.toString().slice(5);
}

function ownCalendar(file: object): OwnCalendar {
  const read = parseOwnCalendar(file);
  if ("problem" in read) throw new Error(read.problem);
  return read;
}
