import { renderText } from "@b24kit/report";
import { describe, expect, test } from "vitest";
import { findScenario, runReport, type WeeklyData } from "../src/index.ts";
import { at, deal, task } from "./builders.ts";
import { failure, memoryPortal, person, smallDictionaries, type MemoryPortalOptions } from "./memory-portal.ts";

/** A Wednesday. */
const now = at("2026-11-25T10:20:00");

interface Question extends MemoryPortalOptions {
  readonly parameters?: unknown;
  readonly lang?: "ru" | "en";
}

async function ask({ parameters = {}, lang = "ru", ...world }: Question = {}) {
  const portal = memoryPortal(world);
  const report = await runReport({ portal, scenario: findScenario("weekly")!, now, lang, parameters });
  const text = renderText(report, { width: 100, colour: false, emoji: false, lang }).replaceAll("\u00A0", " ");
  return { report, data: report.data as WeeklyData, text, portal };
}

const done = (id: number, closedAt: string, more = {}) =>
  task(id, undefined, { status: "completed", closedAt: at(closedAt), ...more });

const entry = (id: number, ownerId: number, time: string, stageId: string, kind = "moved") => ({
  id,
  ownerId,
  kind,
  at: at(time).epochMilliseconds,
  categoryId: 0,
  stageId,
  semantics: "open",
});

const week = {
  doneTasks: [
    done(1, "2026-11-23T00:00:00"),
    done(2, "2026-11-25T09:00:00"),
    done(3, "2026-11-22T23:59:59"),
    done(4, "2026-11-18T10:19:59"),
    done(5, "2026-11-18T10:20:00"),
  ],
  overdueTasks: [task(6, "2026-11-24T10:00:00")],
  closedDeals: [
    deal(1, "100.5", { semantics: "won", stageId: "WON", movedAt: at("2026-11-24T10:00:00") }),
    deal(2, "40", { semantics: "won", stageId: "WON", movedAt: at("2026-11-17T10:00:00") }),
    deal(3, "7", { semantics: "lost", stageId: "LOSE", movedAt: at("2026-11-20T10:00:00") }),
  ],
  newDeals: [deal(4, "11", { createdAt: at("2026-11-23T00:00:00") })],
  dealMoves: [
    entry(11, 1, "2026-11-23T09:00:00", "WORK"),
    entry(12, 1, "2026-11-24T10:00:00", "WON", "closed"),
    entry(13, 4, "2026-11-23T00:00:00", "NEW", "created"),
    entry(14, 4, "2026-11-23T12:00:00", "WORK"),
    entry(15, 9, "2026-11-23T12:00:00", "WORK"),
  ],
  "movedDeals.0": [deal(1, "100.5"), deal(4, "11"), deal(9, "5", { responsibleId: 2 })],
  "earlierMoves.0": [entry(3, 1, "2026-10-01T09:00:00", "NEW", "created")],
};

describe("this week so far, counted by hand", () => {
  test("beside the same part of the week before", async () => {
    const { data } = await ask({ answers: week });
    expect(data.period).toEqual({ from: "2026-11-23T00:00:00+03:00", to: "2026-11-26T00:00:00+03:00" });
    expect(data.previous).toEqual({ from: "2026-11-16T00:00:00+03:00", to: "2026-11-18T10:20:00+03:00" });
    expect(data.done).toEqual({ now: 2, before: 1, change: 1, ratio: 1 });
    expect(data.overdue).toEqual({ now: 1, weekAgo: null, weekAgoDate: null });
    expect(data.won?.converted).toMatchObject({ change: { currency: "RUB", amount: "60.50" } });
    expect([data.won?.count, data.lost?.count, data.created?.count]).toMatchObject([
      { now: 1, before: 1 },
      { now: 0, before: 0 },
      { now: 1, before: 0 },
    ]);
    expect(data.people).toBeNull();
  });

  test("stage moves of own deals with where they came from", async () => {
    const { data, text, portal } = await ask({ answers: week });
    expect(data.moves).toMatchObject({ count: 3, dealCount: 2 });
    expect(data.moves?.transitions.map(({ from, to, count }) => [from?.name, to.name, count])).toEqual([
      ["Новая", "Переговоры", 2],
      ["Переговоры", "Успех", 1],
    ]);
    expect(text).toContain("Переходы по стадиям: 3 (по 2 сделкам)\n  2");
    expect(text).toMatch(/2 +Новая → Переговоры/);
    expect(portal.reads.map((keys) => keys.length)).toEqual([5, 2]);
  });

  test("a move whose beginning the history does not tell says so", async () => {
    const { data, text } = await ask({ answers: { ...week, "earlierMoves.0": [] } });
    expect(data.moves?.items[0]?.from).toBeNull();
    expect(text).toContain("начало неизвестно → Переговоры");
  });

  test("of many deals it is found out first which ones count", async () => {
    const dealMoves = Array.from({ length: 201 }, (_, index) =>
      entry(index + 1, index + 1, "2026-11-24T10:00:00", "WORK"),
    );
    const { portal, data } = await ask({ answers: { dealMoves, "movedDeals.0": [deal(7, "1")] } });
    expect(portal.reads.slice(1)).toEqual([["movedDeals.0", "movedDeals.1", "movedDeals.2"], ["earlierMoves.0"]]);
    expect(data.moves?.count).toBe(1);
  });
});

