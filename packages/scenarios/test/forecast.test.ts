import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { ForecastData, SalesPlan } from "../src/index.ts";
import { askSales } from "./ask-sales.ts";
import { at, deal } from "./builders.ts";
import { failure, smallDictionaries } from "./memory-portal.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const ask = (question: Parameters<typeof askSales>[1] = {}) => askSales<ForecastData>("forecast", question);

/** 20 closed deals, 5 of them won, that all were in WORK. */
const closedDeals = Array.from({ length: 20 }, (_, index) =>
  deal(100 + index, "1000", {
    stageId: index < 5 ? "WON" : "LOSE",
    semantics: index < 5 ? "won" : "lost",
    // The first one in the first second of the month in Moscow.
    movedAt: at(["2026-11-01T00:00:00", "2026-11-10T10:00:00"][index] ?? "2026-08-10T10:00:00"),
    responsibleId: index === 0 ? 2 : 1,
  }),
);
const history = closedDeals.flatMap(({ id, semantics, movedAt }, index) => [
  entry(1000 + index, id, "WORK", "created", at("2026-07-01T10:00:00").epochMilliseconds, "open"),
  entry(2000 + index, id, "WON", "closed", movedAt!.epochMilliseconds, semantics),
]);

function entry(id: number, ownerId: number, stageId: string, kind: string, when: number, semantics: string) {
  return { id, ownerId, kind, categoryId: 0, stageId, semantics, at: when };
}

const openDeals = [
  deal(1, "100000", { plannedClose: day("2026-11-30"), probability: 70 }),
  deal(2, "1000.10", { plannedClose: day("2026-11-23"), stageId: "WORK" }),
  deal(3, "5000", { plannedClose: day("2026-11-22"), probability: 100 }),
  deal(4, "10", { plannedClose: day("2026-12-31"), probability: 40, currency: "USD" }),
  deal(5, "7", { plannedClose: day("2027-01-01"), probability: 90 }),
  deal(6, "8"),
];
const answers = { openDeals, closedDeals, "history.0": history };

test("sums both months by how likely deals are", async () => {
  const { data, text, portal } = await ask({ answers });
  expect(portal.reads).toEqual([["openDeals", "closedDeals"], ["history.0"]]);
  const [november, december] = data.months ?? [];
  // 100,000 × 70 % + 1,000.10 × 5 ÷ 20; the slipped deal counts as open only.
  expect(november).toMatchObject({
    month: "2026-11",
    open: { count: 3, converted: { amount: "106000.10" } },
    weighted: { count: 2, converted: { amount: "70250.02" } },
    commit: { converted: { amount: "100000.00" } },
    bestCase: { converted: { amount: "100000.00" } },
    slipped: 1,
    byStage: 1,
    byPipeline: 0,
    plan: null,
  });
  expect(december).toMatchObject({
    month: "2026-12",
    weighted: { sums: [{ currency: "USD", amount: "4.00" }], converted: { amount: "370.00" } },
    commit: { count: 0 },
    bestCase: { count: 1 },
  });
  expect(data.slipped?.ids).toEqual([3]);
  expect(data.withoutPlannedClose?.ids).toEqual([6]);
  expect(text).toContain("Ноябрь 2026: в работе 106 000 ₽; взвешенно 70 250 ₽");
  expect(text).toContain("Срок уже прошёл у 1 сделки");
});

const three = (amount: string) =>
  [1, 2, 3].map((id) => deal(id, amount, { stageId: "WORK", plannedClose: day("2026-11-30") }));

test("sums first and rounds then: three deals won once in 24", async () => {
  const many = Array.from({ length: 24 }, (_, index) => closedDeals[index === 0 ? 0 : 9]!).map((one, index) => ({
    ...one,
    id: 100 + index,
  }));
  const were = many.map(({ id }) =>
    entry(id, id, "WORK", "created", at("2026-07-01T10:00:00").epochMilliseconds, "open"),
  );
  const weighted = async (amount: string) => {
    const { data } = await ask({ answers: { openDeals: three(amount), closedDeals: many, "history.0": were } });
    expect(data.months?.[0]?.byStage).toBe(3);
    return data.months?.[0]?.weighted?.converted?.amount;
  };
  // 12,500.045 and 0.065.
  expect([await weighted("100000.36"), await weighted("0.52")]).toEqual(["12500.04", "0.06"]);
});

const planOf = (person: number): SalesPlan => ({ "2026-11": { [person]: { amount: "1", currency: "RUB" } } });

describe("doubts about the data", () => {
  // Lends its outcome to a probability, and nothing else.
  const odd = deal(150, "-5", {
    semantics: "won",
    stageId: "C9:GONE",
    currency: "XTS",
    responsibleId: 99,
    movedAt: at("2026-11-12T10:00:00"),
  });
  const withOdd = { ...answers, closedDeals: [...closedDeals, odd] };
  const found = {
    dealsWithNegativeAmount: [150],
    currenciesWithoutRate: ["XTS"],
    unknownStages: ["C9:GONE"],
    unknownPeople: [99],
  };
  const none = { dealsWithNegativeAmount: [], currenciesWithoutRate: [], unknownStages: [], unknownPeople: [] };

  test("are told of the open deals alone while there is no plan", async () => {
    const { data, report } = await ask({ answers: withOdd });
    expect(data.quality).toMatchObject(none);
    expect(report.notices.filter(({ kind }) => kind === "data")).toEqual([]);
  });

  test("of a plan's months those who have one are asked about, too", async () => {
    const [others, own] = [
      await ask({ answers: withOdd, plan: planOf(1) }),
      await ask({ answers: withOdd, plan: planOf(99) }),
    ];
    expect(others.data.quality).toMatchObject(none);
    expect(own.data.quality).toMatchObject(found);
  });
});

