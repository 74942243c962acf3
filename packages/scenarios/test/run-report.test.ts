import { describe, expect, test } from "vitest";
import { findScenario, runReport, scenarios, ScenarioError } from "../src/index.ts";
import { askBriefing, askDayPlan } from "./ask.ts";
import { deal, lead, task } from "./builders.ts";
import { failure, memoryPortal, person, smallDictionaries } from "./memory-portal.ts";
import { now, smallDay } from "./small-day.ts";

const kinds = (report: { notices: readonly { kind: string }[] }) => report.notices.map(({ kind }) => kind);

test("the table holds each report once, under its id", () => {
  expect(scenarios.map(({ id }) => id)).toEqual([
    "briefing",
    "day-plan",
    "schedule",
    "tasks",
    "day-results",
    "overdue",
    "weekly",
    "team",
    "pipeline",
    "forecast",
    "deals",
    "stuck",
    "leads",
    "search",
    "dossier",
    "meeting",
  ]);
  expect(findScenario("briefing")?.id).toBe("briefing");
  expect(findScenario("nonsense")).toBeUndefined();
});

describe("a wrong question", () => {
  test.each([
    [{ whose: { kind: "user", id: 77 } }, "unknown-user", "77"],
    [{ whose: { kind: "department", id: 9 } }, "unknown-department", "9"],
    [{ date: "someday" }, "invalid-date", "someday"],
    [{ tz: "Mars/Olympus" }, "invalid-time-zone", "Mars/Olympus"],
    [{ wose: { kind: "all" } }, "invalid-parameters", "wose"],
    [{ whose: { kind: "user" } }, "invalid-parameters", "whose"],
  ])("%j is refused as %s", async (parameters, code, named) => {
    const refusal: unknown = await askBriefing({ parameters, lang: "en" }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ScenarioError);
    expect(refusal).toMatchObject({ code, isRetryable: false });
    expect((refusal as ScenarioError).message).toContain(named);
    expect((refusal as ScenarioError).hint).not.toBe("");
  });

  test("is answered in the language of the report", async () => {
    await expect(askBriefing({ parameters: { date: "когда-нибудь" } })).rejects.toThrow("Не понял дату");
  });
});

function lost(keys: readonly string[]) {
  return Object.fromEntries(keys.map((key) => [key, failure(key)]));
}

