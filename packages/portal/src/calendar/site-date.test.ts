import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { parseSiteDate, provenOrder, usualOrder } from "./site-date.ts";

const two = (number: number) => String(number).padStart(2, "0");

describe("dates of the site format", () => {
  it.each([
    ["02.12.2024 11:00:00", "day-first", "2024-12-02T11:00:00"],
    ["12/11/2024 05:59:00 pm", "month-first", "2024-12-11T17:59:00"],
    ["12/11/2024 12:00:00 am", "month-first", "2024-12-11T00:00:00"],
    ["12/11/2024 12:30:00 pm", "month-first", "2024-12-11T12:30:00"],
    ["12/11/2024", "month-first", "2024-12-11T00:00:00"],
    ["11/12/2024 17:59", "day-first", "2024-12-11T17:59:00"],
    ["2024-12-11 17:59:00", "month-first", "2024-12-11T17:59:00"],
    ["29.02.2024", "day-first", "2024-02-29T00:00:00"],
    ["12/11/2024 05:59:00 P.M.", "month-first", "2024-12-11T17:59:00"],
  ] as const)("%s (%s)", (text, order, expected) => {
    expect(parseSiteDate(text, order)?.toString()).toBe(expected);
  });

  it.each([
    "",
    "soon",
    "31.02.2024",
    "29.02.2023",
    "02.12/2024",
    "02.12.2024 25:00",
    "12/11/2024 13:00 pm",
    "12/11/2024 00:30 pm",
    "02.12.2024 soon",
    "1.1",
  ])("refuses %j", (text) => {
    expect(parseSiteDate(text, "day-first")).toBeUndefined();
  });

  it("proves the order by a number above 12 only", () => {
    expect(provenOrder("13.02.2024")).toBe("day-first");
    expect(provenOrder("02/13/2024")).toBe("month-first");
    expect([provenOrder("13.12.2024"), provenOrder("12/13/2024")]).toEqual(["day-first", "month-first"]);
    expect([provenOrder("02/03/2024"), provenOrder("13.13.2024")]).toEqual([undefined, undefined]);
    expect(provenOrder("2024-02-13")).toBeUndefined();
    expect([provenOrder("12.02.2024"), provenOrder("02/12/2024"), provenOrder("soon")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(["02/03/2024", "02.03.2024", "soon"].map(usualOrder)).toEqual(["month-first", "day-first", "day-first"]);
  });

  const moment = fc
    .record({
      year: fc.integer({ min: 1990, max: 2090 }),
      dayOfYear: fc.integer({ min: 0, max: 364 }),
      seconds: fc.integer({ min: 0, max: 86_399 }),
    })
    .map(({ year, dayOfYear, seconds }) =>
      Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: dayOfYear }).toPlainDateTime().add({ seconds }),
    );

  it("reads back every moment in both formats", () => {
    fc.assert(
      fc.property(moment, (at) => {
        const time = `${two(at.hour)}:${two(at.minute)}:${two(at.second)}`;
        const dotted = `${two(at.day)}.${two(at.month)}.${at.year} ${time}`;
        const hour = at.hour % 12 === 0 ? 12 : at.hour % 12;
        const half = at.hour < 12 ? "am" : "pm";
        const slashed = `${two(at.month)}/${two(at.day)}/${at.year} ${two(hour)}:${two(at.minute)}:${two(at.second)} ${half}`;
        expect(parseSiteDate(dotted, "day-first")?.equals(at)).toBe(true);
        expect(parseSiteDate(slashed, "month-first")?.equals(at)).toBe(true);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("day-first" as const, "month-first" as const), (text, order) => {
        expect(() => parseSiteDate(text, order)).not.toThrow();
      }),
    );
  });
});
