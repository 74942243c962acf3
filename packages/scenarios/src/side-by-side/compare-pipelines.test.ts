import { renderText, type Report } from "@b24kit/report";
import { reportSchema } from "@b24kit/report";
import { expect, test } from "vitest";
import { comparePipelines } from "./compare-pipelines.ts";
import { type SideBySideData, sideBySideSchema } from "./data.ts";
import type { RatesOf } from "./portal-report.ts";

const money = (currency: string, amount: string) => ({ currency, amount });

interface Sold {
  readonly count: number;
  readonly sums: readonly { readonly currency: string; readonly amount: string }[];
  readonly converted: { readonly currency: string; readonly amount: string } | null;
  readonly withoutRate?: readonly string[];
}

/** A report `pipeline` of which only the figures of all pipelines matter. */
function portalReport(host: string, open: Sold, given: Partial<Report> = {}): Report {
  const totals = { withoutRate: [], ...open };
  const all = {
    open: { ...totals, average: null },
    won: totals,
    lost: null,
    through: null,
    winRate: { byCount: { part: 1, whole: 4, ratio: 0.25 }, byAmount: null },
    cycle: { count: 1, median: 86_400_000 * 2.5, p75: null, negative: [] },
    velocity: null,
    weighted: totals,
    slipped: 3,
    stuck: 0,
  };
  return {
    report: "pipeline",
    title: "Sales pipeline",
    asOf: "2026-03-02T10:00:00+03:00",
    period: { from: "2025-12-02T00:00:00+03:00", to: "2026-03-02T10:00:00+03:00", label: "last 90 days" },
    timeZone: { id: "Europe/Moscow", source: "user" },
    portal: { host, url: `https://${host}` },
    eyes: { userId: 1, name: "Anna", isAdministrator: true },
    complete: true,
    data: { all },
    blocks: [],
    notices: [],
    hint: null,
    ...given,
  } as Report;
}

const roubles = { count: 2, sums: [money("RUB", "300.10")], converted: money("RUB", "300.10") };
const dollars = { count: 3, sums: [money("USD", "10.00")], converted: money("USD", "10.00") };
const tenge = { count: 1, sums: [money("KZT", "500.00")], converted: money("KZT", "500.00") };

const rates = (known: Readonly<Record<string, string>>): RatesOf => ({
  profile: "moscow",
  baseCurrency: "RUB",
  currencies: new Map(
    Object.entries(known).map(([code, rate]) => [code, { code, rate, rateUnits: "1" }]),
  ) as unknown as RatesOf["currencies"],
});

const moscow = { profile: "moscow", report: portalReport("a.example.com", roubles) };
const austin = { profile: "austin", report: portalReport("b.example.com", dollars) };
const almaty = { profile: "almaty", report: portalReport("c.example.com", tenge) };

function together(report: Report): SideBySideData["together"]["open"] {
  return sideBySideSchema.parse(report.data).together.open;
}

function shown(report: Report): string {
  return renderText(reportSchema.parse(report), { width: 100, colour: false, emoji: false, lang: "en" });
}

test("one base currency is summed", () => {
  const kazan = { profile: "kazan", report: portalReport("d.example.com", { ...roubles, count: 5 }) };
  const report = comparePipelines({ reports: [moscow, kazan], rates: rates({}), language: "en" });
  expect(together(report)).toEqual({
    portals: ["moscow", "kazan"],
    totals: {
      count: 7,
      sums: [money("RUB", "600.20")],
      converted: money("RUB", "600.20"),
      withoutRate: [],
    },
  });
  expect(report.complete).toBe(true);
  expect(shown(report)).not.toContain("≈");
});

test("several base currencies are converted by the first portal's rates, and it says so", () => {
  const report = comparePipelines({ reports: [moscow, austin], rates: rates({ USD: "80.5" }), language: "en" });
  expect(together(report).totals).toMatchObject({
    count: 5,
    sums: [money("RUB", "300.10"), money("USD", "10.00")],
    converted: money("RUB", "1105.10"),
    withoutRate: [],
  });
  expect(shown(report)).toContain("by the rates of the portal moscow");
  // The table has each portal's own currency, and no column that would add them up.
  const [table] = report.blocks.flatMap((block) => (block.kind === "section" ? block.blocks : []));
  expect(table).toMatchObject({ kind: "table", rows: [expect.arrayContaining(["moscow"]), expect.anything()] });
  expect(JSON.stringify(table)).not.toContain('"values":["300.10","10.00"]');
});

test("a currency without a rate is never added", () => {
  const report = comparePipelines({ reports: [moscow, austin, almaty], rates: rates({ USD: "80.5" }), language: "en" });
  expect(together(report).totals).toMatchObject({ converted: money("RUB", "1105.10"), withoutRate: ["KZT"] });
  expect(report.notices).toContainEqual(
    expect.objectContaining({ kind: "data", text: expect.stringContaining("no rate of KZT") as string }),
  );
  const unrated = comparePipelines({ reports: [moscow, austin], rates: rates({}), language: "en" });
  expect(together(unrated).totals).toMatchObject({ converted: money("RUB", "300.10"), withoutRate: ["USD"] });
  expect(shown(unrated)).not.toMatch(/≈|by the rates of/);
  expect(shown(unrated).replaceAll(/\s+/g, " ")).toContain("no rate of USD: these sums are not added to others");
  const without = comparePipelines({ reports: [moscow, austin], rates: undefined, language: "en" });
  expect(together(without).totals).toMatchObject({
    sums: [money("RUB", "300.10"), money("USD", "10.00")],
    converted: null,
  });
});

test("what a portal itself has no rate for stays apart", () => {
  const mixed = {
    count: 2,
    sums: [money("RUB", "100.00"), money("CNY", "7.00")],
    converted: money("RUB", "100.00"),
    withoutRate: ["CNY"],
  };
  const one = { profile: "perm", report: portalReport("e.example.com", mixed) };
  const { totals } = together(comparePipelines({ reports: [moscow, one], rates: rates({}), language: "en" }));
  expect(totals.sums).toEqual([money("RUB", "400.10"), money("CNY", "7.00")]);
  expect(totals.withoutRate).toEqual(["CNY"]);
});

test("a portal that cannot be read is named, counted out, and makes the whole incomplete", () => {
  const notices: Report["notices"] = [{ kind: "eyes", text: "Only what Anna may see." }];
  const eyed = { ...moscow, report: { ...moscow.report, notices } };
  const trouble = { text: "the key is not accepted: it was revoked", action: "Make a new one." };
  const report = comparePipelines({
    reports: [eyed, { profile: "austin", trouble }],
    rates: rates({}),
    language: "en",
  });
  expect(report.complete).toBe(false);
  expect(report.notices).toEqual([
    { kind: "eyes", text: "moscow: Only what Anna may see." },
    { kind: "unreadable", text: `austin: no report: ${trouble.text}.`, action: trouble.action },
  ]);
  expect(together(report).portals).toEqual(["moscow"]);
  expect(shown(report)).toContain("(1 of 2 portals)");
  expect(() =>
    comparePipelines({ reports: [{ profile: "austin", trouble }], rates: undefined, language: "en" }),
  ).toThrow(TypeError);
});

test.each(["ru", "en"] as const)("every word is there in %s", (language) => {
  const report = comparePipelines({ reports: [moscow, austin], rates: rates({ USD: "80" }), language });
  expect(renderText(report, { width: 80, colour: false, emoji: true, lang: language })).toMatchSnapshot();
});
