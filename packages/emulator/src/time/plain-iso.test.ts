import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatIso } from "./format.ts";
import { parsePlainIso, parsePlainIsoDay } from "./plain-iso.ts";

test("reads like Date.parse", () => {
  const instants = fc.integer({ min: Date.parse("0001-01-02"), max: Date.UTC(2100, 0, 1) });
  const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 }).map((minutes) => minutes * 60_000);
  fc.assert(
    fc.property(instants, offsets, (instant, offset) => {
      const text = formatIso(instant, offset);
      expect(parsePlainIso(text)).toBe(Date.parse(text));
      expect(parsePlainIsoDay(text)).toBe(Date.parse(text.slice(0, 10)));
    }),
  );
});

test.each(["", "2026-11-21", "2026-11-21T10:00:00Z", "2026-11-21 10:00:00+03:00", "21.11.2026 10:00:00"])(
  "%j is of another shape",
  (text) => {
    expect(parsePlainIso(text)).toBeUndefined();
    expect(parsePlainIsoDay(text)).toBeUndefined();
  },
);
