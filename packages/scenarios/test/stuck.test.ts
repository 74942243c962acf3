import type { Deal, DealTask, PlannedActivity } from "@b24kit/portal";
import { describe, expect, test } from "vitest";
import type { StuckData } from "../src/index.ts";
import { askReport } from "./ask-report.ts";
import { at, deal } from "./builders.ts";
import { failure, smallDictionaries } from "./memory-portal.ts";

const ask = async (options: Parameters<typeof askReport>[1] = {}) => askReport<StuckData>("stuck", options);

const longAgo = at("2026-10-01T09:00:00");

const plan = (id: number, ...dealIds: number[]): PlannedActivity => ({
  id,
  dealIds,
  hasAllDeals: true,
  responsibleId: 1,
});
/** One of which the list tells the owner only. */
const vague = (id: number, ...dealIds: number[]): PlannedActivity => ({ ...plan(id, ...dealIds), hasAllDeals: false });
const linked = (id: number, ...dealIds: number[]): DealTask => ({ id, dealIds, responsibleId: 1 });

/** Two stuck deals, one of them rotting, and two that are not. */
const openDeals: readonly Deal[] = [
  deal(1, "100", { title: "Забытая", movedAt: longAgo }),
  deal(2, "5000", { title: "Тронутая", movedAt: longAgo, lastActivityAt: at("2026-11-20T09:00:00"), responsibleId: 2 }),
  deal(3, "70", { title: "Свежая" }),
  deal(4, "30", { title: "Без шага", currency: "USD" }),
];

test("counted by hand: stuck, rotting, without a next step, by person and money", async () => {
  const answers = { openDeals, plans: [plan(11, 3)], dealTasks: [linked(12, 2)] };
  const { data, text, report, portal } = await ask({ answers });
  expect(data.stuck).toMatchObject({ count: 2, ids: [2, 1], sums: [{ currency: "RUB", amount: "5100.00" }] });
  expect(data.rotting?.ids).toEqual([1]);
  expect(data.withoutNextStep).toMatchObject({ ids: [4, 1], converted: { amount: "2875.00" } });
  expect(data.idle?.ids).toEqual([4]);
  expect(
    data.managers?.map(({ person, ...row }) => [
      person.name,
      row.open,
      row.stuck.count,
      row.rotting,
      row.withoutNextStep,
    ]),
  ).toEqual([
    ["Борис Орлов", 1, 1, 0, 0],
    ["Анна Лебедева", 3, 1, 1, 2],
  ]);
  expect(data.limits).toMatchObject([
    { stage: "Новая", limitDays: 14, limitSource: "default", stays: 0, open: 4, stuck: 2 },
  ]);
  expect(text).toContain("Зависли 2 сделки на 5 100 ₽; из них 1 никто не касался; без следующего шага 2.");
  expect(text).toContain(
    "Забытая · 100,00 ₽ · Новая · 54 дн. при норме 14 · никто не касался · нет следующего шага · Анна Лебедева",
  );
  expect(text).toContain("Тронутая · 5 000 ₽ · Новая · 54 дн. при норме 14 · Борис Орлов");
  expect(report.hint).toContain("b24 do plan-todo deal:4");
  expect(text).not.toContain("--json");
  expect(portal.reads).toEqual([["openDeals", "plans", "dealTasks"]]);
});

test("a long list is cut with the count of the rest and where to see it", async () => {
  const many = Array.from({ length: 12 }, (_, index) => deal(index + 1, String(900 - index), { movedAt: longAgo }));
  const { data, text } = await ask({
    answers: { openDeals: many, plans: [], dealTasks: [] },
    parameters: { whose: { kind: "mine" } },
  });
  expect(data.stuck?.items).toHaveLength(12);
  expect(text).toContain("Deal 10 · 891,00 ₽");
  expect(text).not.toContain("Deal 11 ");
  expect(text).toContain("ещё 2");
  expect(text).toContain("все сделки: b24 report stuck --mine --json");
});

