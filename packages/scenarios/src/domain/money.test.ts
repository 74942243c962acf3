import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Currency, Money } from "@b24kit/portal";
import { fractionOf } from "./fraction.ts";
import { byConvertedAmount, exactInBase, isNegative, isZero, negated, times, totalsOf, type Rates } from "./money.ts";

const rates: Rates = {
  baseCurrency: "RUB",
  currencies: new Map<string, Currency>([
    ["RUB", { code: "RUB", isBase: true, rate: "1", rateUnits: "1" }],
    ["USD", { code: "USD", isBase: false, rate: "92.5", rateUnits: "1" }],
    ["KZT", { code: "KZT", isBase: false, rate: "17.53", rateUnits: "100" }],
    ["XTS", { code: "XTS", isBase: false }],
  ]),
};
const rub = (amount: string): Money => ({ currency: "RUB", amount });
const usd = (amount: string): Money => ({ currency: "USD", amount });

describe("totals", () => {
  test("sum each currency apart and convert by rate and units", () => {
    const totals = totalsOf([usd("10"), rub("1000.10"), { currency: "KZT", amount: "1000" }, rub("0.20")], rates);
    expect(totals).toEqual({
      count: 4,
      sums: [rub("1000.30"), { currency: "KZT", amount: "1000.00" }, usd("10.00")],
      converted: rub("2100.60"),
      withoutRate: [],
    });
  });

  test("a currency without a rate stays apart and is named", () => {
    const totals = totalsOf([rub("100"), { currency: "XTS", amount: "7" }], rates);
    expect(totals.converted).toEqual(rub("100.00"));
    expect(totals.withoutRate).toEqual(["XTS"]);
  });

  test("round half to even after summing, not before", () => {
    expect(totalsOf([rub("0.005"), rub("0.005")], rates).sums).toEqual([rub("0.01")]);
    expect(totalsOf([rub("0.005")], rates).sums).toEqual([rub("0.00")]);
    expect(totalsOf([rub("0.015")], rates).sums).toEqual([rub("0.02")]);
  });

  test("a negative amount is summed; nothing at all is zero", () => {
    expect(totalsOf([rub("-100.50"), rub("40")], rates).sums).toEqual([rub("-60.50")]);
    expect(totalsOf([], rates)).toEqual({ count: 0, sums: [], converted: rub("0.00"), withoutRate: [] });
  });

  test("currencies are converted exactly and added up before anything is rounded", () => {
    // Each is a sixth of a kopeck; three of them are half a one.
    const codes = ["AAA", "BBB", "CCC"];
    const currencies = codes.map((code) => [code, { code, isBase: false, rate: "1", rateUnits: "30" }] as const);
    const totals = totalsOf(
      codes.map((currency) => ({ currency, amount: "0.05" })),
      { baseCurrency: "RUB", currencies: new Map(currencies) },
    );
    expect(totals.converted).toEqual(rub("0.00"));
  });

  test("no base currency, no converted total", () => {
    const { currencies } = rates;
    expect(totalsOf([usd("1"), rub("1")], { currencies })).toMatchObject({
      converted: null,
      withoutRate: ["RUB", "USD"],
    });
    expect(exactInBase([rub("1")], { currencies })).toBeUndefined();
    expect(exactInBase([rub("1"), usd("2")], rates)).toEqual(fractionOf("186"));
  });

  test("the base currency needs no rate, and a rate without units is for one", () => {
    const currencies = new Map([["USD", { code: "USD", isBase: false, rate: "90" }]]);
    expect(totalsOf([rub("5"), usd("2")], { baseCurrency: "RUB", currencies })).toMatchObject({
      converted: rub("185.00"),
      withoutRate: [],
    });
  });

  test.each([
    ["0", "1"],
    ["-1", "1"],
    ["1", "0"],
    ["1", "-1"],
  ])("a rate of %s for %s units is none", (rate, rateUnits) => {
    const currencies = new Map([["USD", { code: "USD", isBase: false, rate, rateUnits }]]);
    const totals = totalsOf([usd("2"), rub("5")], { baseCurrency: "RUB", currencies });
    expect(totals).toMatchObject({ converted: rub("5.00"), withoutRate: ["USD"] });
  });

  test("equal BigInt arithmetic for any amounts of kopecks", () => {
    const kopecks = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });
    fc.assert(
      fc.property(fc.array(kopecks, { minLength: 1, maxLength: 30 }), (amounts) => {
        const money = amounts.map((amount) => rub(decimal(amount)));
        const expected = decimal(amounts.reduce((sum, amount) => sum + amount, 0n));
        expect(totalsOf(money, rates).sums).toEqual([rub(expected)]);
      }),
    );
  });

  test("convert like BigInt fractions, half to even", () => {
    const amounts = fc.array(
      fc.tuple(fc.constantFrom("RUB", "USD", "KZT"), fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n })),
    );
    fc.assert(
      fc.property(amounts, (drawn) => {
        const money = drawn.map(([currency, kopecks]) => ({ currency, amount: decimal(kopecks) }));
        // In units of 1e-6 of a rouble: kopecks × 1e4, × 92.5, × 0.1753.
        const factors: Record<string, bigint> = { RUB: 10_000n, USD: 925_000n, KZT: 1_753n };
        const millionths = drawn.reduce((sum, [currency, kopecks]) => sum + kopecks * factors[currency]!, 0n);
        expect(totalsOf(money, rates).converted).toEqual(rub(decimal(halfEven(millionths, 10_000n))));
      }),
    );
  });
});

test("larger converted amounts come first, unconvertible ones last", () => {
  const amounts = [{ currency: "XTS", amount: "9" }, rub("100"), usd("2"), { currency: "XTS", amount: "10" }];
  const sorted = amounts.toSorted((left, right) => byConvertedAmount(left, right, rates));
  expect(sorted.map(({ currency, amount }) => `${amount} ${currency}`)).toEqual([
    "2 USD",
    "100 RUB",
    "10 XTS",
    "9 XTS",
  ]);
});

test("two amounts are compared in the base currency, whichever is the first", () => {
  const unknown = { currency: "XTS", amount: "9" };
  const signs = [
    [rub("100"), usd("2")],
    [usd("2"), rub("100")],
    [usd("2"), rub("185")],
    [rub("1"), unknown],
    [unknown, rub("1")],
  ].map(([left, right]) => Math.sign(byConvertedAmount(left!, right!, rates)));
  expect(signs).toEqual([1, -1, 0, -1, 1]);
});

test("a multiple is exact, and keeps its currency", () => {
  expect(times(usd("0.1"), 3)).toEqual(usd("0.3"));
  expect(negated(rub("12.50"))).toEqual(rub("-12.5"));
});

test.each([
  ["0", true, false],
  ["0.00", true, false],
  ["-0.01", false, true],
  ["5", false, false],
])("%s: zero %s, negative %s", (amount, zero, negative) => {
  expect([isZero(rub(amount)), isNegative(rub(amount))]).toEqual([zero, negative]);
});

function decimal(kopecks: bigint): string {
  const digits = String(kopecks < 0n ? -kopecks : kopecks).padStart(3, "0");
  return `${kopecks < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function halfEven(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  const rest = value % divisor;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  const isUp = twice > divisor || (twice === divisor && quotient % 2n !== 0n);
  return isUp ? quotient + (value < 0n ? -1n : 1n) : quotient;
}
