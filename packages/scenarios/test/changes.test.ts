import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { renderText, type Language } from "@b24kit/report";
import type { DailyRecords, ForecastData, PipelineData } from "../src/index.ts";
import { askSales } from "./ask-sales.ts";
import { at, deal, task } from "./builders.ts";
import { failure } from "./memory-portal.ts";
import { dailyRecord, recordedDeal, recordsOf } from "./small-records.ts";

type Question = Parameters<typeof askSales>[1];

const day = (text: string) => Temporal.PlainDate.from(text);
const createdAt = at("2026-08-01T10:00:00");
const won = { stageId: "WON", semantics: "won", createdAt, movedAt: at("2026-11-20T10:00:00") } as const;

const answers = {
  openDeals: [
    // Later by a month and dearer, now in another pipeline.
    deal(1, "150000", { createdAt, plannedClose: day("2026-12-31"), probability: 50, categoryId: 5 }),
    deal(2, "40000", { createdAt, plannedClose: day("2026-11-25"), probability: 80 }),
    deal(3, "700", { createdAt, plannedClose: day("2026-11-20"), currency: "USD" }),
    deal(4, "9000", { createdAt: at("2026-11-22T10:00:00") }),
    deal(5, "100", { createdAt }),
  ],
  closedDeals: [
    deal(6, "5500", won),
    deal(7, "300", { ...won, stageId: "LOSE", semantics: "lost", responsibleId: 2 }),
    // Created and won since.
    deal(8, "77", { ...won, createdAt: at("2026-11-21T10:00:00") }),
  ],
  overdueTasks: [task(1, "2026-11-20T10:00:00"), task(2, "2026-11-21T10:00:00")],
};

const lastWeek = dailyRecord("2026-11-15", {
  deals: [
    recordedDeal(1, "120000", { plannedClose: day("2026-11-30") }),
    recordedDeal(2, "40000", { plannedClose: day("2026-11-14") }),
    recordedDeal(3, "700", { plannedClose: day("2026-12-10"), amount: { currency: "USD", amount: "700" } }),
    recordedDeal(6, "5000"),
    recordedDeal(7, "300", { responsibleId: 2 }),
    recordedDeal(9, "2000", { responsibleId: 3 }),
  ],
  overdueTasks: [{ id: 1, responsibleId: 1, creatorId: 2 }],
});
const yesterday = dailyRecord("2026-11-21", { deals: [recordedDeal(1, "150000")], overdueTasks: undefined });
const records = recordsOf(lastWeek, yesterday);
const thisWeek = { period: "this-week" };

const pipeline = (question: Question = {}) =>
  askSales<PipelineData>("pipeline", { answers, parameters: thisWeek, records, ...question });
const forecast = (question: Question = {}) => askSales<ForecastData>("forecast", { answers, records, ...question });

test("the pipeline tells what became of the deals of a record", async () => {
  const since = (await pipeline({ parameters: { period: "2026-11-16..2026-11-23" } })).data.sincePeriodStart;
  expect(since?.record).toEqual({ date: "2026-11-15", takenAt: "2026-11-15T08:30:00+03:00" });
  expect(since?.movement).toMatchObject({
    openThen: { count: 6 },
    created: { count: 1, converted: { amount: "9000.00" } },
    entered: { count: 1, converted: { amount: "100.00" } },
    won: { count: 1, converted: { amount: "5000.00" } },
    lost: { count: 1 },
    gone: { count: 1, converted: { amount: "2000.00" } },
    changed: { count: 1, converted: { amount: "30000.00" } },
    openNow: { count: 5, converted: { amount: "263850.00" } },
    net: { count: -1, converted: { amount: "31800.00" } },
  });
  expect(since?.pushed).toMatchObject({ ids: [1, 2], days: { median: 21, largest: 31 } });
  expect(since?.pushed.items[0]).toMatchObject({ plannedBefore: "2026-11-30", movedDays: 31 });
  expect(since?.pulledIn).toMatchObject({ ids: [3], days: { median: 20, largest: 20 } });
  expect(since?.trends).toMatchObject({
    open: { now: 5, before: 6, change: -1 },
    slipped: { now: 1, before: 1, change: 0 },
    overdueTasks: { now: 2, before: 1, change: 1 },
  });
});

test.each([
  // The latest of the day before and the six days before that.
  ["2026-11-22", "2026-11-15"],
  ["2026-11-23", undefined],
  // Nothing of it has passed: yesterday's.
  ["2027-01", "2026-11-21"],
])("the record before a period: of %s it is that of %s", async (period, date) => {
  const kept = period === "2027-01" ? records : recordsOf(lastWeek);
  const { data } = await pipeline({ parameters: { period }, records: kept });
  expect(data.sincePeriodStart?.record.date).toBe(date);
});