test("asks for no history when every deal states its probability", async () => {
  const { portal } = await ask({ answers: { ...answers, openDeals: openDeals.filter(({ id }) => id !== 2) } });
  expect(portal.reads).toHaveLength(1);
});

test("lists what no probability is known for", async () => {
  const { data, text } = await ask({ answers: { openDeals, closedDeals: closedDeals.slice(0, 19) } });
  expect(data.months?.[0]).toMatchObject({ weighted: { count: 1 }, withoutProbability: { ids: [2] } });
  expect(text).toContain("Вероятность неизвестна, в прогноз не вошли: 1 сделка, 1 000 ₽.");
});

describe("the plan", () => {
  const plan: SalesPlan = {
    "2026-11": { 1: { amount: "20000", currency: "RUB" }, 2: { amount: "100", currency: "XTS" } },
    "2026-12": { 1: { amount: "10", currency: "USD" } },
  };

  test("is compared with what the same people won and will", async () => {
    const { data, text } = await ask({ answers, plan });
    const found = data.months?.map((month) => month.plan);
    // 21 working days, the 16th of them is today.
    expect(found?.[0]?.workingDays).toEqual({ elapsed: 16, total: 21 });
    expect(found?.[0]?.people[0]).toEqual({
      person: { id: 1, name: "Анна Лебедева" },
      plan: { currency: "RUB", amount: "20000.00" },
      won: { currency: "RUB", amount: "1000.00" },
      ratio: 0.05,
      runRate: { currency: "RUB", amount: "1312.50" },
      missing: { currency: "RUB", amount: "19000.00" },
      coverage: expect.closeTo(70250.025 / 19000, 12) as number,
    });
    expect(found?.[0]).toMatchObject({
      withoutRate: ["XTS"],
      people: [{}, { ratio: null, won: { amount: "1000.00" } }],
    });
    expect(found?.[1]).toMatchObject({ total: { plan: { amount: "925.00" }, runRate: null } });
    expect(text).toContain("Планы в валютах без курса не вошли: XTS.");
  });

  test("counts only those whom the report is about", async () => {
    const { data } = await ask({ answers, plan, parameters: { whose: { kind: "mine" } } });
    expect(data.months?.[0]?.plan?.people.map(({ person }) => person.id)).toEqual([1]);
  });

  test("every figure of a forecast with a plan is explained", async () => {
    const { report } = await ask({ answers, plan, lang: "en", parameters: { explain: true } });
    const section = JSON.stringify(report.blocks.at(-1));
    for (const figure of ["Weighted forecast", "Commit and best case", "Slipped", "No planned close", "plan.json"]) {
      expect(section).toContain(figure);
    }
  });
});

describe("what could not be read", () => {
  test("open deals: the headline says so", async () => {
    const { data, report, text } = await ask({ answers: { ...answers, openDeals: failure("openDeals") } });
    expect(data).toMatchObject({ months: null, slipped: null, withoutPlannedClose: null });
    expect(report.complete).toBe(false);
    expect(text).toContain("Открытые сделки прочитать не удалось");
  });

  test.each(["closedDeals", "history.0"])("%s: open deals are shown, nothing is weighted", async (key) => {
    const { data, report, text } = await ask({ answers: { ...answers, [key]: failure(key, { reason: "timeout" }) } });
    expect(data.months?.[0]).toMatchObject({ open: { count: 3 }, weighted: null, commit: null, byStage: null });
    expect(data.slipped?.count).toBe(1);
    expect(report.notices[0]).toMatchObject({ kind: "unreadable", action: expect.any(String) as string });
    expect(text).toContain("вероятности прочитать не удалось");
  });

  test("rates: sums stay apart, nothing is converted, and no plan is compared", async () => {
    const { baseCurrency: _, ...rest } = smallDictionaries({
      currencies: new Map(),
      failures: [failure("currencies")],
    });
    const plan: SalesPlan = { "2026-11": { 1: { amount: "1", currency: "RUB" } } };
    const { data } = await ask({ answers, plan, dictionaries: { ...rest, baseCurrency: undefined as never } });
    expect(data.months?.[0]).toMatchObject({ open: { converted: null }, plan: null });
  });
});

test("says whose eyes it was read with unless these are an administrator's", async () => {
  const { identity } = smallDictionaries();
  const { report } = await ask({ answers, dictionaries: { identity: { ...identity, isAdministrator: false } } });
  expect(report.notices.map(({ kind }) => kind)).toContain("eyes");
});

test("survives odd deals", async () => {
  const odd = [
    deal(1, "-5", { title: "а".repeat(3000), plannedClose: day("2026-11-30"), stageId: "GONE", probability: 101 }),
    deal(2, "999999999999999", { title: "\u202Eabc\u200B\u001B[31mred", plannedClose: day("2026-11-30") }),
    deal(3, "10", { currency: "XTS", plannedClose: day("2026-11-30"), probability: 50, responsibleId: 99 }),
    deal(4, "10", { currency: "", plannedClose: day("2020-01-01") }),
  ];
  const { data, text } = await ask({ answers: { openDeals: odd } });
  expect(data.months?.[0]).toMatchObject({ open: { count: 3 }, weighted: { count: 1, withoutRate: ["XTS"] } });
  expect(text).not.toMatch(/undefined|NaN|(?!\n)\p{Cc}|\p{Bidi_Control}/u);
});
