import { describe, expect, test } from "vitest";
import { ScenarioError } from "../src/index.ts";
import { askBriefing, askDayPlan } from "./ask.ts";
import { event, task } from "./builders.ts";
import { failure, person, smallDictionaries } from "./memory-portal.ts";
import { smallDay } from "./small-day.ts";

const peopleFailure = failure("people", { scope: "user", method: "user.get" });
const departmentsFailure = failure("departments", { scope: "department", method: "department.get" });
const noPeople = { people: new Map(), failures: [peopleFailure], isCached: false };
const noDepartments = { departments: new Map(), failures: [departmentsFailure], isCached: false };

const department = { whose: { kind: "department", id: 1 } };
const all = { whose: { kind: "all" } };

async function refusalOf(question: Parameters<typeof askBriefing>[0]): Promise<ScenarioError> {
  const refusal: unknown = await askBriefing(question).catch((error: unknown) => error);
  if (!(refusal instanceof ScenarioError)) throw new Error("no refusal");
  return refusal;
}

describe("a department whose people cannot be read", () => {
  test.each([
    ["people", noPeople, ["user"]],
    ["departments", noDepartments, ["department"]],
    ["both", { ...noPeople, ...noDepartments, failures: [peopleFailure, departmentsFailure] }, ["user", "department"]],
  ] as const)("%s: no numbers, but the right to ask for in both languages", async (_, dictionaries, scopes) => {
    const error = await refusalOf({ parameters: department, dictionaries });
    expect(error).toMatchObject({ code: "missing-right", isRetryable: false });
    for (const words of [error.words.message.ru, error.words.hint.ru, error.words.message.en, error.words.hint.en]) {
      for (const scope of scopes) expect(words).toContain(scope);
    }
    expect(error.hint).toContain("администратора портала");
  });

  test("for a passing reason: the portal's words, and asking again may help", async () => {
    const failures = [failure("people", { reason: "timeout", message: "The portal was too slow." })];
    const error = await refusalOf({ parameters: department, dictionaries: { ...noPeople, failures } });
    expect(error).toMatchObject({ code: "unreadable", isRetryable: true });
    expect(error.message).toContain("Ответ портала: The portal was too slow.");
    const denied = { ...noPeople, failures: [failure("people", { reason: "access-denied" })] };
    expect(await refusalOf({ parameters: department, dictionaries: denied })).toMatchObject({ isRetryable: false });
  });

  test("a cached refusal is asked about once more: the right may have been given since", async () => {
    const { people } = smallDictionaries();
    const { data, portal } = await askBriefing({
      parameters: department,
      dictionaries: { ...noPeople, isCached: true },
      fresh: { people, failures: [] },
    });
    expect(data.whose.people).toEqual([1, 2]);
    expect([portal.refreshes(), portal.reads.length]).toEqual([1, 1]);
  });

  test("so is a department that is not in the cache", async () => {
    const departments = new Map([[9, { id: 9, name: "Новый отдел", headId: 2 }]]);
    const { report } = await askBriefing({
      parameters: { whose: { kind: "department", id: 9 } },
      fresh: { departments },
    });
    expect(report.title).toContain("Новый отдел");
  });
});

test("a department without anybody in service is told as such", async () => {
  const { people } = smallDictionaries();
  const elsewhere = new Map([...people.keys()].map((id) => [id, person(id, `P${id}`, { departmentIds: [2] })]));
  const departments = new Map([[1, { id: 1, name: "Пустой" }]]);
  const { report, data } = await askBriefing({
    parameters: department,
    dictionaries: { people: elsewhere, departments },
  });
  expect(data.whose.people).toEqual([]);
  expect(data.meetings?.count).toBe(0);
  expect(report.notices.map(({ text }) => text)).toEqual([expect.stringContaining("«Пустой»")]);
});