describe("what could not be read", () => {
  const cases = [
    ["calendar:1", "meetings", "Встречи"],
    ["openDeals", "deals", "Сделки"],
    ["newLeads", "leads", "Лиды"],
    ["tasks", "tasks", "Задачи"],
  ] as const;

  test.each(cases)("%s: the rest is shown and one line says what to do", async (key, section, title) => {
    const { report, data, text } = await askBriefing({
      answers: { ...smallDay, [key]: failure(key, { reason: "timeout" }) },
    });
    expect(kinds(report)[0]).toBe("unreadable");
    expect(report.notices.filter(({ kind }) => kind === "unreadable")).toHaveLength(1);
    expect(report.notices[0]?.text).toContain(title);
    expect(report.notices[0]?.action).toBeDefined();
    expect(report.complete).toBe(false);
    const others = ["meetings", "tasks", "deals", "leads", "people"].filter((name) => name !== section);
    for (const other of others) expect(data[other as "meetings"]).not.toBeNull();
    expect(text).toContain("Сегодня:");
  });

  test("a whole section is null in data", async () => {
    const { data, report } = await askBriefing({
      answers: lost([
        "tasks",
        "awaitingTasks",
        "givenTasks",
        "openDeals",
        "closedDeals",
        "newDeals",
        "newLeads",
        "calendar:1",
      ]),
    });
    expect([data.tasks, data.deals, data.leads, data.meetings]).toEqual([null, null, null, null]);
    expect(report.notices.map(({ text }) => text)).toEqual([expect.stringContaining("Встречи, Задачи, Сделки, Лиды")]);
    expect(report.blocks[0]).toMatchObject({ text: expect.stringContaining("прочитать не удалось") as string });
  });

  test("part of a section is null, the other parts are counted", async () => {
    const { data } = await askBriefing({ answers: { ...smallDay, closedDeals: failure("closedDeals") } });
    expect(data.deals).toMatchObject({ won: null, lost: null, open: { count: 5 } });
  });

  test("without the messenger the calendars tell who is away, in a second round", async () => {
    const absences = [{ personId: 2 }];
    const { data, report, portal } = await askBriefing({ answers: { colleagues: failure("colleagues"), absences } });
    expect(portal.reads.map((keys) => keys.length > 1)).toEqual([true, false]);
    expect(data.people?.absent).toEqual([{ id: 2, name: "Борис Орлов", until: null }]);
    expect(data.people?.birthdays).toHaveLength(1);
    expect(report.complete).toBe(true);
  });

  test("with neither, birthdays remain and a line says so", async () => {
    const answers = { colleagues: failure("colleagues"), absences: failure("absences") };
    const { data, report } = await askBriefing({ answers });
    expect(data.people).toMatchObject({ absent: null, birthdays: [{ id: 2 }] });
    expect(kinds(report)).toEqual(["unreadable"]);
  });

  test("rows that were cut make the report incomplete and name the count", async () => {
    const openDeals = { ok: true as const, rows: [deal(1, "5")], truncated: { read: 500_000 } };
    const { report } = await askBriefing({ answers: { openDeals } });
    expect(kinds(report)).toEqual(["truncated"]);
    expect(report.notices[0]?.text.replace(/\s/g, " ")).toContain("500 000");
    expect(report.complete).toBe(false);
  });

  test("dictionaries: told once, and not again when a section fails for the same reason", async () => {
    const failures = [failure("stages"), failure("currencies")];
    const alone = await askBriefing({ dictionaries: { failures } });
    expect(alone.report.notices.map(({ text }) => text)).toEqual([
      expect.stringContaining("Названия стадий, Валюты и курсы"),
    ]);
    const both = await askBriefing({ dictionaries: { failures }, answers: { openDeals: failure("openDeals") } });
    expect(both.report.notices.map(({ text }) => text)).toEqual([expect.stringContaining("Сделки")]);
  });

  test("dictionaries that the report does not depend on are no news", async () => {
    const failures = [failure("stages"), failure("departments", { scope: "department" })];
    const { report } = await askDayPlan({ dictionaries: { failures } });
    expect([report.notices, report.complete]).toEqual([[], true]);
  });

  test("an assumed working calendar is told as such", async () => {
    const workCalendar = { ...smallDictionaries().workCalendar, source: "default" as const };
    const failures = [failure("workCalendar", { method: "calendar.settings.get" })];
    const { report } = await askBriefing({ dictionaries: { workCalendar, failures } });
    expect(kinds(report)).toEqual(["info"]);
    expect(report.complete).toBe(true);
  });
});

test("where nobody is known, nobody is said to be in", async () => {
  const dictionaries = { people: new Map(), departments: new Map(), failures: [failure("people", { scope: "user" })] };
  const { data, text, portal } = await askBriefing({ dictionaries });
  expect(portal.reads.flat().filter((key) => key === "colleagues" || key === "absences")).toEqual([]);
  expect(data.people).toBeNull();
  expect(text).not.toContain("Все на месте");
  expect(text).toContain("Раздел «Сотрудники» не прочитан");
});

test("nothing urgent in what could be read", async () => {
  const { text } = await askBriefing({ answers: { "calendar:1": failure("calendar:1") } });
  expect(text).toContain("Сегодня: в том, что удалось прочитать, ничего срочного.");
});

/** A clock at the start of a reading and after it. */
function slow(minutes: number): () => number {
  const times = [0, minutes * 60_000];
  return () => times.shift() ?? 0;
}

