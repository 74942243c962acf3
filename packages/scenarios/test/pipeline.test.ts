import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { PipelineData, SalesPlan } from "../src/index.ts";
import { askSales } from "./ask-sales.ts";
import { activity, at, deal, lead, task } from "./builders.ts";
import { failure, smallDictionaries } from "./memory-portal.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const ask = (question: Parameters<typeof askSales>[1] = {}) => askSales<PipelineData>("pipeline", question);

function entry(id: number, ownerId: number, stageId: string, when: string, kind = "moved") {
  const semantics = { WON: "won", LOSE: "lost" }[stageId] ?? "open";
  return { id, ownerId, kind, categoryId: 0, stageId, semantics, at: at(when).epochMilliseconds };
}

const won = { stageId: "WON", semantics: "won" } as const;
const lost = { stageId: "LOSE", semantics: "lost" } as const;
const createdAt = at("2026-10-01T10:00:00");

const answers = {
  openDeals: [
    deal(1, "100000", { stageId: "WORK", plannedClose: day("2026-12-01"), probability: 50, contactId: 3, createdAt }),
    deal(2, "0", { movedAt: at("2026-07-01T10:00:00"), createdAt: at("2026-07-01T10:00:00") }),
    deal(3, "-7", { plannedClose: day("2026-11-01"), stageId: "GONE", responsibleId: 2 }),
  ],
  closedDeals: [
    deal(4, "1000", { ...won, createdAt, movedAt: at("2026-10-11T10:00:00") }),
    deal(5, "3000", { ...won, createdAt, movedAt: at("2026-10-21T22:00:00") }),
    deal(6, "500", { ...lost, createdAt, movedAt: at("2026-10-05T10:00:00"), responsibleId: 2 }),
    // Closed before it was created.
    deal(7, "1", { ...won, createdAt: at("2026-11-20T10:00:00"), movedAt: at("2026-11-19T10:00:00") }),
    // In the period before.
    deal(8, "4000", { ...won, createdAt: at("2026-06-01T10:00:00"), movedAt: at("2026-06-11T10:00:00") }),
  ],
  dealHistory: [
    entry(1, 1, "NEW", "2026-10-01T10:00:00", "created"),
    entry(2, 1, "WORK", "2026-11-19T10:00:00"),
    entry(3, 4, "NEW", "2026-10-01T10:00:00", "created"),
    entry(4, 4, "WON", "2026-10-11T10:00:00", "closed"),
    entry(5, 5, "NEW", "2026-10-01T10:00:00", "created"),
    entry(6, 5, "WON", "2026-10-21T22:00:00", "closed"),
    entry(7, 6, "NEW", "2026-10-01T10:00:00", "created"),
    entry(8, 6, "LOSE", "2026-10-05T10:00:00", "closed"),
    entry(9, 7, "NEW", "2026-11-18T10:00:00", "pipeline-changed"),
    entry(10, 7, "WON", "2026-11-19T10:00:00", "closed"),
  ],
  "earlier.0": [entry(20, 8, "NEW", "2026-06-01T10:00:00", "created"), entry(21, 8, "WON", "2026-06-11T10:00:00")],
  overdueTasks: [task(1, "2026-11-20T10:00:00"), task(2, "2026-11-30T10:00:00")],
  activities: [
    activity(1, { id: 1, isCompleted: true, completedAt: at("2026-11-20T10:00:00") }),
    activity(1, { id: 2, kind: "form", isCompleted: true, isFromChannel: true }),
    activity(1, { id: 3, kind: "email", direction: "incoming", isCompleted: true, isFromChannel: true }),
  ],
  leads: [
    lead(1, "2026-11-23T09:00:00", { sourceId: "WEB" }),
    lead(2, "2026-11-16T10:00:00"),
    lead(3, "2026-11-16T10:30:00"),
  ],
};