describe("everybody, when nobody is known", () => {
  test("meetings are unknown and a line names the right; tasks and deals are counted", async () => {
    const { data, report, text, portal } = await askBriefing({
      parameters: all,
      dictionaries: noPeople,
      answers: smallDay,
    });
    expect(data).toMatchObject({ meetings: null, whose: { kind: "all", people: null } });
    expect([data.tasks?.overdue?.count, data.deals?.won?.count]).toEqual([3, 1]);
    expect(portal.reads.flat().filter((key) => key.startsWith("calendar:"))).toEqual([]);
    expect(report.complete).toBe(false);
    expect(report.notices[0]).toMatchObject({ kind: "unreadable", text: expect.stringContaining("user") as string });
    expect(report.notices[0]?.text).toContain("Встречи");
    expect(text).not.toMatch(/встреч нет/i);
  });

  test("an otherwise empty day is not called quiet", async () => {
    const briefing = await askBriefing({ parameters: all, dictionaries: noPeople });
    expect(briefing.text).not.toContain("спокойный день");
    const plan = await askDayPlan({ parameters: all, dictionaries: noPeople });
    expect(plan.data.meetings).toBeNull();
    expect(plan.text).toContain("В том, что удалось прочитать, на этот день ничего нет.");
    expect(plan.report.notices.map(({ kind }) => kind)).toEqual(["unreadable"]);
  });

  test("the explanation says that no calendar was read", async () => {
    const { text } = await askBriefing({ parameters: { ...all, explain: true }, dictionaries: noPeople });
    expect(text).toContain("Календари не прочитаны");
  });
});

describe("one person, when people cannot be read", () => {
  test("goes on by id, in the zone of the key's owner, and says so", async () => {
    const { data, report } = await askBriefing({
      parameters: { whose: { kind: "user", id: 2 } },
      dictionaries: noPeople,
      answers: { tasks: [task(1, "2026-11-20T10:00:00", { responsibleId: 2 })] },
    });
    expect(data.whose).toEqual({ kind: "user", id: 2, name: "#2", people: [2] });
    expect(data.tasks?.overdue?.count).toBe(1);
    expect(report.timeZone).toEqual({ id: "Europe/Moscow", source: "user" });
    expect(report.notices.map(({ kind }) => kind)).toEqual(["unreadable", "info"]);
    expect(report.notices[1]?.text).toContain("#2");
  });

  test("one's own report is as ever", async () => {
    const { data, report } = await askBriefing({ dictionaries: noPeople, answers: smallDay });
    expect(data).toMatchObject({ whose: { kind: "mine", name: "Анна Лебедева" }, meetings: { count: 6 } });
    expect(data.tasks?.overdue?.items[0]?.responsible).toEqual({ id: 1, name: "Анна Лебедева" });
    expect(report.notices.filter(({ kind }) => kind !== "data").map(({ kind }) => kind)).toEqual(["unreadable"]);
  });
});

describe("some of several calendars could not be read", () => {
  const answers = {
    "calendar:1": [event("2026-11-23T14:00:00", "2026-11-23T15:00:00")],
    "calendar:2": failure("calendar:2", { reason: "access-denied" }),
  };

  test("theirs are named, and nobody is called free", async () => {
    const { data, report, text } = await askBriefing({ parameters: department, answers });
    expect(data.meetings).toMatchObject({ count: 1, unreadCalendars: [2], freeSlots: null });
    expect(report.complete).toBe(false);
    expect(report.notices[0]?.text).toContain("«Встречи (Борис Орлов)»");
    expect(text).not.toContain("Свободно");
  });

  test("no meetings in the others is not no meetings", async () => {
    const question = { parameters: department, answers: { ...answers, "calendar:1": [] } };
    const briefing = await askBriefing(question);
    expect(briefing.text).toContain("В календарях, которые удалось прочитать, встреч нет.");
    expect(briefing.text).toContain("Сегодня: в том, что удалось прочитать, ничего срочного.");
    const plan = await askDayPlan(question);
    expect(plan.text).toContain("Сегодня: сроков нет.");
    expect(plan.text).not.toContain("На сегодня нет ни встреч");
  });
});

test("tasks that were read in part are not called empty", async () => {
  const { text } = await askBriefing({ answers: { tasks: failure("tasks", { scope: "task" }) } });
  expect(text).not.toContain("Срочных и просроченных задач нет");
  expect(text).toContain("В том, что удалось прочитать, ничего срочного.");
});

test("an offset that no clock has is no zone", async () => {
  const people = new Map([...smallDictionaries().people, [5, person(5, "Ева", { timeZoneOffset: 100_000 })]]);
  const { report } = await askBriefing({ parameters: { whose: { kind: "user", id: 5 } }, dictionaries: { people } });
  expect(report.timeZone).toEqual({ id: "Europe/Moscow", source: "user" });
});

test("a person without a zone lives by the portal's clock, not by that of whoever asks", async () => {
  const people = new Map([...smallDictionaries().people, [5, person(5, "Ева")]]);
  const dictionaries = { people, serverZone: { id: "+05:00", source: "server-offset" } as const };
  const { report } = await askBriefing({ parameters: { whose: { kind: "user", id: 5 } }, dictionaries });
  expect(report.timeZone).toEqual({ id: "+05:00", source: "server-offset" });
});
