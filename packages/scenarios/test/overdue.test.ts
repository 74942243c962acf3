import { renderText } from "@b24kit/report";
import { describe, expect, test } from "vitest";
import type { OverdueData } from "../src/index.ts";
import { findScenario, runReport } from "../src/index.ts";
import { at, deal, task } from "./builders.ts";
import { failure, memoryPortal, smallDictionaries, type MemoryPortalOptions } from "./memory-portal.ts";
import { now, smallDay } from "./small-day.ts";

async function ask(options: MemoryPortalOptions & { readonly parameters?: unknown; readonly lang?: "ru" | "en" } = {}) {
  const { parameters = {}, lang = "ru", ...world } = options;
  const portal = memoryPortal(world);
  const report = await runReport({ portal, scenario: findScenario("overdue")!, now, lang, parameters });
  const text = renderText(report, { width: 100, colour: false, emoji: false, lang }).replaceAll("\u00A0", " ");
  return { report, data: report.data as OverdueData, text, portal };
}

describe("the small day, counted by hand", () => {
  test("by age and by person", async () => {
    const { data, portal } = await ask({ answers: smallDay });
    expect(data.tasks).toMatchObject({ count: 3, ages: { today: 1, days1to3: 1, days4to7: 0, days8up: 1 } });
    expect(data.given?.ages).toEqual({ today: 0, days1to3: 1, days4to7: 1, days8up: 1 });
    expect(data.given?.byPerson.map(({ name, count, isActive }) => [name, count, isActive])).toEqual([
      ["Вера Котова", 1, true],
      ["Борис Орлов", 2, true],
    ]);
    expect(portal.reads).toEqual([["tasks", "givenTasks", "openDeals"]]);
  });

  test("stuck deals with their sum, those that nobody touched marked", async () => {
    const openDeals = [
      deal(1, "100", { movedAt: at("2026-10-01T09:00:00"), lastActivityAt: at("2026-11-20T09:00:00") }),
      deal(2, "5000", { movedAt: at("2026-10-01T09:00:00"), title: "Забытая" }),
      deal(3, "9", { movedAt: at("2026-11-09T10:20:00") }),
    ];
    const { data, text } = await ask({ answers: { openDeals } });
    expect(data.stuckDeals).toMatchObject({ count: 2, sums: [{ currency: "RUB", amount: "5100.00" }] });
    expect(data.stuckDeals?.items.map(({ id, isRotting }) => [id, isRotting])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect(text).toContain("Просроченных задач нет; зависли 2 сделки на 5 100 ₽.");
    expect(text).toMatch(/Забытая · 5 000 ₽ · Новая · 54 дн\. при норме 14 · никто не касался/);
  });

  test("in English a day is one day, and an empty amount is called so", async () => {
    const brief = { milliseconds: 1000, source: "configured" as const };
    const answers = { ...smallDay, openDeals: [deal(1, "0", { movedAt: at("2026-11-23T09:00:00") })] };
    const { text } = await ask({ answers, lang: "en", dictionaries: { stageLimits: new Map([["NEW", brief]]) } });
    expect(text).toMatch(/^Overdue: \d+ of my tasks/m);
    expect(text).toContain("Deal 1 · no amount · Новая · 1 day, the limit is 1");
  });

  test("one foreign currency is said once", async () => {
    const { text } = await ask({
      answers: {
        openDeals: [
          deal(1, "100", { movedAt: at("2026-10-01T09:00:00"), currency: "USD" }),
          deal(2, "0", { movedAt: at("2026-10-01T09:00:00") }),
        ],
      },
    });
    expect(text).toContain("зависли 2 сделки на 100,00 $.");
    expect(text).not.toContain("Всего:");
  });
});

test("nothing overdue is said in one line, without sections", async () => {
  const { report, text } = await ask();
  expect(report.blocks.map(({ kind }) => kind)).toEqual(["headline"]);
  expect(text).toContain("Ничего не просрочено, зависших сделок нет.");
  expect((await ask({ lang: "en" })).text).toContain("Nothing is overdue, and no deal is stuck.");
});

describe("a part that could not be read", () => {
  const keys = [
    ["tasks", "tasks", "Задачи"],
    ["givenTasks", "given", "Поручения"],
    ["openDeals", "stuckDeals", "Зависшие сделки"],
  ] as const;

  test.each(keys)("%s is named, the rest is there", async (key, part, title) => {
    const { data, report } = await ask({ answers: { ...smallDay, [key]: failure(key, { reason: "timeout" }) } });
    const others = keys.map(([, name]) => name).filter((name) => name !== part);
    expect(data[part]).toBeNull();
    for (const other of others) expect(data[other]).not.toBeNull();
    expect(report.notices[0]).toMatchObject({ kind: "unreadable", text: expect.stringContaining(title) as string });
    expect(report.notices[0]?.action).toBeDefined();
    expect(report.complete).toBe(false);
  });

  test("says nothing of what it does not know", async () => {
    const answers = {
      tasks: failure("tasks", { scope: "task" }),
      givenTasks: failure("givenTasks", { scope: "task" }),
    };
    expect((await ask({ answers })).text).toContain("В том, что удалось прочитать, ничего не просрочено.");
    const nothing = { ...answers, openDeals: failure("openDeals") };
    expect((await ask({ answers: nothing })).text).toContain("Ни задачи, ни сделки прочитать не удалось");
  });
});

test("of everybody nothing is given to somebody outside, and names stand with the tasks", async () => {
  const { data, portal, text } = await ask({ answers: smallDay, parameters: { whose: { kind: "all" } } });
  expect(portal.reads).toEqual([["tasks", "openDeals"]]);
  expect(data.given).toMatchObject({ count: 0 });
  expect(text).toContain("Обновить прайс · Анна Лебедева");
});

test("a key that is no administrator's says whose eyes it saw with when it is asked about others", async () => {
  const identity = { ...smallDictionaries().identity, isAdministrator: false };
  const parameters = { whose: { kind: "department", id: 2 } };
  const { report } = await ask({ dictionaries: { identity }, parameters });
  expect(report.notices.map(({ kind }) => kind)).toContain("eyes");
});

test("titles of 3,000 characters with control characters fit a phone screen", async () => {
  const title = `\u202E\u001B[31m${"Очень длинное название ".repeat(130)}`;
  const tasks = Array.from({ length: 40 }, (_, index) => task(index + 1, "2026-11-01T10:00:00", { title }));
  const { report, text } = await ask({ answers: { tasks } });
  expect(text.length).toBeLessThanOrEqual(1500);
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u001B\u202E]/);
  expect((report.data as OverdueData).tasks?.items).toHaveLength(40);
});

const hintOf = async (answers: MemoryPortalOptions["answers"]) => (await ask({ answers: answers ?? {} })).report.hint;

describe("the hint", () => {
  test("fits what is there", async () => {
    expect(await hintOf(smallDay)).toContain("b24 report overdue --remind");
    expect(await hintOf({ tasks: [task(7, "2026-11-20T12:00:00")] })).toContain("b24 do postpone-task 7");
    expect(await hintOf({ openDeals: [deal(1, "5", { movedAt: at("2026-10-01T00:00:00") })] })).toContain("stuck");
    expect(await hintOf({})).toContain("b24 report tasks");
  });
});

test.each(["ru", "en"] as const)("every figure is explained in %s", async (lang) => {
  const { report } = await ask({ answers: smallDay, lang, parameters: { explain: true } });
  const section = report.blocks.find((block) => block.kind === "section" && block.id === "explain");
  const text = renderText({ ...report, blocks: [section!] }, { width: 100, colour: false, emoji: false, lang });
  await expect(text).toMatchFileSnapshot(`golden/overdue.explain.${lang}.txt`);
});