test("says of a pipeline what is in it, how it moves and what it brings", async () => {
  const { data, portal, text } = await ask({ answers });
  expect(portal.reads[1]).toEqual(["earlier.0"]);
  expect(data.dealQuality).toEqual({
    withoutAmount: [2],
    negativeAmount: [3],
    withoutPlannedClose: [2],
    pastPlannedClose: [3],
    withoutCustomer: [2, 3],
    unknownStage: [3],
    longInStage: [2],
  });
  const [only] = data.pipelines ?? [];
  expect(only).toMatchObject({ id: 0, name: "Общая", isImmature: true, changedPipeline: [7] });
  expect(only?.stages).toMatchObject([
    // Five came in, all but the lost one went on.
    { id: "NEW", totals: { count: 1 }, stays: { count: 5 }, conversion: { part: 4, whole: 5, waiting: 0 } },
    {
      id: "WORK",
      totals: { count: 1 },
      stays: { count: 0, median: null },
      conversion: { part: 0, whole: 1, waiting: 1 },
    },
    { id: "GONE", isKnown: false, conversion: null },
  ]);
  expect(data.all).toMatchObject({
    through: { part: 3, whole: 6 },
    winRate: {
      byCount: { part: 3, whole: 4 },
      byAmount: { part: { amount: "4001.00" }, whole: { amount: "4501.00" } },
    },
    cycle: { count: 2, median: 15.25 * 86_400_000, negative: [7] },
    weighted: { converted: { amount: "50000.00" } },
    slipped: 1,
    stuck: 1,
  });
  expect(text).toContain("Закрыты раньше, чем созданы: 1 (№7)");
  expect(text).toContain("медиана 15,3 дн.");
  expect(text).toContain("Требуют внимания: срок прошёл у 1, зависла 1");
});

test("tells how long deals stayed in a stage beside how long they have been in it", async () => {
  const { data, text } = await ask({ answers });
  const [first] = data.pipelines?.[0]?.stages ?? [];
  // Of 49, 10, 20.5, 4 and 1 days.
  expect(first?.stays).toEqual({ count: 5, median: 10 * 86_400_000 });
  expect(first?.medianAge).toBe(145 * 86_400_000 + 20 * 60_000);
  expect(text).toMatch(/Стоят,.*Стояли,/);
  expect(text).toMatch(/^ +Новая .* 145 +10 +80/m);
});

const noticesOf = ({ notices }: { readonly notices: readonly { readonly kind: string; readonly text: string }[] }) =>
  notices.filter(({ kind }) => kind === "data").map(({ text }) => text);

describe("a closed deal without a last move", () => {
  const { movedAt: _, ...unmoved } = deal(9, "1000", { ...won, createdAt: at("2026-10-10T10:00:00") });
  const createdDeals = [unmoved];

  test("is asked for its history, and was closed when that says so", async () => {
    const told = [entry(30, 9, "NEW", "2026-10-10T10:00:00", "created"), entry(31, 9, "WON", "2026-10-20T10:00:00")];
    const { data, portal, report } = await ask({
      answers: { createdDeals, dealHistory: [], "earlier.0": told },
    });
    expect(portal.reads[1]).toEqual(["earlier.0"]);
    expect(data.all).toMatchObject({ won: { count: 1 }, cycle: { count: 1, median: 10 * 86_400_000 } });
    expect(data.deltas?.won.count.now).toBe(1);
    expect(data.quality.dealsClosedWithoutMove).toEqual([]);
    expect(noticesOf(report).join()).not.toContain("не сообщает");
  });

  test.each([
    ["without one", []],
    ["with one that ends in work", [entry(30, 9, "NEW", "2026-10-10T10:00:00", "created")]],
  ])("%s it is won in no period, and named", async (_name, dealHistory) => {
    const { data, report } = await ask({ answers: { createdDeals, dealHistory } });
    expect(data.all).toMatchObject({ won: { count: 0 }, through: { part: 1, whole: 1 } });
    expect(data.quality.dealsClosedWithoutMove).toEqual([9]);
    expect(noticesOf(report)).toContainEqual(
      "Портал не сообщает, когда закрыта 1 сделка (номера: 9): в выигранные и проигранные за период они не вошли.",
    );
  });
});

test("says when nothing tells whether the conversion will still grow", async () => {
  const { data, text } = await ask({ answers: { ...answers, closedDeals: [] } });
  expect(data.pipelines?.[0]?.isImmature).toBeNull();
  expect(text.replaceAll(/\s+/g, " ")).toContain("Вырастет ли ещё конверсия, неизвестно:");
  const { text: settled } = await ask({ answers: { openDeals: answers.openDeals.slice(1) } });
  expect(settled).not.toContain("конверсия");
});