describe("deals of an activity that its list does not tell", () => {
  test("are not asked for when every deal has a step that is known", async () => {
    const { portal, data, text } = await ask({
      answers: { openDeals, plans: [vague(11, 1)], dealTasks: [linked(12, 2, 3, 4)] },
    });
    expect(portal.reads).toHaveLength(1);
    expect(data.withoutNextStep?.count).toBe(0);
    expect(text).toContain("у каждой открытой сделки есть следующий шаг");
  });

  test("of a few are asked for one by one", async () => {
    const answers = { openDeals, plans: [vague(11, 1), vague(13)], "bindings.11": [{ id: 11, dealIds: [1, 4] }] };
    const { portal, data } = await ask({ answers, parameters: { explain: true } });
    expect(portal.reads[1]).toEqual(["bindings.11", "bindings.13"]);
    expect(data.withoutNextStep?.ids).toEqual([2, 3]);
    expect(data.askedActivities).toBe(2);
  });

  test("of many only where a deal without a known step is bound to one", async () => {
    const plans = Array.from({ length: 51 }, (_, index) => vague(100 + index, 1));
    const bound = { "boundPlans.0": [vague(120, 1)], "bindings.120": [{ id: 120, dealIds: [1, 3] }] };
    const { portal, data } = await ask({ answers: { openDeals, plans, ...bound } });
    expect(portal.reads.slice(1)).toEqual([["boundPlans.0"], ["bindings.120"]]);
    expect(data.withoutNextStep?.ids).toEqual([2, 4]);
  });

  test("and could not be read: nobody is said to have no step", async () => {
    const answers = {
      openDeals,
      plans: [vague(11, 1)],
      "bindings.11": failure("bindings.11", { reason: "unknown-method" }),
    };
    const { data, report, text } = await ask({ answers });
    expect(data).toMatchObject({ withoutNextStep: null, idle: null, stuck: { count: 2 } });
    expect(text).not.toContain("нет следующего шага");
    expect(report.notices).toMatchObject([{ kind: "unreadable", text: expect.stringContaining("Следующие шаги") }]);
  });
});

describe("a part that could not be read", () => {
  test.each(["plans", "dealTasks"])("%s: stuck deals are there, next steps are named in the notice", async (key) => {
    const { data, report, text } = await ask({ answers: { openDeals, [key]: failure(key, { scope: "task" }) } });
    expect(data.stuck?.ids).toEqual([2, 1]);
    expect(data.withoutNextStep).toBeNull();
    expect(data.managers?.map(({ withoutNextStep }) => withoutNextStep)).toEqual([null, null]);
    expect(report.complete).toBe(false);
    expect(report.notices[0]?.text).toContain("Следующие шаги");
    expect(report.notices[0]?.action).toContain("task");
    expect(text).toContain("Зависли 2 сделки");
  });

  test("the deals themselves", async () => {
    const { data, text } = await ask({ answers: { openDeals: failure("openDeals") } });
    expect(data).toMatchObject({ open: null, stuck: null, rotting: null, withoutNextStep: null, managers: null });
    expect(text).toContain("Сделки прочитать не удалось");
  });
});

test("nothing stands still, nothing is open", async () => {
  const calm = await ask({ lang: "en", answers: { openDeals: [deal(3, "70")], plans: [plan(1, 3)] } });
  expect(calm.text).toContain("No deal is stuck; every open deal has a next step.");
  expect(calm.report.hint).toContain("b24 report pipeline --all");
  expect((await ask({ lang: "en" })).text).toContain("There are no open deals.");
});

test("a stay of exactly the limit is not stuck, a millisecond more is", async () => {
  const [exact, more] = [at("2026-11-09T10:20:00"), at("2026-11-09T10:19:59.999")];
  const { data } = await ask({
    answers: { openDeals: [deal(1, "1", { movedAt: exact }), deal(2, "1", { movedAt: more })] },
  });
  expect(data.stuck?.ids).toEqual([2]);
});

test("by a key that is no administrator's: only what its user may see", async () => {
  const identity = { ...smallDictionaries().identity, isAdministrator: false };
  const { report } = await ask({ answers: { openDeals }, dictionaries: { identity } });
  expect(report.notices.map(({ kind }) => kind)).toContain("eyes");
});

test("bad data: a deleted stage, no rate, 15 digits, a negative amount, a title of 3,000 characters", async () => {
  const deals = [
    deal(1, "-7", { movedAt: longAgo, stageId: "C3:GONE", categoryId: 3 }),
    deal(2, "999999999999999", { movedAt: longAgo, currency: "XTS", title: `\u202E\u001B[2J${"я".repeat(3000)}` }),
  ];
  const { data, text } = await ask({ answers: { openDeals: deals }, dictionaries: { isCached: false } });
  expect(data.stuck).toMatchObject({ ids: [1, 2], withoutRate: ["XTS"], converted: { amount: "-7.00" } });
  expect(data.limits).toMatchObject([{ stage: "Новая" }, { stage: "C3:GONE", pipeline: "#3", limitDays: 14 }]);
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u001B\u202E]/);
  expect(text.length).toBeLessThan(2500);
});

test("--explain tells the limit of every stage and every figure", async () => {
  const deals = [...openDeals, deal(5, "1", { stageId: "WORK" })];
  const { text } = await ask({ answers: { openDeals: deals }, parameters: { explain: true } });
  expect(text.replaceAll(/\s+/g, " ")).toContain(
    "Общая, Новая — 14 дн. (по умолчанию); Общая, Переговоры — 10 дн. (пребываний: 12).",
  );
  for (const figure of ["Зависшие", "Никто не касался", "Без следующего шага", "По сотрудникам"])
    expect(text).toContain(figure);
});
