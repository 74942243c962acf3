import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAmounts, convert, roundKopecks, sumMoney } from "./money.ts";

/** Ten-thousandths as a bigint and the same amount as a decimal string. */
const amount = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }).map((units) => ({ units, text: toText(units) }));

function toText(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(5, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

function toUnits(text: string): bigint {
  const [, sign, whole, fraction = ""] = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(text)!;
  return BigInt(`${sign}${whole}${fraction.padEnd(4, "0")}`);
}

describe("sumMoney", () => {
  it("adds per currency, in the order of their codes", () => {
    const sums = sumMoney([
      { currency: "USD", amount: "0.1" },
      { currency: "RUB", amount: "1000000000000000.01" },
      { currency: "USD", amount: "0.2" },
      { currency: "EUR", amount: "-5" },
      { currency: "RUB", amount: "0.02" },
    ]);
    expect(sums).toEqual([
      { currency: "EUR", amount: "-5" },
      { currency: "RUB", amount: "1000000000000000.03" },
      { currency: "USD", amount: "0.3" },
    ]);
  });

  it.each(["EUR RUB USD", "USD RUB EUR", "RUB USD EUR", "EUR USD RUB"])("gives them by code, also from %s", (codes) => {
    const amounts = codes.split(" ").map((currency) => ({ currency, amount: "1" }));
    expect(sumMoney(amounts).map(({ currency }) => currency)).toEqual(["EUR", "RUB", "USD"]);
  });

  it("sums nothing to nothing and never answers with an exponent", () => {
    expect(sumMoney([])).toEqual([]);
    expect(sumMoney([{ currency: "RUB", amount: "0.0000000001" }])).toEqual([
      { currency: "RUB", amount: "0.0000000001" },
    ]);
    expect(sumMoney([{ currency: "RUB", amount: `1${"0".repeat(30)}` }])[0]?.amount).toBe(`1${"0".repeat(30)}`);
  });

  it("is exact for amounts of any length", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), (amounts) => {
        const [sum] = sumMoney(amounts.map(({ text }) => ({ currency: "RUB", amount: text })));
        expect(toUnits(sum!.amount)).toBe(amounts.reduce((total, { units }) => total + units, 0n));
      }),
    );
  });
});

describe("convert", () => {
  it("multiplies by the rate and divides by its units", () => {
    expect(convert("30000", "95.4321", "1")).toBe("2862963");
    expect(convert("1000", "20.5", "100")).toBe("205");
    expect(convert("0", "20.5", "100")).toBe("0");
  });
});

describe("roundKopecks", () => {
  it.each([
    ["2.125", "2.12"],
    ["2.135", "2.14"],
    ["-2.125", "-2.12"],
    ["2.1250000000000000001", "2.13"],
    ["-0.001", "0.00"],
    ["1250000.5", "1250000.50"],
  ])("rounds %s half-even to %s", (input, output) => expect(roundKopecks(input)).toBe(output));

  it("does what integer arithmetic does", () => {
    fc.assert(
      fc.property(amount, ({ units, text }) => {
        const magnitude = units < 0n ? -units : units;
        const [kopecks, rest] = [magnitude / 100n, magnitude % 100n];
        const isUp = rest > 50n || (rest === 50n && kopecks % 2n === 1n);
        const rounded = (kopecks + (isUp ? 1n : 0n)) * (units < 0n ? -1n : 1n);
        expect(toUnits(roundKopecks(text))).toBe(rounded * 100n);
      }),
    );
  });
});

describe("compareAmounts", () => {
  it("orders as numbers do", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const expected = a.units === b.units ? 0 : a.units < b.units ? -1 : 1;
        expect(compareAmounts(a.text, b.text)).toBe(expected);
      }),
    );
  });
});