test("tells of nothing that needs no attention", async () => {
  const { closedDeals, dealHistory } = answers;
  const [first, idle] = answers.openDeals;
  const { text } = await ask({ answers: { openDeals: [first!], closedDeals, dealHistory } });
  expect(text).not.toContain("Требуют внимания");
  expect(text).toMatch(/^В работе 1 сделка.*; за период выиграно 4 001 ₽ \(доля выигранных 75 %\)\.$/m);
  const { text: stuck } = await ask({ answers: { openDeals: [first!, idle!], closedDeals, dealHistory } });
  expect(stuck).toContain("Требуют внимания: зависла 1\n");
  expect(stuck).toContain("за период выиграно 4 001 ₽ (доля выигранных 75 %); зависла 1.");
  const { text: unread } = await ask({ answers: { openDeals: [first!], closedDeals: failure("timeout") } });
  expect(unread).toMatch(/^В работе 1 сделка, 100 000 ₽\. Закрытые сделки прочитать не удалось\.$/m);
});

test("compares with the period before and tells who did it", async () => {
  const { data, text } = await ask({ answers });
  expect(data.deltas).toMatchObject({
    created: { count: { now: 6, before: 2 } },
    won: { count: { now: 3, before: 1, ratio: 2 }, amount: { change: { amount: "1.00" } } },
    lost: { count: { now: 1, before: 0, ratio: null } },
    winRate: { now: 0.75, before: 1 },
  });
  expect(data.managers).toMatchObject([
    { person: { id: 1 }, winRate: { part: 3, ratio: null }, stuck: 1, overdueTasks: 1, activitiesDone: 2 },
    { person: { id: 2 }, overdueTasks: 0, activitiesDone: 0 },
  ]);
  // Until twenty past ten a week ago.
  expect(data.leads).toMatchObject({ count: { now: 1, before: 1 }, bySource: [{ name: "Сайт", count: 1 }] });
  expect(text).toContain("−25 п.п.");
  expect(text).toContain("5,3 дн.");
  expect(text).toContain("1 (за ту же часть прошлой недели 1)");
});

test("of one person's deals the history is asked by their ids, and only theirs count", async () => {
  const { portal, data } = await ask({ answers, parameters: { whose: { kind: "mine" } } });
  expect(portal.reads[0]).not.toContain("dealHistory");
  expect(portal.reads[1]).toEqual(["earlier.0"]);
  expect(data.all.winRate?.byCount).toMatchObject({ part: 3, whole: 3 });
  expect(data.managers?.map(({ person }) => person.id)).toEqual([1]);
});

describe("times", () => {
  test("a month under way is forecast and planned as a whole", async () => {
    const plan: SalesPlan = { "2026-11": { 1: { amount: "100", currency: "RUB" } } };
    const { data } = await ask({ answers, plan, parameters: { period: "this-month" } });
    expect(data.forecast?.dates).toEqual({ from: "2026-11-01", to: "2026-12-01" });
    expect(data.forecast).toMatchObject({ open: { count: 1 }, weighted: { count: 0 }, slipped: 1 });
    expect(data.plan).toMatchObject({ total: { won: { amount: "1.00" }, missing: { amount: "99.00" } } });
  });

  test("a past one is forecast from today on, and its own plan counts", async () => {
    const plan: SalesPlan = { "2026-10": { 1: { amount: "8000", currency: "RUB" } } };
    const { data } = await ask({ answers, plan, parameters: { period: "2026-10" } });
    expect(data.forecast?.dates).toBeNull();
    expect(data.plan).toMatchObject({
      months: { from: "2026-10-01" },
      total: { ratio: 0.5, runRate: { amount: "4000.00" } },
    });
  });
});

