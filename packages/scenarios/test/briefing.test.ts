import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { findScenario, runReport } from "../src/index.ts";
import { askBriefing } from "./ask.ts";
import { activity, at, deal, event, lead, move, task } from "./builders.ts";
import { failure, memoryPortal, smallDictionaries } from "./memory-portal.ts";
import { now, smallDay } from "./small-day.ts";

const today = (time: string) => `2026-11-23T${time}:00`;
const ids = (list: { items: { id: number }[] } | null | undefined) => list?.items.map(({ id }) => id);

describe("the small day, counted by hand", () => {
  test("meetings with conflicts, what waits for an answer, runs and free time", async () => {
    const { meetings } = (await askBriefing({ answers: smallDay })).data;
    expect(meetings).toMatchObject({
      count: 6,
      conflictCount: 2,
      conflicts: [[3, 4]],
      unanswered: [4],
      isWorkingDay: true,
    });
    expect(meetings?.items.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(meetings?.backToBack).toEqual([
      { from: "2026-11-23T09:00:00+03:00", to: "2026-11-23T12:10:00+03:00", person: 1, events: [2, 3, 4] },
    ]);
    expect(meetings?.freeSlots).toEqual([
      { from: "2026-11-23T12:10:00+03:00", to: "2026-11-23T18:00:00+03:00", minutes: 350 },
    ]);
  });

  test("tasks due, overdue, awaiting a decision, and overdue of others", async () => {
    const { tasks } = (await askBriefing({ answers: smallDay })).data;
    expect(ids(tasks?.dueToday)).toEqual([11, 12]);
    expect(ids(tasks?.overdue)).toEqual([13, 14, 11]);
    expect(tasks?.overdue?.items.map(({ overdueDays }) => overdueDays)).toEqual([11, 3, 0]);
    expect(ids(tasks?.awaitingDecision)).toEqual([15]);
    expect(ids(tasks?.overdueGiven)).toEqual([17, 18, 16]);
    expect(tasks?.overdueGiven?.byPerson).toEqual([
      { personId: 3, name: "Вера Котова", count: 1, oldestDeadline: "2026-11-10T12:00:00+03:00" },
      { personId: 2, name: "Борис Орлов", count: 2, oldestDeadline: "2026-11-18T12:00:00+03:00" },
    ]);
  });

  test("open deals, what was won and lost since Friday, and deals to look at", async () => {
    const { deals } = (await askBriefing({ answers: smallDay })).data;
    expect(deals).toMatchObject({
      since: "2026-11-20T00:00:00+03:00",
      open: {
        count: 5,
        sums: [
          { currency: "RUB", amount: "1340000.50" },
          { currency: "USD", amount: "30000.00" },
          { currency: "XTS", amount: "500.00" },
        ],
        converted: { currency: "RUB", amount: "4115000.50" },
        withoutRate: ["XTS"],
      },
      won: { count: 1, sums: [{ currency: "RUB", amount: "400000.00" }] },
      lost: { count: 1, sums: [{ currency: "RUB", amount: "80000.25" }] },
      new: { count: 1, sums: [{ currency: "RUB", amount: "70000.00" }] },
      stuckCount: 2,
      slippedCount: 1,
    });
    expect(deals?.attention?.map(({ id, reasons, ageDays, limitDays }) => [id, reasons, ageDays, limitDays])).toEqual([
      [22, ["slipped"], 5, 14],
      [21, ["stuck"], 21, 10],
      [24, ["stuck"], 54, 14],
    ]);
  });

  test("leads and people", async () => {
    const { leads, people } = (await askBriefing({ answers: smallDay })).data;
    expect(leads).toMatchObject({
      count: 4,
      bySource: [
        { sourceId: "WEB", name: "Сайт", count: 2 },
        { sourceId: "CALL", name: "Звонок", count: 1 },
        { sourceId: null, name: "", count: 1 },
      ],
      untouched: { count: 2 },
    });
    expect(leads?.untouched?.items.map(({ id }) => id)).toEqual([32, 34]);
    expect(people).toEqual({
      absent: [{ id: 3, name: "Вера Котова", until: "2026-11-27" }],
      birthdays: [{ id: 2, name: "Борис Орлов", date: "2026-11-27" }],
    });
  });

  test("everything is read in one round", async () => {
    const { portal } = await askBriefing({ answers: smallDay });
    expect(portal.reads).toHaveLength(1);
  });
});

test("an empty portal gets a kind sentence and no section with nothing to say is missing", async () => {
  const { report, text, data } = await askBriefing({ now: at("2026-11-09T10:20:00") });
  expect(text).toContain("спокойный день");
  expect(text).toContain("Встреч нет.");
  expect(text).toContain("Свободно: 10:20–18:00");
  expect(text).toContain("Все на месте");
  expect(report.complete).toBe(true);
  expect(data.deals?.open).toEqual({
    count: 0,
    sums: [],
    converted: { currency: "RUB", amount: "0.00" },
    withoutRate: [],
  });
});

describe("bounds of since the last working day", () => {
  const answers = {
    closedDeals: [
      deal(1, "1", { semantics: "won", movedAt: at("2026-11-19T23:59:59") }),
      deal(2, "2", { semantics: "won", movedAt: at("2026-11-20T00:00:00") }),
      deal(3, "4", { semantics: "won", movedAt: at("2026-11-23T10:19:59") }),
      deal(4, "8", { semantics: "lost", movedAt: at("2026-11-24T00:00:00") }),
    ],
    newDeals: [
      deal(5, "16", { createdAt: at("2026-11-19T23:59:59") }),
      deal(6, "32", { createdAt: at(today("00:00")) }),
    ],
  };

  test("on a Monday they reach back to the start of Friday", async () => {
    const { deals } = (await askBriefing({ answers })).data;
    expect([deals?.won?.count, deals?.lost?.count, deals?.new?.count]).toEqual([2, 0, 1]);
  });

  test("a holiday is no working day, a moved one is", async () => {
    const { workCalendar } = smallDictionaries();
    const holidays = [{ month: 11, day: 20, year: 2026 }];
    const closed = { ...workCalendar, holidays };
    const before = (await askBriefing({ answers, dictionaries: { workCalendar: closed } })).data;
    expect(before.deals?.since).toBe("2026-11-19T00:00:00+03:00");
    const moved = { ...closed, workdays: [{ month: 11, day: 21, year: 2026 }] };
    const after = (await askBriefing({ answers, dictionaries: { workCalendar: moved } })).data;
    expect(after.deals?.since).toBe("2026-11-21T00:00:00+03:00");
  });
});

test("recurring templates and deals of others do not count", async () => {
  const openDeals = [deal(1, "5"), deal(2, "7", { isTemplate: true }), deal(3, "9", { responsibleId: 2 })];
  const { deals } = (await askBriefing({ answers: { openDeals } })).data;
  expect(deals?.open).toMatchObject({ count: 1, sums: [{ currency: "RUB", amount: "5.00" }] });
});

test("a stuck and slipped deal is one line with both reasons", async () => {
  const both = deal(1, "5", {
    movedAt: at("2026-10-01T00:00:00"),
    plannedClose: Temporal.PlainDate.from("2026-11-22"),
  });
  const { data, text } = await askBriefing({ answers: { openDeals: [both] } });
  expect(data.deals?.attention).toHaveLength(1);
  expect(data.deals?.attention?.[0]?.reasons).toEqual(["stuck", "slipped"]);
  expect(text).toContain("54 дн. при норме 14; срок 22 нояб.");
});

describe("data quality is told", () => {
  test("amounts, stages, people, currencies, history", async () => {
    const { data, text, report } = await askBriefing({
      dictionaries: { isCached: false },
      answers: {
        openDeals: [
          deal(1, "0"),
          deal(2, "-100.5"),
          deal(3, "1", { stageId: "C9:GONE" }),
          deal(4, "1", { currency: "ZZZ" }),
          deal(5, "12345678901234567", { isAmountDoubtful: true }),
        ],
        closedDeals: [deal(6, "1", { semantics: "won", movedAt: at(today("09:00")) })],
        dealMoves: [move(6, today("08:00"))],
        tasks: [task(7, today("18:00"), { creatorId: 99 })],
      },
    });
    expect(data.quality).toEqual({
      dealsWithoutAmount: [1],
      dealsWithNegativeAmount: [2],
      dealsWithDoubtfulAmount: [5],
      dealsClosedUnlikeHistory: [6],
      dealsClosedWithoutMove: [],
      currenciesWithoutRate: [],
      unknownPipelines: [],
      unknownStages: ["C9:GONE"],
      unknownPeople: [99],
      unknownCurrencies: ["ZZZ"],
      unknownSources: [],
      eventsWithoutEnd: [],
    });
    expect(data.deals?.open?.sums[0]).toEqual({ currency: "RUB", amount: "12345678901234467.50" });
    expect(text).toContain("Открытых сделок без суммы: 1.");
    expect(text).toContain("ZZZ");
    expect(text).toContain("C9:GONE");
    expect(report.notices.filter(({ kind }) => kind === "data")).toHaveLength(7);
    expect(report.complete).toBe(true);
  });

  test("a deal without a history is no difference", async () => {
    const closedDeals = [deal(6, "1", { semantics: "won", movedAt: at(today("09:00")) })];
    const { data } = await askBriefing({ answers: { closedDeals } });
    expect(data.quality.dealsClosedUnlikeHistory).toEqual([]);
  });

  test("a history that could not be read accuses nobody", async () => {
    const closedDeals = [deal(6, "1", { semantics: "won", movedAt: at(today("09:00")) })];
    const { data } = await askBriefing({ answers: { closedDeals, dealMoves: failure("dealMoves") } });
    expect(data.quality.dealsClosedUnlikeHistory).toEqual([]);
  });
});

describe("leads", () => {
  test("in Simple CRM mode do not exist, which is not none", async () => {
    const { data, text, portal } = await askBriefing({ dictionaries: { crmMode: "simple" } });
    expect(data.leads).toMatchObject({ mode: "simple", count: 0 });
    expect(text).toContain("портал в режиме простой CRM");
    expect(text).not.toContain("новых лидов нет");
    expect(portal.reads.flat().filter((key) => key.includes("ead"))).toEqual([]);
  });

  test("untouched is unknown when the activities could not be read", async () => {
    const answers = { newLeads: [lead(1, today("09:00"))], leadActivities: failure("leadActivities") };
    const { data, report } = await askBriefing({ answers });
    expect(data.leads).toMatchObject({ count: 1, untouched: null });
    expect(report.complete).toBe(false);
  });

  test("activities of other leads touch nothing", async () => {
    const answers = { newLeads: [lead(1, today("09:00"))], leadActivities: [activity(2, { direction: "outgoing" })] };
    const { data } = await askBriefing({ answers });
    expect(data.leads?.untouched?.count).toBe(1);
  });
});

test("titles of the size of a novel and control characters do not break the screen", async () => {
  const title = `\u202E\u001B[31m${"Очень длинное название ".repeat(130)}`;
  const { data, text } = await askBriefing({ answers: { tasks: [task(1, today("18:00"), { title })] } });
  expect(data.tasks?.dueToday?.items[0]?.title).toBe(title);
  expect(text.length).toBeLessThan(1500);
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u001B\u202E]/);
});

