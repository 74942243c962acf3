import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareFractions, fractionOf, plus, quotientOf, scaled, sumOf, toKopecks } from "./fraction.ts";

const over = (amount: string, parts: string) => scaled(fractionOf(amount), fractionOf("1"), fractionOf(parts));

describe("fractions", () => {
  test("three thirds are a whole", () => {
    const third = over("0.13", "-3");
    expect(sumOf([third, third, third])).toEqual(fractionOf("-0.13"));
    expect(sumOf([])).toEqual(fractionOf("0.00"));
  });

  test.each([
    ["0.065", "1", "0.06"],
    ["-0.075", "1", "-0.08"],
    ["-0.005", "1", "0.00"],
    ["1", "3", "0.33"],
    ["2", "-3", "-0.67"],
    ["123456789012345678901", "1", "123456789012345678901.00"],
  ])("%s ÷ %s to kopecks: %s", (amount, parts, expected) => {
    expect(toKopecks(over(amount, parts))).toBe(expected);
  });

  test("sort by value, as numbers of fewer digits do", () => {
    const cents = fc.integer({ min: -99_999, max: 99_999 });
    const parts = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(cents, parts, cents, parts, (left, by, right, of) => {
        const [first, second] = [over(String(left / 100), String(by)), over(String(right / 100), String(of))];
        expect(compareFractions(first, second)).toBe(Math.sign(left * of - right * by));
        expect(plus(first, second)).toEqual(plus(second, first));
        expect(quotientOf(first, fractionOf("3"))).toBeCloseTo(left / (300 * by), 9);
      }),
    );
  });

  test("are scaled by a part of any size", () => {
    expect(scaled(fractionOf("2"), fractionOf("3"), fractionOf("0.5"))).toEqual(fractionOf("12"));
    expect(scaled(fractionOf("2"), fractionOf("0.25"))).toEqual(fractionOf("0.5"));
  });

  test("equal ones are equal, and a quotient of nothing has no sign", () => {
    expect(compareFractions(over("1", "2"), over("2", "4"))).toBe(0);
    expect(quotientOf(fractionOf("0"), fractionOf("3"))).toBe(0);
  });

  test("nothing is divided by zero", () => {
    expect(() => over("1", "0.0")).toThrow(new RangeError("A fraction has no denominator of zero."));
  });
});
