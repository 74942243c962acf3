import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { at, deal } from "../../../test/builders.ts";
import { salesRates, salesToday } from "../../../test/random-sales.ts";
import { fractionOf as exact } from "../fraction.ts";
import { concentration } from "./concentration.ts";
import { countDelta, moneyDelta } from "./delta.ts";
import { pipelineTotals } from "./open-pipeline.ts";
import { planFact, workingDaysOf } from "./plan-fact.ts";
import { cycleDays, salesCycle } from "./sales-cycle.ts";
import { velocity } from "./velocity.ts";
import { weightedForecast, withoutPlannedClose } from "./weighted-forecast.ts";
import { throughConversion, winRate } from "./win-rate.ts";

const rub = (amount: string) => ({ currency: "RUB", amount });
const date = (text: string) => Temporal.PlainDate.from(text);
const none = { stages: new Map(), pipelines: new Map() };
const day = 86_400_000;

/** Won after so many days. */
const won = (id: number, amount: string, days: number, currency = "RUB") =>
  deal(id, amount, {
    currency,
    semantics: "won",
    createdAt: at("2026-10-01T00:00:00"),
    movedAt: at("2026-10-01T00:00:00").add({ milliseconds: days * day }),
  });
const lost = (id: number, amount: string) => deal(id, amount, { semantics: "lost" });

describe("open pipeline", () => {
  test("sums each currency, converts what has a rate, averages over that", () => {
    const deals = [
      deal(1, "0.005"),
      deal(2, "0.02"),
      deal(3, "100", { currency: "USD" }),
      deal(4, "7", { currency: "XTS" }),
    ];
    expect(pipelineTotals(deals, salesRates)).toEqual({
      count: 4,
      sums: [rub("0.02"), { currency: "USD", amount: "100.00" }, { currency: "XTS", amount: "7.00" }],
      converted: rub("9257.02"),
      withoutRate: ["XTS"],
      average: rub("3085.68"),
    });
  });

  test("is exact with 15 digits, and has no average of nothing or without a base currency", () => {
    const huge = [deal(1, "9999999999999.99"), deal(2, "9999999999999.99"), deal(3, "0.03")];
    expect(pipelineTotals(huge, salesRates).converted).toEqual(rub("20000000000000.01"));
    expect(pipelineTotals([], salesRates).average).toBeNull();
    expect(pipelineTotals(huge, { currencies: new Map() }).average).toBeNull();
  });
});

test("win rate by count and by amount; through conversion", () => {
  const rate = winRate({ won: [won(1, "300", 1)], lost: [lost(2, "50"), lost(3, "50"), lost(4, "0")] }, salesRates);
  expect(rate.byCount).toEqual({ part: 1, whole: 4, ratio: 0.25 });
  expect(rate.byAmount).toEqual({ part: rub("300.00"), whole: rub("400.00"), ratio: 0.75 });
  expect(winRate({ won: [], lost: [] }, salesRates).byCount.ratio).toBeNull();
  expect(winRate({ won: [won(1, "5", 1)], lost: [lost(2, "-9")] }, salesRates).byAmount?.ratio).toBeNull();
  expect(throughConversion([won(1, "1", 1), lost(2, "1"), deal(3, "1")])).toEqual({ part: 1, whole: 3, ratio: 1 / 3 });
});

test("sales cycle: median, p75 by interpolation, negative ones listed", () => {
  const deals = [won(1, "1", 2), won(2, "1", 4), won(3, "1", 10), won(4, "1", 20), won(5, "1", -1)];
  const cycle = salesCycle(deals);
  expect([cycle.count, cycle.median, cycle.p75]).toEqual([4, 7 * day, 12.5 * day]);
  expect(cycle.negative.map(({ id }) => id)).toEqual([5]);
  expect(cycleDays(1.26 * day)).toBe(1.3);
  expect(salesCycle([])).toMatchObject({ count: 0, median: null, p75: null });
});

describe("velocity", () => {
  const open = [deal(7, "1"), deal(8, "1"), deal(9, "1")];

  test("is open × average won × win rate ÷ median cycle", () => {
    const closed = { won: [won(1, "100", 2), won(2, "200", 4)], lost: [lost(3, "1"), lost(4, "1")] };
    expect(velocity(open, closed, salesRates)).toEqual({
      open: 3,
      averageWon: rub("150.00"),
      winRate: { part: 2, whole: 4, ratio: 0.5 },
      medianCycle: 3 * day,
      perDay: rub("75.00"),
    });
  });

  test("divides once, at the end: 9 × 0.01 ÷ 3 × 3 ÷ 6 is one and a half kopecks", () => {
    const closed = {
      won: [won(1, "0.01", 1), won(2, "0", 1), won(3, "0", 1)],
      lost: [4, 5, 6].map((id) => lost(id, "1")),
    };
    const nine = Array.from({ length: 9 }, (_, index) => deal(10 + index, "1"));
    expect(velocity(nine, closed, salesRates).perDay).toEqual(rub("0.02"));
  });

  test.each([
    ["nothing won", []],
    ["won at once", [won(1, "100", 0)]],
    ["only negative cycles", [won(1, "100", -3)]],
    ["no rate", [won(1, "100", 3, "XTS")]],
  ])("is undefined: %s", (_, deals) => {
    expect(velocity(open, { won: deals, lost: [lost(2, "1")] }, salesRates).perDay).toBeNull();
  });
});

