import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { formatIso, formatIsoDate, formatSite } from "./format.ts";
import { parseWallClock } from "./wall-clock.ts";
import { createZones } from "./zones.ts";

const anyZone = fc.constantFrom(
  "Europe/Moscow",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "+05:00",
);
const anyInstant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2037, 11, 31) });

describe("zones", () => {
  const zones = createZones();

  test("offsets are those of Temporal", () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        const expected =
          Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
        expect(zones.offset(zone, instant)).toBe(expected);
      }),
    );
  });

  test("wall clocks are found again, and gaps move forward as Temporal moves them", () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, local) => {
        const plain = Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO("UTC").toPlainDateTime();
        expect(zones.instant(zone, local)).toBe(
          plain.toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds,
        );
      }),
    );
  });

  test("the hour around a clock change", () => {
    expect(zones.instant("Europe/Berlin", Date.UTC(2026, 2, 29, 2, 30))).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(zones.instant("Europe/Berlin", Date.UTC(2026, 9, 25, 2, 30))).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(zones.isKnown("Mars/Olympus")).toBe(false);
  });
});

describe("parseWallClock", () => {
  test.each([
    ["2026-11-21", Date.UTC(2026, 10, 21), undefined],
    ["0001-05-31", Date.parse("0001-05-31"), undefined],
    ["31.05.0099 10:00", Date.parse("0099-05-31T10:00:00Z"), undefined],
    ["2026-11-21T10:20:30+03:00", Date.UTC(2026, 10, 21, 10, 20, 30), 10_800_000],
    ["2026-11-21T10:20:30Z", Date.UTC(2026, 10, 21, 10, 20, 30), 0],
    ["2026-11-21T10:20:30.123-0530", Date.UTC(2026, 10, 21, 10, 20, 30), -19_800_000],
    ["2026-11-21 10:20", Date.UTC(2026, 10, 21, 10, 20), undefined],
    ["21.11.2026 10:20:30", Date.UTC(2026, 10, 21, 10, 20, 30), undefined],
    ["11/21/2026 12:20:30 am", Date.UTC(2026, 10, 21, 0, 20, 30), undefined],
    ["11/21/2026 12:20:30 pm", Date.UTC(2026, 10, 21, 12, 20, 30), undefined],
  ])("%s", (text, local, offset) => {
    expect(parseWallClock(text)).toMatchObject({ local, ...(offset === undefined ? {} : { offset }) });
  });

  test.each(["", "today", "2026-02-30", "31.04.2026", "2026-13-01", "2026-11-21T", "1"])("%j is no date", (text) => {
    expect(parseWallClock(text)).toBeUndefined();
  });

  test("reads what is written, in both site formats and in ISO", () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(-18_000_000, 0, 10_800_000), (instant, offset) => {
        const seconds = Math.floor(instant / 1000) * 1000;
        expect(parseWallClock(formatSite(seconds, "dotted"))?.local).toBe(seconds);
        expect(parseWallClock(formatSite(seconds, "slashed"))?.local).toBe(seconds);
        expect(parseWallClock(formatIso(seconds, offset))).toMatchObject({ local: seconds + offset, offset });
      }),
    );
  });
});

test("a date without time carries the server's offset as its time and keeps its day on both sides of Greenwich", () => {
  expect(formatIsoDate(Date.UTC(2024, 7, 30), 10_800_000)).toBe("2024-08-30T03:00:00+03:00");
  expect(formatIsoDate(Date.UTC(2024, 7, 30), -18_000_000)).toBe("2024-08-30T05:00:00-05:00");
});
