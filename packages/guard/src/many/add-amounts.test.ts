import { expect, test } from "vitest";
import { addAmounts, amountOf } from "./add-amounts.ts";

test.each([
  ["0.1", "0.2", "0.3"],
  ["1500.50", "0", "1500.5"],
  ["-0.05", "0.04", "-0.01"],
  ["9007199254740993", "0.01", "9007199254740993.01"],
  ["5", "-5", "0"],
  ["-1.10", "-2.90", "-4"],
])("%s and %s are %s", (one, other, sum) => {
  expect(addAmounts(one, other)).toBe(sum);
});

test("what is no decimal is no amount", () => {
  expect([
    amountOf("12.50"),
    amountOf(7),
    amountOf("1e3"),
    amountOf("12,5"),
    amountOf(null),
    amountOf(""),
    amountOf(["5"]),
  ]).toEqual(["12.50", "7", undefined, undefined, undefined, undefined, undefined]);
});
