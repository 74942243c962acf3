import { describe, expect, test } from "vitest";
import { Temporal } from "temporal-polyfill";
import type { DealsData } from "../src/index.ts";
import { askReport } from "./ask-report.ts";
import { at, deal } from "./builders.ts";
import { failure, smallDictionaries, type MemoryPortalOptions } from "./memory-portal.ts";
import { smallDay } from "./small-day.ts";

const ask = async (
  options: MemoryPortalOptions & { readonly parameters?: unknown; readonly lang?: "ru" | "en" } = {},
) => askReport<DealsData>("deals", options);

const longAgo = at("2026-10-01T09:00:00");

test("the small day, counted by hand", async () => {
  const { data, text, report, portal } = await ask({ answers: smallDay });
  expect(data.open).toMatchObject({ count: 5, average: { currency: "RUB", amount: "1028750.12" } });
  expect(data.stuck).toMatchObject({ count: 2, sums: [{ currency: "RUB", amount: "1340000.50" }] });
  const [pipeline] = data.pipelines!;
  expect(pipeline?.name).toBe("Общая");
  expect(pipeline?.stages.map(({ name, deals, stuck, slipped }) => [name, deals.ids, stuck, slipped])).toEqual([
    ["Новая", [22, 24, 23, 25], [24], [22]],
    ["Переговоры", [21], [21], []],
  ]);
  expect(pipeline?.stages[1]).toMatchObject({ limitDays: 10, limitSource: "learned", medianAgeDays: 21 });
  expect(pipeline?.stages[1]?.share).toBeCloseTo(1_250_000.5 / 4_115_000.5, 12);
  expect(text).toContain(
    "5 открытых сделок на ≈ 4 115 000 ₽ + 500,00 XTS; зависли 2 на 1 340 000 ₽, у 1 прошёл срок закрытия.",
  );
  expect(text).toContain("Обучение · 90 000 ₽ · Новая · зависла: 54 дн. при норме 14 · никто не касался");
  expect(report.hint).toBe("что с каждой зависшей: b24 report stuck --mine");
  expect(portal.reads).toEqual([["openDeals"]]);
});

test("nothing is open: one line, and how to begin", async () => {
  const { report, data } = await ask({ lang: "en" });
  expect(report.blocks).toEqual([{ kind: "headline", text: "There are no open deals." }]);
  expect(data).toMatchObject({ open: { count: 0, average: null }, pipelines: [] });
  expect(report.hint).toContain("b24 do create-deal");
});

describe("what could not be read", () => {
  test("no deals: nothing is counted, the notice says what to do", async () => {
    const { data, report, text } = await ask({ answers: { openDeals: failure("openDeals") } });
    expect(data).toMatchObject({ open: null, stuck: null, slipped: null, pipelines: null });
    expect(report.complete).toBe(false);
    expect(report.notices).toMatchObject([{ kind: "unreadable", text: expect.stringContaining("Сделки") }]);
    expect(report.notices[0]?.action).toContain("crm");
    expect(text).toContain("Сделки прочитать не удалось");
  });

  test("no names of stages and pipelines: ids stand in, the rest is the same", async () => {
    const { stages, pipelines } = { stages: new Map(), pipelines: new Map() };
    const failures = [failure("stages", { method: "crm.status.list", reason: "timeout" })];
    const { data, report } = await ask({ answers: smallDay, dictionaries: { stages, pipelines, failures } });
    expect(data.open?.count).toBe(5);
    expect(data.pipelines?.[0]).toMatchObject({
      name: "#0",
      stages: [{ name: "NEW", isKnown: true }, { name: "WORK" }],
    });
    expect(report.complete).toBe(false);
  });
});

test("templates, closed deals and those of others do not count", async () => {
  const openDeals = [
    deal(1, "5"),
    deal(2, "7", { isTemplate: true }),
    deal(3, "9", { responsibleId: 2 }),
    deal(4, "11", { semantics: "won" }),
  ];
  expect((await ask({ answers: { openDeals } })).data.open?.count).toBe(1);
  const { data, text } = await ask({ answers: { openDeals }, parameters: { whose: { kind: "all" } } });
  expect(data.open?.count).toBe(2);
  expect(text).toMatch(/Deal 3 · 9,00 ₽ · Новая · 5 дн\. · Борис Орлов/);
});

