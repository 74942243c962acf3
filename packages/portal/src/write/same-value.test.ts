import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isSameValue } from "./same-value.ts";

test.each([
  [500, "500.00"],
  ["0500", 500],
  ["-0.50", -0.5],
  ["", null],
  [null, ""],
  [true, "Y"],
  [false, "0"],
  ["Y", true],
  ["N", 0],
  ["2026-12-01", "2026-12-01T03:00:00+03:00"],
  ["2026-12-01T10:00:00Z", "2026-12-01T13:00:00+03:00"],
  ["text", "text"],
])("%j is %j", (written, found) => expect(isSameValue(written, found)).toBe(true));

test.each([
  [500, "500.01"],
  [50, "500"],
  ["", "0"],
  ["x", undefined],
  [true, "N"],
  [false, null],
  ["Y", "yes"],
  ["2026-12-01", "2026-12-02T03:00:00+03:00"],
  ["2026-12-01T10:00:00Z", "2026-12-01T10:00:00+03:00"],
  ["text", "Text"],
  [[1], [1]],
  [{ a: 1 }, { a: 1 }],
  ["1e3", "1000"],
])("%j is not surely %j", (written, found) => expect(isSameValue(written, found)).toBe(false));

function text([whole, part]: readonly [number, number], zeros: number): string {
  return `${whole}.${String(part).padStart(3, "0")}${"0".repeat(zeros)}`;
}

test("different numbers are never the same, the same ones always", () => {
  const number = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 999 }));
  fc.assert(
    fc.property(number, number, fc.nat(3), (left, right, zeros) => {
      expect(isSameValue(text(left, 0), text(left, zeros))).toBe(true);
      const areSame = left[0] === right[0] && left[1] === right[1];
      expect(isSameValue(text(left, 0), text(right, zeros))).toBe(areSame);
    }),
  );
});
