import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { DAY } from "./calendar-day.ts";
import { createZoneClock } from "./zone-clock.ts";

const zones = ["Europe/Moscow", "Europe/London", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "+05:30"];
const seconds = fc.integer({ min: Date.UTC(1975, 0, 1) / 1000, max: Date.UTC(2037, 0, 1) / 1000 });

test("instants are written as Temporal writes them, in any zone, around any clock change", () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), seconds, (zone, second) => {
      const at = Temporal.Instant.fromEpochMilliseconds(second * 1000).toZonedDateTimeISO(zone);
      const clock = createZoneClock(zone);
      expect(clock.iso(second * 1000)).toBe(at.toString({ timeZoneName: "never", smallestUnit: "second" }));
      expect(clock.dayOf(second * 1000)).toBe(Date.UTC(at.year, at.month - 1, at.day) / DAY);
    }),
  );
});

test("a wall clock means the same instant as for Temporal, in gaps and overlaps too", () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), seconds, fc.integer({ min: 0, max: 1439 }), (zone, second, minutes) => {
      const day = Math.floor(second / 86_400);
      const date = Temporal.PlainDate.from({ year: 1970, month: 1, day: 1 }).add({ days: day });
      const wall = date.toPlainDateTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
      expect(createZoneClock(zone).at(day, minutes)).toBe(wall.toZonedDateTime(zone).epochMilliseconds);
    }),
  );
});

test("the skipped hour of a spring night is read an hour later", () => {
  const clock = createZoneClock("Europe/London");
  expect(clock.iso(clock.at(Date.UTC(2026, 2, 29) / DAY, 90))).toBe("2026-03-29T02:30:00+01:00");
});

test("dates carry the offset of their own day as time part", () => {
  const clock = createZoneClock("Europe/London");
  expect(clock.isoDay(Date.UTC(2026, 6, 1) / DAY)).toBe("2026-07-01T01:00:00+01:00");
  expect(clock.isoDay(Date.UTC(2026, 11, 1) / DAY)).toBe("2026-12-01T00:00:00+00:00");
});

test("a zone that does not exist is refused by name", () => {
  expect(() => createZoneClock("Mars/Olympus")).toThrow('there is no time zone "Mars/Olympus"');
});