describe("the clock", () => {
  const serverTime = now.add({ minutes: 12 });

  test("that differs from the portal's by more than five minutes is told", async () => {
    const { report } = await askBriefing({ serverTime });
    expect(report.notices[0]?.text.replace(/\s/g, " ")).toContain("12 мин");
    expect((await askBriefing({ serverTime: now.subtract({ minutes: 5 }) })).report.notices).toEqual([]);
  });

  test("of a report that took long is not blamed for that, but for the rest", async () => {
    expect((await askBriefing({ serverTime, clock: slow(7) })).report.notices).toEqual([]);
    expect((await askBriefing({ serverTime, clock: slow(6) })).text.replace(/\s/g, " ")).toContain("на 6 мин");
    const behind = { serverTime: now.subtract({ minutes: 6 }), clock: slow(30) };
    expect((await askBriefing(behind)).text.replace(/\s/g, " ")).toContain("на 6 мин");
  });

  test("that stands still on purpose is not", async () => {
    expect((await askBriefing({ serverTime, clockIsFixed: true })).report.notices).toEqual([]);
  });
});

describe("cached dictionaries", () => {
  test("of another identity are read again, and everything with them", async () => {
    const { portal } = await askBriefing({ isStale: true, answers: smallDay });
    expect([portal.refreshes(), portal.reads.length]).toEqual([1, 2]);
  });

  test("that do not know an id are read again; the rows are not", async () => {
    const people = new Map([...smallDictionaries().people, [57, person(57, "Дарья Новая")]]);
    const tasks = [task(1, "2026-11-23T18:00:00", { creatorId: 57 })];
    const { portal, data } = await askBriefing({ answers: { tasks }, fresh: { people } });
    expect([portal.refreshes(), portal.reads.length]).toEqual([1, 1]);
    expect(data.tasks?.dueToday?.items[0]?.creator.name).toBe("Дарья Новая");
    expect(data.quality.unknownPeople).toEqual([]);
  });

  test("an id that nobody knows is shown as such after one try", async () => {
    const tasks = [task(1, "2026-11-23T18:00:00", { creatorId: 57 })];
    const { portal, data } = await askBriefing({ answers: { tasks } });
    expect(portal.refreshes()).toBe(1);
    expect(data.tasks?.dueToday?.items[0]?.creator).toEqual({ id: 57, name: "#57" });
    expect(data.quality.unknownPeople).toEqual([57]);
  });

  test("an id that nobody knows is not looked up again within ten minutes", async () => {
    const tasks = [task(1, "2026-11-23T18:00:00", { creatorId: 57 })];
    const readAt = now.subtract({ minutes: 9 });
    const { portal, data } = await askBriefing({ answers: { tasks }, dictionaries: { readAt } });
    expect(portal.refreshes()).toBe(0);
    expect(data.quality.unknownPeople).toEqual([57]);
  });

  test("that do not know a pipeline, too", async () => {
    const openDeals = [deal(1, "5", { categoryId: 42 })];
    const pipelines = new Map([[42, { id: 42, name: "Новая воронка", sort: 20 }]]);
    const { portal, data } = await askBriefing({ answers: { openDeals }, fresh: { pipelines } });
    expect([portal.refreshes(), data.quality.unknownPipelines]).toEqual([1, []]);
  });

  test("fresh ones are not read twice", async () => {
    const tasks = [task(1, "2026-11-23T18:00:00", { creatorId: 57 })];
    const { portal } = await askBriefing({ answers: { tasks }, dictionaries: { isCached: false } });
    expect(portal.refreshes()).toBe(0);
  });
});

test("the language: given, else the portal's, else Russian", async () => {
  const titles = [
    await askBriefing({ lang: "en" }),
    await askBriefing({ dictionaries: { language: "en" } }),
    await askBriefing(),
  ].map(({ report }) => report.title);
  expect(titles).toEqual(["Morning briefing", "Morning briefing", "Утренний брифинг"]);
  const { language: _, ...unknown } = smallDictionaries();
  const portal = { ...memoryPortal(), dictionaries: async () => unknown };
  const report = await runReport({ portal, scenario: findScenario("briefing")!, now });
  expect(report.title).toBe("Утренний брифинг");
});