describe("weighted forecast", () => {
  const range = { from: date("2026-11-01"), to: date("2026-12-01") };
  const planned = (id: number, close: string | undefined, probability?: number) =>
    deal(id, "100.10", {
      ...(close !== undefined && { plannedClose: date(close) }),
      ...(probability !== undefined && { probability }),
    });
  const deals = [
    planned(1, "2026-11-20", 70),
    planned(2, "2026-11-30", 40),
    planned(3, "2026-11-25", 39),
    planned(4, "2026-11-25"),
    planned(5, "2026-11-19", 100),
    planned(6, "2026-12-01", 100),
    planned(7, undefined, 100),
    { ...planned(8, "2026-11-25", 100), semantics: "won" as const },
  ];
  const forecast = weightedForecast({ deals, range, today: salesToday, odds: none, rates: salesRates });

  test("weighs what closes in the range, today included, its end not", () => {
    expect(forecast.weighted.converted).toEqual(rub("149.15"));
    expect(forecast.deals.map((item) => item.deal.id)).toEqual([1, 2, 3]);
    expect(forecast.open.count).toBe(5);
  });

  test("commits from 70 %, and the best case from 40 % includes that", () => {
    expect([forecast.commit.converted, forecast.bestCase.converted]).toEqual([rub("100.10"), rub("200.20")]);
  });

  test("lists what has no weight", () => {
    expect(forecast.withoutProbability.map(({ id }) => id)).toEqual([4]);
    expect(forecast.slipped.map(({ id }) => id)).toEqual([5]);
    expect(withoutPlannedClose(deals).map(({ id }) => id)).toEqual([7]);
  });

  test.each([
    // Three times a 24th of it is 12,500.045 and 0.065.
    ["100000.36", "12500.04"],
    ["0.52", "0.06"],
  ])("sums thirds of %s first and rounds then", (amount, expected) => {
    const odds = { stages: new Map([["NEW", { won: 1, closed: 24 }]]), pipelines: new Map() };
    const three = [1, 2, 3].map((id) => ({ ...planned(id, "2026-11-25"), amount: rub(amount) }));
    const made = weightedForecast({ deals: three, today: salesToday, odds, rates: salesRates });
    expect(made.weighted).toMatchObject({ sums: [rub(expected)], converted: rub(expected) });
    expect(concentration(made.deals, salesRates)).toMatchObject({
      part: rub(expected),
      whole: rub(expected),
      ratio: 1,
    });
  });

  test("finds the largest even where floating point does not tell them apart", () => {
    const amounts = ["0.10", "900719925474099.21", "900719925474099.22", "900719925474099.23", "900719925474099.24"];
    const huge = amounts.map((amount, index) => ({ ...planned(index, "2026-11-25", 99), amount: rub(amount) }));
    const made = weightedForecast({ deals: huge, today: salesToday, odds: none, rates: salesRates });
    expect(concentration(made.deals, salesRates)?.top.map(({ deal: { id } }) => id)).toEqual([4, 3, 2]);
  });

  test("concentrates in the three largest", () => {
    const many = [1, 2, 3, 4].map((id) => ({ ...planned(id, "2026-11-25", 50), amount: rub(String(id * 10)) }));
    const foreign = { ...planned(9, "2026-11-25", 50), amount: { currency: "XTS", amount: "999" } };
    const all = weightedForecast({ deals: [...many, foreign], today: salesToday, odds: none, rates: salesRates });
    const top = concentration(all.deals, salesRates);
    expect(top).toMatchObject({ part: rub("45.00"), whole: rub("50.00"), ratio: 0.9 });
    expect(top?.top.map(({ deal: { id } }) => id)).toEqual([4, 3, 2]);
    expect(concentration([], salesRates)).toMatchObject({ ratio: null, top: [] });
  });
});

describe("plan and fact", () => {
  const november = { from: date("2026-11-01"), to: date("2026-12-01") };
  const workingDays = workingDaysOf(november, salesToday, (one) => one.dayOfWeek < 6);

  test("counts today as begun", () => {
    expect(workingDays).toEqual({ elapsed: 15, total: 21 });
    expect(workingDaysOf(november, date("2026-10-31"), () => true)).toEqual({ elapsed: 0, total: 30 });
  });

  test("runs at the pace of the working days", () => {
    expect(
      planFact({ currency: "RUB", plan: exact("1000"), won: exact("600"), weighted: exact("500"), workingDays }),
    ).toEqual({
      plan: rub("1000.00"),
      won: rub("600.00"),
      ratio: 0.6,
      runRate: rub("840.00"),
      missing: rub("400.00"),
      coverage: 1.25,
      workingDays,
    });
  });

  test("has no coverage of a plan that is met, and no pace before it begins", () => {
    const amounts = { plan: exact("100"), won: exact("150"), weighted: exact("10") };
    const met = { currency: "RUB", ...amounts, workingDays: { elapsed: 0, total: 20 } };
    expect(planFact(met)).toMatchObject({ coverage: null, runRate: null, missing: rub("-50.00"), ratio: 1.5 });
    expect(planFact({ ...met, plan: exact("0") }).ratio).toBeNull();
  });
});

test("a delta has no ratio to nothing, and none across currencies", () => {
  expect(countDelta(5, 4)).toEqual({ now: 5, before: 4, change: 1, ratio: 0.25 });
  expect(countDelta(5, 0).ratio).toBeNull();
  expect(moneyDelta(rub("0.30"), rub("0.40"))).toMatchObject({ change: rub("-0.10"), ratio: -0.25 });
  expect(moneyDelta(rub("1.00"), null)).toBeNull();
  expect(moneyDelta(rub("1.00"), { currency: "USD", amount: "1.00" })).toBeNull();
});