test("a record whose deals could not be read is none", async () => {
  const { data } = await pipeline({ records: recordsOf(lastWeek, { ...yesterday, deals: undefined }) });
  expect(data).toMatchObject({ sincePeriodStart: null, sinceYesterday: null });
});

test("a period with no record before it is compared with yesterday's, and the report says so", async () => {
  const { data, text } = await pipeline({ parameters: { period: "last-90d" } });
  expect(data.sincePeriodStart).toBeNull();
  expect(data.sinceYesterday).toMatchObject({ record: { date: "2026-11-21" }, trends: { overdueTasks: null } });
  expect(text).toContain("Записи за день до периода нет: сравнение с 21 нояб.");
});

test("the forecast is compared with a week ago, else with the latest earlier day", async () => {
  expect((await forecast()).data.sinceLastWeek?.record.date).toBe("2026-11-15");
  expect((await forecast({ records: recordsOf(yesterday) })).data.sinceLastWeek?.record.date).toBe("2026-11-21");
  const unread = recordsOf({ ...lastWeek, deals: undefined }, yesterday);
  expect((await forecast({ records: unread })).data.sinceLastWeek?.record.date).toBe("2026-11-21");
});

test("a record of a later time is ignored", async () => {
  const later = { ...lastWeek, takenAt: at("2026-11-23T10:20:01") };
  const wrong: DailyRecords = { find: () => later };
  expect((await forecast({ records: wrong })).data.sinceLastWeek).toBeNull();
  const tomorrow: DailyRecords = { find: () => ({ ...lastWeek, date: day("2026-11-24") }) };
  expect((await forecast({ records: tomorrow })).data.sinceLastWeek).toBeNull();
});

test("of one person the deals count that were that person's then", async () => {
  const { data, report } = await forecast({ parameters: { whose: { kind: "mine" }, explain: true }, lang: "en" });
  expect(data.sinceLastWeek?.movement).toMatchObject({
    openThen: { count: 4 },
    lost: { count: 0 },
    gone: { count: 0 },
  });
  expect(JSON.stringify(report.blocks.at(-1))).toContain("handed to somebody else has left");
});

describe("without records", () => {
  test.each(["pipeline", "forecast"])("%s says once what is not known, and how to switch them on", async (id) => {
    const { text, report } = await askSales(id, { answers });
    expect(text.match(/reports\.json/g)).toHaveLength(1);
    expect(text.replaceAll(/\s+/g, " ")).toContain('Включить: "snapshots": "daily" в reports.json.');
    expect(report.complete).toBe(true);
    const explained = await askSales(id, { answers, parameters: { explain: true }, lang: "en" });
    expect(explained.text.replaceAll(/\s+/g, " ")).toContain('{"snapshots": "daily"}');
  });

  test("of a fitting day there is nothing to compare with yet", async () => {
    const { text, data } = await forecast({ records: recordsOf() });
    expect(data.sinceLastWeek).toBeNull();
    expect(text).toContain("Сравнить пока не с чем");
    expect(text).not.toContain("reports.json");
  });
});

describe("what could not be read", () => {
  test("closed deals: dates and trends are told, the movement is not", async () => {
    const { data, text } = await forecast({ answers: { ...answers, closedDeals: failure("closedDeals") } });
    expect(data.sinceLastWeek).toMatchObject({ movement: null, pushed: { count: 2 } });
    expect(text).toContain("Движение воронки не посчитано");
  });

  test("open deals: nothing is compared, and nothing is advised", async () => {
    const { data, text } = await pipeline({ answers: { ...answers, openDeals: failure("openDeals") } });
    expect(data).toMatchObject({ sincePeriodStart: null, sinceYesterday: null });
    expect(text).not.toMatch(/Что изменилось|reports\.json/);
  });

  test("tasks: they have no trend", async () => {
    const parameters = { period: "2026-11-16..2026-11-23" };
    const { data } = await pipeline({ parameters, answers: { ...answers, overdueTasks: failure("overdueTasks") } });
    expect(data.sincePeriodStart?.trends.overdueTasks).toBeNull();
  });
});

describe.each<Language>(["ru", "en"])("in %s", (lang) => {
  test.each([
    ["pipeline", { period: "2026-11-16..2026-11-23" }],
    ["forecast", { whose: { kind: "mine" }, explain: true }],
  ])("%s shows it", async (id, parameters) => {
    const { report } = await askSales(id, { answers, records, lang, parameters });
    const isShown = new Set(["changes", "dates-moved", "explain"]);
    const blocks = report.blocks.filter((block) => block.kind === "section" && isShown.has(block.id));
    const text = renderText({ ...report, blocks }, { width: 100, colour: false, emoji: true, lang });
    await expect(text).toMatchFileSnapshot(`golden/${id}-changes.${lang}.txt`);
  });
});