test("a stopped report passes the signal on to the portal", async () => {
  const signals: unknown[] = [];
  const plain = memoryPortal();
  const portal: typeof plain = {
    ...plain,
    read: async (queries, options) => {
      signals.push(options?.signal);
      return plain.read(queries, options);
    },
  };
  const { signal } = new AbortController();
  await runReport({ portal, scenario: findScenario("day-plan")!, now, signal });
  expect(signals).toEqual([signal]);
});

describe("the day plan", () => {
  test("has one timeline: all-day first, then by time", async () => {
    const { data } = await askDayPlan({ answers: smallDay });
    expect(data.timeline.map(({ kind, id, isPast }) => `${kind} ${id}${isPast ? " past" : ""}`)).toEqual([
      "meeting 1",
      "meeting 2 past",
      "deadline 11 past",
      "meeting 3",
      "meeting 4",
      "meeting 5",
      "meeting 6",
      "deadline 12",
    ]);
    expect(data.overdue?.items.map(({ id }) => id)).toEqual([13, 14, 11]);
  });

  test("marks now only today", async () => {
    expect((await askDayPlan({ answers: smallDay })).text).toMatch(/10:20 +сейчас/);
    const other = await askDayPlan({ answers: smallDay, parameters: { date: "2026-11-24" } });
    expect(other.text).not.toContain("сейчас");
  });

  test("an empty day says so", async () => {
    const { text } = await askDayPlan();
    expect(text).toContain("На сегодня нет ни встреч, ни сроков, и ничего не просрочено.");
  });

  test("without the calendar the deadlines remain, and the other way round", async () => {
    const blind = await askDayPlan({
      answers: { ...smallDay, "calendar:1": failure("calendar:1", { scope: "calendar" }) },
    });
    expect(blind.data).toMatchObject({ meetings: null, deadlines: { count: 2 } });
    expect(blind.report.complete).toBe(false);
    const idle = await askDayPlan({ answers: { ...smallDay, tasks: failure("tasks", { scope: "task" }) } });
    expect(idle.data).toMatchObject({ meetings: { count: 6 }, deadlines: null, overdue: null });
  });
});

test("leads that nobody touched make no quiet day", async () => {
  const { report } = await askBriefing({ answers: { newLeads: [lead(31, "2026-11-23T09:00:00")] } });
  expect(JSON.stringify(report.blocks[0])).not.toMatch(/спокойный/);
});

test("a department counts what the dismissed left behind, and says that sub-departments are left out", async () => {
  const dismissed = person(9, "Ушёл Давно", { isActive: false, departmentIds: [1] });
  const dictionaries = {
    people: new Map([...smallDictionaries().people, [9, dismissed]]),
    departments: new Map([
      [1, { id: 1, name: "Отдел «Юг»", headId: 1 }],
      [5, { id: 5, name: "Опт", parentId: 1 }],
    ]),
  };
  const openDeals = [deal(1, "5"), deal(2, "7", { responsibleId: 9 })];
  const parameters = { whose: { kind: "department", id: 1 } };
  const { data, report } = await askBriefing({ dictionaries, answers: { openDeals }, parameters });
  expect(data.deals?.open).toMatchObject({ count: 2, sums: [{ currency: "RUB", amount: "12.00" }] });
  expect(report.notices.map(({ text }) => text).join()).toMatch(/Подотделы не входят.*«Отдел „Юг“»\./);
});

test("another day says which figures are not of that day, another year is named", async () => {
  const { report } = await askBriefing({ parameters: { date: "2020-01-01" } });
  expect(report.notices.map(({ text }) => text).join()).toMatch(/на момент отчёта/);
  expect(report.period?.label).toMatch(/2020/);
});