test("somebody else's deals by a key that is no administrator's come with the notice of whose eyes", async () => {
  const identity = { ...smallDictionaries().identity, isAdministrator: false };
  const { report } = await ask({ dictionaries: { identity }, parameters: { whose: { kind: "all" } } });
  expect(report.notices.map(({ kind }) => kind)).toContain("eyes");
  expect((await ask({ dictionaries: { identity } })).report.notices).toEqual([]);
});

describe("bad data", () => {
  test("a deleted stage and pipeline, negative and 15-digit amounts, currencies without a rate", async () => {
    const openDeals = [
      deal(1, "-100.5", { movedAt: longAgo }),
      deal(2, "123456789012345", { stageId: "C9:GONE", categoryId: 9 }),
      deal(3, "0.1", { currency: "XTS", plannedClose: Temporal.PlainDate.from("2026-11-22") }),
    ];
    const { data, text } = await ask({ answers: { openDeals }, dictionaries: { isCached: false } });
    expect(data.open).toMatchObject({ converted: { amount: "123456789012244.50" }, withoutRate: ["XTS"] });
    expect(data.pipelines?.map(({ name }) => name)).toEqual(["Общая", "#9"]);
    expect(data.pipelines?.[0]?.stages.map(({ share }) => share)).toEqual([null, null]);
    expect(data.pipelines?.[1]?.stages).toMatchObject([{ id: "C9:GONE", isKnown: false, share: 1 }]);
    expect(text).toContain("C9:GONE (нет на портале)");
    expect(data.quality.unknownPipelines).toEqual([9]);
    expect(text).toContain("Воронки, которых нет в справочнике портала: 9.");
    expect(text).toContain("Сделки с отрицательной суммой: 1");
  });

  test("titles of 3,000 characters with control characters", async () => {
    const title = `\u202E\u200B\u001B[31m${"длинное ".repeat(400)}`;
    const { data, text } = await ask({ answers: { openDeals: [deal(1, "5", { title })] } });
    expect(data.pipelines?.[0]?.stages[0]?.deals.items[0]?.title).toBe(title);
    expect(text.length).toBeLessThan(1500);
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u001B\u202E]/);
  });
});

test("a long list is cut with the count of the rest and where to see it; stuck and slipped deals stay", async () => {
  const openDeals = Array.from({ length: 80 }, (_, index) =>
    deal(index + 1, String(1000 - index), {
      ...(index === 45 && { movedAt: longAgo, title: "Зависшая" }),
      ...(index === 46 && { plannedClose: Temporal.PlainDate.from("2026-11-01"), title: "Просроченная" }),
    }),
  );
  const { data, text } = await ask({ answers: { openDeals } });
  expect(data.pipelines?.[0]?.stages[0]?.deals).toMatchObject({
    count: 80,
    ids: { length: 80 },
    items: { length: 50 },
  });
  expect(text).toContain("Deal 8 · 993,00 ₽");
  expect(text).not.toContain("Deal 9 ");
  expect(text).toContain("Зависшая");
  expect(text).toContain("Просроченная");
  expect(text).toContain("ещё 70");
  expect(text).toContain("все сделки: b24 report deals --json");
});

test("an empty amount is called so, and a currency that comes to nothing is not in the total", async () => {
  const openDeals = [deal(1, "500"), deal(2, "0"), deal(3, "0.00", { currency: "USD" })];
  const { data, text } = await ask({ answers: { openDeals } });
  expect(data.open?.sums).toMatchObject([{ currency: "RUB" }, { currency: "USD", amount: "0.00" }]);
  expect(text).toContain("Общая: 3 сделки, 500,00 ₽\n");
  expect(text).toContain("3 открытые сделки на 500,00 ₽.");
  expect(text.match(/Deal \d · без суммы/g)).toHaveLength(2);
  expect(text).not.toContain("--json");
  const { text: empty } = await ask({ answers: { openDeals: [deal(1, "0"), deal(2, "0", { currency: "USD" })] } });
  expect(empty).toContain("2 открытые сделки на 0,00 ₽.");
});

test("--explain has every figure", async () => {
  const { text } = await ask({ answers: smallDay, parameters: { explain: true } });
  for (const figure of ["Доля", "Медиана, дней", "Норма, дней", "Зависшие", "Прошёл срок закрытия", "Средняя сделка"])
    expect(text).toContain(figure);
});