test("lists are cut with the count of the rest, data is not", async () => {
  const tasks = Array.from({ length: 40 }, (_, index) => task(index + 1, "2026-11-01T10:00:00"));
  const { data, text } = await askBriefing({ now, answers: { tasks } });
  expect(data.tasks?.overdue?.items).toHaveLength(40);
  expect(text).toContain("ещё 35");
  expect(text).toContain("просрочено 40");
});

test("when not all meetings have room, those to settle stay, then those to come, in the order of time", async () => {
  const at30 = (hour: number) => event(today(`${hour}:00`), today(`${hour}:30`), { id: hour, title: `В ${hour}` });
  const clash = event(today("17:10"), today("17:40"), { id: 99, title: "Пересечение" });
  const meetings = [...[11, 12, 13, 14, 15, 16, 17].map(at30), clash];
  const { text } = await askBriefing({ now: at(today("12:10")), answers: { "calendar:1": meetings } });
  const shown = [...text.matchAll(/^ {2}\d\d:\d\d–\d\d:\d\d +(.*?)(?: ·|$)/gm)].map(([, title]) => title);
  expect(shown).toEqual(["В 12", "В 13", "В 14", "В 17", "Пересечение"]);
  expect(text).toContain("ещё 3");
});

describe("figures with something missing beside them", () => {
  test("without the history of moves every figure is there, and the notice names the check", async () => {
    const whole = await askBriefing({ answers: smallDay });
    const answers = { ...smallDay, dealMoves: failure("dealMoves", { reason: "access-denied" }) };
    const { data, report } = await askBriefing({ answers });
    expect(data).toEqual(whole.data);
    const unread = report.notices.filter(({ kind }) => kind === "unreadable").map(({ text }) => text);
    expect(unread).toEqual([expect.stringContaining("«Сверка даты закрытия сделок с историей стадий»")]);
  });

  test("a sum of nothing but currencies without a rate is no zero", async () => {
    const won = { stageId: "WON", semantics: "won", movedAt: at(today("09:00")) } as const;
    const closedDeals = [deal(1, "500", { ...won, currency: "XTS" }), deal(2, "3", { ...won, currency: "ABC" })];
    const { text } = await askBriefing({ answers: { closedDeals } });
    expect(text).toMatch(/\((?:500,00 XTS|3,00 ABC) \+ (?:500,00 XTS|3,00 ABC)\)/);
    expect(text).not.toContain("≈");
  });
});

test("an activity of the day before a lead is asked for too: a call may have become the lead", async () => {
  const asked: unknown[] = [];
  const plain = memoryPortal({ answers: smallDay });
  const portal: typeof plain = {
    ...plain,
    read: async (queries, options) => {
      asked.push(queries["leadActivities"]?.command);
      return plain.read(queries, options);
    },
  };
  await runReport({ portal, scenario: findScenario("briefing")!, now });
  // Since Friday the 20th in Moscow, less a day.
  expect(JSON.stringify(asked)).toContain("2026-11-18T21:00:00+00:00");
});