describe("by person", () => {
  const parameters = { whose: { kind: "department", id: 1 } };

  test("everybody of the department, and the dismissed with a figure; who won most first", async () => {
    const people = new Map([
      ...smallDictionaries().people,
      [4, person(4, "Глеб Сомов", { isActive: false })] as const,
      [5, person(5, "Дина Ким", { isActive: false })] as const,
    ]);
    const closedDeals = [...week.closedDeals, deal(8, "900", { semantics: "won", responsibleId: 2, movedAt: now })];
    const overdueTasks = [task(6, "2026-11-24T10:00:00", { responsibleId: 4 })];
    const { data } = await ask({
      answers: { ...week, closedDeals, overdueTasks },
      dictionaries: { people },
      parameters,
    });
    expect(data.people?.map(({ name, won, overdue, moves }) => [name, won?.count, overdue, moves])).toEqual([
      ["Борис Орлов", 1, 0, 1],
      ["Анна Лебедева", 1, 0, 3],
      ["Глеб Сомов", 0, 1, 0],
    ]);
  });

  test("a column that could not be read is left out", async () => {
    const answers = { ...week, doneTasks: failure("doneTasks", { scope: "task" }) };
    const { text } = await ask({ answers, parameters });
    expect(text).toMatch(/Сотрудник +Выигр\./);
  });
});

describe("a part that could not be read", () => {
  const parts = [
    ["doneTasks", "done", "Задачи"],
    ["closedDeals", "won", "Сделки"],
    ["newDeals", "created", "Сделки"],
    ["dealMoves", "moves", "Переходы по стадиям"],
    ["movedDeals.0", "moves", "Переходы по стадиям"],
  ] as const;

  test.each(parts)("%s is named, the rest is there", async (key, part, title) => {
    const { data, report } = await ask({ answers: { ...week, [key]: failure(key, { reason: "timeout" }) } });
    expect(data[part]).toBeNull();
    const others = (["done", "won", "created", "moves"] as const).filter((name) => name !== part);
    for (const other of others) expect(data[other]).not.toBeNull();
    expect(report.notices[0]).toMatchObject({ kind: "unreadable", text: expect.stringContaining(title) as string });
    expect(report.notices[0]?.action).toBeDefined();
  });

  test("nothing at all", async () => {
    const keys = ["doneTasks", "overdueTasks", "closedDeals", "newDeals", "dealMoves"];
    const { report } = await ask({ answers: Object.fromEntries(keys.map((key) => [key, failure(key)])) });
    expect(report.blocks.map(({ kind }) => kind)).toEqual(["headline"]);
  });
});

test("an empty week says so", async () => {
  expect((await ask()).text).toContain("\nНичего не завершено, сделки не двигались, ничего не просрочено.");
});

test("a deal closed at another time than its history says is told", async () => {
  const closedDeals = [deal(1, "1", { semantics: "won", movedAt: at("2026-11-24T12:00:00") })];
  const { report } = await ask({ answers: { ...week, closedDeals } });
  expect(report.notices.map(({ text }) => text).join()).toContain("Дата закрытия не совпадает с историей стадий");
});

test.each(["ru", "en"] as const)("every figure is explained in %s", async (lang) => {
  const { report } = await ask({ answers: week, lang, parameters: { explain: true } });
  const section = report.blocks.find((block) => block.kind === "section" && block.id === "explain");
  const text = renderText({ ...report, blocks: [section!] }, { width: 100, colour: false, emoji: false, lang });
  await expect(text).toMatchFileSnapshot(`golden/weekly.explain.${lang}.txt`);
});