describe("what could not be read", () => {
  const cases = [
    ["openDeals", ["pipelines", "dealQuality", "slipped", "stuck", "forecast", "concentration"]],
    ["closedDeals", ["deltas", "concentration"]],
    ["dealHistory", ["concentration"]],
    ["earlier.0", ["concentration"]],
    ["createdDeals", []],
    ["overdueTasks", []],
    ["activities", []],
    ["leads", ["leads"]],
  ] as const;

  test.each(cases)("%s: the rest is complete", async (key, missing) => {
    const { data, report, text } = await ask({ answers: { ...answers, [key]: failure(key, { reason: "timeout" }) } });
    expect(report.notices.filter(({ kind }) => kind === "unreadable")).toHaveLength(1);
    expect(report.notices[0]?.action).toBeDefined();
    expect(report.complete).toBe(false);
    const parts = [
      "pipelines",
      "dealQuality",
      "slipped",
      "stuck",
      "forecast",
      "managers",
      "deltas",
      "concentration",
      "leads",
    ];
    const gone = parts.filter((part) => data[part as "leads"] === null);
    expect(new Set(gone)).toEqual(new Set(missing));
    expect(text).not.toMatch(/undefined|NaN/);
  });

  test("history: nothing is converted or weighted, and sums stay", async () => {
    const { data, text } = await ask({ answers: { ...answers, dealHistory: failure("dealHistory") } });
    expect(data.pipelines?.[0]?.stages.map(({ conversion }) => conversion)).toEqual([null, null, null]);
    expect(data.forecast).toMatchObject({ open: { count: 1 }, weighted: null });
    expect(text).toContain("Взвешенной суммы нет");
  });

  test("closed deals: people have what is open, stuck, overdue and done", async () => {
    const { data, text } = await ask({ answers: { ...answers, closedDeals: failure("closedDeals") } });
    const unknown = { won: null, lost: null, winRate: null };
    expect(data.managers).toMatchObject([
      { person: { id: 1 }, ...unknown, open: { count: 2 }, stuck: 1, overdueTasks: 1, activitiesDone: 2 },
      { person: { id: 2 }, ...unknown, open: { count: 1 }, stuck: 0 },
    ]);
    expect(text).toMatch(/^ +Анна Лебедева +2 +100.000.₽ +— +— +—$/m);
  });

  test("open deals: people have what they won", async () => {
    const { data, text } = await ask({ answers: { ...answers, openDeals: failure("openDeals") } });
    expect(data.managers).toMatchObject([
      { person: { id: 1 }, open: null, stuck: null, won: { count: 3 }, overdueTasks: 1 },
      { person: { id: 2 }, open: null, stuck: null, lost: { count: 1 } },
    ]);
    expect(text).toMatch(/^ +Анна Лебедева +— +— +3 /m);
  });

  test("tasks and activities: a column says so", async () => {
    const failed = { overdueTasks: failure("overdueTasks"), activities: failure("activities") };
    const { data } = await ask({ answers: { ...answers, ...failed } });
    expect(data.managers?.[0]).toMatchObject({ overdueTasks: null, activitiesDone: null });
  });
});

test("without leads on the portal none are asked for, and the report says why", async () => {
  const { portal, text } = await ask({ answers, dictionaries: { crmMode: "simple" } });
  expect(portal.reads.flat()).not.toContain("leads");
  expect(text).toContain("портал в режиме простой CRM");
});

test("an empty portal has an empty pipeline", async () => {
  const { data, text, report } = await ask();
  expect(data.pipelines).toEqual([]);
  expect(text).toContain("Открытых сделок нет; за период выиграно 0.");
  expect(report.complete).toBe(true);
});

test("explains every number, in the language of the report", async () => {
  const { report } = await ask({ answers, lang: "en", parameters: { explain: true } });
  const section = JSON.stringify(report.blocks.at(-1));
  for (const figure of [
    "Data quality",
    "Went on",
    "Win rate",
    "Sales cycle",
    "Velocity",
    "Stuck",
    "By person",
    "Change",
  ]) {
    expect(section).toContain(`"${figure}"`);
  }
});

test("says whose eyes it was read with unless these are an administrator's", async () => {
  const { identity } = smallDictionaries();
  const { report } = await ask({ answers, dictionaries: { identity: { ...identity, isAdministrator: false } } });
  expect(report.notices.map(({ kind }) => kind)).toContain("eyes");
});

test("survives odd deals", async () => {
  const odd = [
    deal(1, "999999999999999", {
      title: "\u202Eabc\u200B\u001B[31m".repeat(300),
      plannedClose: day("2026-12-01"),
      probability: 99,
    }),
    deal(2, "10", { currency: "XTS", categoryId: 77, stageId: "C77:NEW", responsibleId: 99 }),
    deal(3, "10", { currency: "", probability: 101, plannedClose: day("2026-12-01") }),
  ];
  const { data, text } = await ask({ answers: { openDeals: odd }, dictionaries: { departments: new Map() } });
  expect(data.pipelines?.map(({ id, name }) => [id, name])).toEqual([
    [0, "Общая"],
    [77, "#77"],
  ]);
  expect(text).not.toMatch(/undefined|NaN|(?!\n)\p{Cc}|\p{Bidi_Control}/u);
});
