import { renderText } from "@b24kit/report";
import { describe, expect, test } from "vitest";
import { findScenario, runReport, type TeamData } from "../src/index.ts";
import { at, task } from "./builders.ts";
import { failure, memoryPortal, person, smallDictionaries, type MemoryPortalOptions } from "./memory-portal.ts";
import { now } from "./small-day.ts";

interface Question extends MemoryPortalOptions {
  readonly parameters?: unknown;
  readonly lang?: "ru" | "en";
}

async function ask({ parameters = {}, lang = "ru", ...world }: Question = {}) {
  const portal = memoryPortal(world);
  const report = await runReport({ portal, scenario: findScenario("team")!, now, lang, parameters });
  const text = renderText(report, { width: 100, colour: false, emoji: false, lang }).replaceAll("\u00A0", " ");
  return { report, data: report.data as TeamData, text, portal };
}

const workday = (personId: number, state: string, startedAt?: string, finishedAt?: string) => ({
  personId,
  state,
  ...(startedAt && { startedAt: at(startedAt) }),
  ...(finishedAt && { finishedAt: at(finishedAt) }),
});

/** Анна heads the department 1, Борис works there, Глеб has left it. */
const office = {
  openTasks: [
    task(1, "2026-11-20T12:00:00", { responsibleId: 2 }),
    task(2, "2026-11-30T12:00:00", { responsibleId: 2 }),
    task(3, undefined, { responsibleId: 1 }),
    task(4, "2026-11-01T12:00:00", { responsibleId: 4 }),
  ],
  doneTasks: [
    task(5, undefined, { status: "completed", closedAt: at("2026-11-23T00:00:00") }),
    task(6, undefined, { status: "completed", closedAt: at("2026-11-22T23:59:59") }),
  ],
  colleagues: [
    {
      personId: 2,
      name: "Борис Орлов",
      isActive: true,
      absentUntil: at("2026-11-27T12:00:00").toZonedDateTimeISO("Europe/Moscow").toPlainDate(),
    },
  ],
  "workday:1": [workday(1, "open", "2026-11-23T09:12:00")],
  "workday:2": [workday(2, "closed", "2026-11-20T09:00:00", "2026-11-20T18:00:00")],
};

test("of everybody: open, overdue, done this week, working day, absence; the dismissed with what they left", async () => {
  const { data, text, portal } = await ask({ answers: office });
  expect(data.members.map(({ id, isActive, open, overdue, done }) => [id, isActive, open, overdue, done])).toEqual([
    [2, true, 2, 1, 0],
    [4, false, 1, 1, 0],
    [1, true, 1, 0, 1],
  ]);
  expect(data.members.map((member) => member.workday?.state)).toEqual(["not-started", undefined, "open"]);
  expect(data).toMatchObject({ open: 4, overdue: 2, done: 1, absent: 1, workdays: { open: 1, read: 2, asked: 2 } });
  expect(text).toMatch(/Борис Орлов +2 +1 +0 +отсутствует до 27 нояб\./);
  expect(text).toMatch(/Глеб Сомов +1 +1 +0 +уже не работает/);
  expect(text).toMatch(/Анна Лебедева +1 +0 +1 +работает с 09:12/);
  expect(portal.reads).toEqual([["openTasks", "doneTasks", "colleagues", "workday:1", "workday:2"]]);
});

test("the dismissed are not away, whoever says so", async () => {
  const absentUntil = office.colleagues[0]!.absentUntil;
  const gone = (personId: number, isActive: boolean) => ({ personId, name: "", isActive, absentUntil });
  // Глеб has left by the list of people, Анна by the messenger.
  const colleagues = [...office.colleagues, gone(4, true), gone(1, false)];
  const { data, text } = await ask({ answers: { ...office, colleagues } });
  expect(data.absent).toBe(1);
  expect(data.members.map(({ id, absence }) => [id, absence !== null])).toEqual([
    [2, true],
    [4, false],
    [1, false],
  ]);
  expect(text).toContain("отсутствует 1");
});

test.each([
  ["paused", workday(1, "paused", "2026-11-23T09:00:00"), "перерыв"],
  ["closed today", workday(1, "closed", "2026-11-23T09:00:00", "2026-11-23T10:05:00"), "день закончен в 10:05"],
  ["closed before", workday(1, "closed", "2026-11-20T09:00:00", "2026-11-20T18:00:00"), "день не начат"],
  ["never begun", workday(1, "closed"), "день не начат"],
  ["expired", workday(1, "expired", "2026-11-20T09:00:00"), "прошлый день не закрыт"],
  ["unknown", workday(1, "unknown"), "неизвестно"],
])("a working day that is %s", async (_, row, words) => {
  const { text } = await ask({ answers: { "workday:1": [row] }, parameters: { whose: { kind: "mine" } } });
  expect(text).toContain(words);
});

