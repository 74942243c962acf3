import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { parseWorkCalendar } from "./work-calendar-adapter.ts";
import {
  DEFAULT_WORK_CALENDAR,
  isShortDay,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  weekOf,
} from "./work-calendar.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

const SETTINGS = {
  work_time_start: "9",
  work_time_end: "18.30",
  year_holidays: "1.01,2.01, 31.12.2026,2026-11-04,nonsense",
  year_workdays: "28.12",
  week_holidays: ["SA", "SU"],
  week_start: "MO",
};

describe("the portal's work calendar", () => {
  it("reads hours, days off, holidays and worked days", () => {
    expect(parseWorkCalendar(SETTINGS)).toEqual({
      weekStart: 1,
      daysOff: [6, 7],
      holidays: [
        { month: 1, day: 1 },
        { month: 1, day: 2 },
        { month: 12, day: 31, year: 2026 },
        { month: 11, day: 4, year: 2026 },
      ],
      workdays: [{ month: 12, day: 28 }],
      workStart: 540,
      workEnd: 1110,
      source: "portal",
    });
  });

  it.each([
    ["9", 540],
    [9, 540],
    ["9.30", 570],
    [9.3, 570],
    ["9:30", 570],
    ["09:30:00", 570],
    ["7.05", 425],
    ["x", 540],
    ["25", 540],
    ["", 540],
  ])("reads %j as %d minutes", (text, minutes) => {
    expect(parseWorkCalendar({ ...SETTINGS, work_time_start: text }).workStart).toBe(minutes);
  });

  it("takes the usual hours when the end is not after the start", () => {
    expect(parseWorkCalendar({ ...SETTINGS, work_time_start: "20", work_time_end: "8" })).toMatchObject({
      workStart: 540,
      workEnd: 1080,
    });
  });

  it("tells a week without days off from one that is unknown", () => {
    expect(parseWorkCalendar({ ...SETTINGS, week_holidays: [] }).daysOff).toEqual([]);
    expect(parseWorkCalendar({ ...SETTINGS, week_holidays: undefined }).daysOff).toEqual([6, 7]);
    expect(parseWorkCalendar({ ...SETTINGS, week_holidays: { 0: "FR" } }).daysOff).toEqual([5]);
    expect(parseWorkCalendar({}).daysOff).toEqual([6, 7]);
  });
});

describe("working days", () => {
  const calendar = parseWorkCalendar(SETTINGS);

  it("are days that are neither off nor holidays, or that are worked by exception", () => {
    expect(isWorkingDay(calendar, day("2026-11-20"))).toBe(true);
    expect(isWorkingDay(calendar, day("2026-11-21"))).toBe(false);
    expect(isWorkingDay(calendar, day("2026-11-04"))).toBe(false);
    expect(isWorkingDay(calendar, day("2025-11-04"))).toBe(true);
    expect(isWorkingDay(calendar, day("2030-01-01"))).toBe(false);
    // A Saturday that is worked.
    expect(isWorkingDay(calendar, day("2024-12-28"))).toBe(true);
  });

  it("before a day are found over weekends and New Year", () => {
    expect(previousWorkingDay(calendar, day("2026-11-23")).toString()).toBe("2026-11-20");
    expect(previousWorkingDay(calendar, day("2027-01-03")).toString()).toBe("2026-12-30");
  });

  it("are not searched for without end", () => {
    const never = { ...DEFAULT_WORK_CALENDAR, daysOff: [1, 2, 3, 4, 5, 6, 7] };
    expect(previousWorkingDay(never, day("2026-11-23")).toString()).toBe("2026-11-22");
  });
});

describe("exceptions", () => {
  const monday = { year: 2026, month: 11, day: 23 };
  const saturday = { year: 2026, month: 11, day: 21 };
  const none = { holidays: [], workdays: [], shortDays: [] };
  const national = { ...none, country: "ru" as const, decidedYears: [2026] };

  it("of the country count where the portal says nothing", () => {
    const calendar = {
      ...DEFAULT_WORK_CALENDAR,
      national: { ...national, holidays: [monday], workdays: [saturday], shortDays: [saturday, monday] },
    };
    expect(isWorkingDay(calendar, day("2026-11-23"))).toBe(false);
    expect(isWorkingDay(calendar, day("2026-11-21"))).toBe(true);
    expect(isShortDay(calendar, day("2026-11-21"))).toBe(true);
    expect(isShortDay(calendar, day("2026-11-23"))).toBe(false);
    expect(nextWorkingDay(calendar, day("2026-11-21")).toString()).toBe("2026-11-24");
    expect(previousWorkingDay(calendar, day("2026-11-23")).toString()).toBe("2026-11-21");
  });

  it("of the portal win over the country's, those of the user over both", () => {
    const portal = {
      ...DEFAULT_WORK_CALENDAR,
      holidays: [saturday],
      workdays: [monday],
      national: { ...national, holidays: [monday], workdays: [saturday] },
    };
    expect(isWorkingDay(portal, day("2026-11-23"))).toBe(true);
    expect(isWorkingDay(portal, day("2026-11-21"))).toBe(false);
    const own = { ...portal, own: { ...none, holidays: [monday], workdays: [saturday] } };
    expect(isWorkingDay(own, day("2026-11-23"))).toBe(false);
    expect(isWorkingDay(own, day("2026-11-21"))).toBe(true);
  });
});

describe("the week", () => {
  it("starts as the portal says", () => {
    expect(weekOf(DEFAULT_WORK_CALENDAR, day("2026-11-22")).from.toString()).toBe("2026-11-16");
    const sunday = weekOf({ ...DEFAULT_WORK_CALENDAR, weekStart: 7 }, day("2026-11-22"));
    expect([sunday.from.toString(), sunday.to.toString()]).toEqual(["2026-11-22", "2026-11-29"]);
  });
});
