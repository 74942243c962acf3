import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  atMinute,
  dateAt,
  daysBetween,
  daySpan,
  isWithin,
  joinedSpan,
  later,
  millisecondsBetween,
  toIso,
} from "./dates.ts";

const hours = (date: string, zone: string) => {
  const span = daySpan(Temporal.PlainDate.from(date), zone);
  return millisecondsBetween(span.from, span.to) / 3_600_000;
};

describe("the span of a day", () => {
  test("is 23 and 25 hours long when the clocks change", () => {
    expect(hours("2026-03-29", "Europe/Berlin")).toBe(23);
    expect(hours("2026-10-25", "Europe/Berlin")).toBe(25);
    expect(hours("2026-11-20", "Europe/Berlin")).toBe(24);
  });

  test("starts where the day starts in a zone that skips midnight", () => {
    const span = daySpan(Temporal.PlainDate.from("2026-09-06"), "America/Santiago");
    expect(toIso(span.from, "America/Santiago")).toBe("2026-09-06T01:00:00-03:00");
  });

  test("ends with the year on 31 December", () => {
    const span = daySpan(Temporal.PlainDate.from("2026-12-31"), "Europe/Moscow");
    expect([span.from, span.to].map((instant) => toIso(instant, "Europe/Moscow"))).toEqual([
      "2026-12-31T00:00:00+03:00",
      "2027-01-01T00:00:00+03:00",
    ]);
  });
});

test("a wall-clock minute keeps its wall clock on a day of a clock change", () => {
  const nine = atMinute(Temporal.PlainDate.from("2026-03-29"), 540, "Europe/Berlin");
  expect(toIso(nine, "Europe/Berlin")).toBe("2026-03-29T09:00:00+02:00");
});

test("minute 1440 is the start of the next day", () => {
  const end = atMinute(Temporal.PlainDate.from("2026-12-31"), 1440, "+03:00");
  expect(toIso(end, "+03:00")).toBe("2027-01-01T00:00:00+03:00");
});

test("days between dates ignore clock changes", () => {
  const [from, to] = ["2026-10-24", "2026-10-26"].map((text) => Temporal.PlainDate.from(text));
  expect(daysBetween(from!, to!)).toBe(2);
});

test("one instant is two dates in two zones", () => {
  const instant = Temporal.Instant.from("2026-12-31T22:30:00Z");
  expect(dateAt(instant, "Europe/Moscow").toString()).toBe("2027-01-01");
  expect(dateAt(instant, "Europe/London").toString()).toBe("2026-12-31");
});

describe("spans of time", () => {
  const [nine, ten, noon] = ["09:00", "10:00", "12:00"].map((time) => Temporal.Instant.from(`2026-11-20T${time}Z`)) as [
    Temporal.Instant,
    Temporal.Instant,
    Temporal.Instant,
  ];

  test("hold their first instant, and not their last", () => {
    const span = { from: nine, to: noon };
    expect([nine, ten, noon].map((instant) => isWithin(instant, span))).toEqual([true, true, false]);
    expect(isWithin(nine, { from: ten, to: noon })).toBe(false);
  });

  test("are joined from the earlier beginning to the later end, whichever comes first", () => {
    const [early, late] = [
      { from: nine, to: ten },
      { from: ten, to: noon },
    ];
    for (const joined of [joinedSpan(early, late), joinedSpan(late, early)]) {
      expect([joined.from.equals(nine), joined.to.equals(noon)]).toEqual([true, true]);
    }
    expect([later(nine, noon).equals(noon), later(noon, nine).equals(noon)]).toEqual([true, true]);
  });
});