describe("who is asked about", () => {
  const departments = new Map([
    [1, { id: 1, name: "Продажи", headId: 1 }],
    [2, { id: 2, name: "Опт", parentId: 1 }],
  ]);

  test("sub-departments when asked for, else the notice says how", async () => {
    const { report, data } = await ask({ dictionaries: { departments } });
    expect(report.notices.map(({ action }) => action).join()).toContain("--deep");
    expect(data.members.map(({ id }) => id)).toEqual([1, 2]);
    const deep = await ask({ dictionaries: { departments }, parameters: { deep: true } });
    expect(deep.data.members.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test("who belongs to no department is asked about by the calendar", async () => {
    const people = new Map([
      ...smallDictionaries().people,
      [1, person(1, "Анна Лебедева", { departmentIds: [] })] as const,
    ]);
    const { portal, data } = await ask({ dictionaries: { people }, answers: { absences: [{ personId: 1 }] } });
    expect(portal.reads[0]).toContain("absences");
    expect(data.members.find(({ id }) => id === 1)?.absence).toEqual({ until: null });
  });

  test("a portal with one person without a department is one line", async () => {
    const people = new Map([[1, person(1, "Анна Лебедева", { departmentIds: [] })]]);
    const { data } = await ask({ dictionaries: { people, departments: new Map() } });
    expect(data.members.map(({ id }) => id)).toEqual([1]);
  });
});

const denied = (key: string) => [key, failure(key, { scope: "timeman" })] as const;

describe("a part that could not be read", () => {
  test.each([
    ["openTasks", "open", "Задачи"],
    ["doneTasks", "done", "Задачи"],
  ] as const)("%s: the rest is there", async (key, part, title) => {
    const { data, report } = await ask({ answers: { ...office, [key]: failure(key, { reason: "timeout" }) } });
    expect(data[part]).toBeNull();
    expect([data.workdays, data.absent]).not.toContain(null);
    expect(report.notices[0]).toMatchObject({ kind: "unreadable", text: expect.stringContaining(title) as string });
    expect(report.notices[0]?.action).toBeDefined();
  });

  test("working days without the scope: one line names it", async () => {
    const answers = { ...office, ...Object.fromEntries([denied("workday:1"), denied("workday:2")]) };
    const { data, report, text } = await ask({ answers });
    expect(data.workdays).toBeNull();
    expect(report.notices.filter(({ kind }) => kind === "unreadable")).toHaveLength(1);
    expect(report.notices[0]?.text).toMatch(/Рабочий день.*timeman/);
    expect(text).not.toContain("неизвестно");
  });

  test("one person's working day is unknown, the others' are told", async () => {
    const answers = { ...office, "workday:1": failure("workday:1", { reason: "access-denied" }) };
    const { data, text } = await ask({ answers });
    expect(data.workdays).toMatchObject({ read: 1, asked: 2 });
    expect(text).toMatch(/Анна Лебедева +1 +0 +1 +неизвестно/);
  });

  test("without the messenger the calendars tell who is away, in a second round", async () => {
    const answers = { ...office, colleagues: failure("colleagues"), calendarAbsences: [{ personId: 1 }] };
    const { data, report, portal } = await ask({ answers });
    expect(portal.reads[1]).toEqual(["calendarAbsences"]);
    expect(data.absent).toBe(1);
    expect(report.complete).toBe(true);
  });
});

test("a key that is no administrator's says whose eyes it saw with", async () => {
  const identity = { ...smallDictionaries().identity, isAdministrator: false };
  const { report } = await ask({ dictionaries: { identity }, parameters: { whose: { kind: "mine" } } });
  expect(report.notices.map(({ kind }) => kind)).toContain("eyes");
});

test.each(["ru", "en"] as const)("every figure is explained in %s", async (lang) => {
  const { report } = await ask({ answers: office, lang, parameters: { explain: true } });
  const section = report.blocks.find((block) => block.kind === "section" && block.id === "explain");
  const text = renderText({ ...report, blocks: [section!] }, { width: 100, colour: false, emoji: false, lang });
  await expect(text).toMatchFileSnapshot(`golden/team.explain.${lang}.txt`);
});
