import { expect, test } from "vitest";
import { readMoney } from "./read-money.ts";
import { readDecimal } from "./read-number.ts";

const amount = (text: string): string | undefined => {
  const read = readMoney(text, new Set(["EUR"]));
  return "wrong" in read ? undefined : read.value.amount;
};

test.each([
  ["1 000 000,50", "1000000.5"],
  ["1\u00A0500 EUR", "1500"],
  ["1'500.25", "1500.25"],
  ["1.500,00", "1500"],
  ["1500.5000", "1500.5"],
  ["−5 000", "-5000"],
])("%s is a sum", (text, wanted) => {
  expect(amount(text)).toBe(wanted);
});

test.each(["1.500", "1,500", "1 000 2 000", "12 34", "1 00", "100.999", "1500.123", "1 500'000", "1  500"])(
  "%s is none",
  (text) => {
    expect(amount(text)).toBeUndefined();
  },
);

test("a mere decimal may have three digits behind its full stop", () => {
  expect(readDecimal("1.125")).toEqual({ value: "1.125" });
});
