import { describe, expect, test } from "vitest";
import type { TasksData } from "../src/index.ts";
import { ask } from "./ask.ts";
import { task } from "./builders.ts";
import { failure, smallDictionaries } from "./memory-portal.ts";

const askTasks = (question: Parameters<typeof ask>[1] = {}) => ask<TasksData>("tasks", question);
const ids = (list: { items: { id: number }[] } | null | undefined) => list?.items.map(({ id }) => id);

/** A Monday; the week ends on the 29th. */
const answers = {
  tasks: [
    task(1, "2026-11-23T09:30:00", { title: "Отправить договор" }),
    task(2, "2026-11-23T18:00:00", { title: "Согласовать бюджет" }),
    task(3, "2026-11-12T12:00:00", { title: "Обновить прайс" }),
    task(4, "2026-11-24T00:00:00", { title: "Позвонить в банк" }),
    task(5, "2026-11-29T23:59:59", { title: "Сдать отчёт" }),
    task(6, "2026-11-30T00:00:00", { title: "Новая неделя" }),
    task(7, undefined, { title: "Когда-нибудь" }),
    task(8, "2026-11-10T12:00:00", { title: "Переезд", status: "deferred" }),
  ],
  givenTasks: [
    task(11, "2026-11-20T12:00:00", { title: "Смета", creatorId: 1, responsibleId: 2 }),
    task(12, undefined, { title: "Склад", creatorId: 1, responsibleId: 3, status: "deferred" }),
    task(13, "2026-12-20T12:00:00", { title: "Каталог", creatorId: 1, responsibleId: 3 }),
  ],
  awaitingTasks: [task(15, undefined, { status: "awaiting-decision", creatorId: 1, responsibleId: 2 })],
  accompliceTasks: [
    task(21, "2026-11-26T12:00:00", { title: "Тендер", creatorId: 2, responsibleId: 3 }),
    task(11, "2026-11-20T12:00:00", { title: "Смета", creatorId: 1, responsibleId: 2 }),
  ],
  auditorTasks: [
    task(21, "2026-11-26T12:00:00", { title: "Тендер", creatorId: 2, responsibleId: 3 }),
    task(22, undefined, { title: "Ремонт", creatorId: 3, responsibleId: 2 }),
  ],
};

test("every task stands where its deadline puts it; due earlier today is overdue as well", async () => {
  const { data, text } = await askTasks({ answers });
  expect(data.mine).toMatchObject({ count: 7 });
  expect(ids(data.mine?.today)).toEqual([1, 2]);
  expect(ids(data.mine?.overdue)).toEqual([3, 1]);
  expect(data.mine?.overdue.items.map(({ overdueDays }) => overdueDays)).toEqual([11, 0]);
  expect(ids(data.mine?.thisWeek)).toEqual([4, 5]);
  expect(ids(data.mine?.later)).toEqual([6]);
  expect(ids(data.mine?.withoutDeadline)).toEqual([7]);
  expect(data).toMatchObject({ date: "2026-11-23", weekEnds: "2026-11-29" });
  expect(text).toContain("7 открытых задач, сегодня 2, просрочено 2, на неделе ещё 2");
  expect(text).toMatch(/пн, 30 нояб\. +Новая неделя/);
  expect(text).toContain("Обновить прайс · 12 нояб., 11 дней");
});

test("a task of others stands once: as given, else as taken part in, else as observed; deferred ones apart", async () => {
  const { data, text } = await askTasks({ answers });
  expect(ids(data.given)).toEqual([11, 13]);
  expect(ids(data.awaitingDecision)).toEqual([15]);
  expect(ids(data.accomplice)).toEqual([21]);
  expect(ids(data.auditor)).toEqual([22]);
  expect(ids(data.deferred)).toEqual([8, 12]);
  expect(text).toContain("Смета · Борис Орлов · 20 нояб., 3 дня");
  expect(text).toContain("Каталог · Вера Котова · до 20 дек.");
});

test("the week ends as the portal says", async () => {
  const workCalendar = { ...smallDictionaries().workCalendar, weekStart: 7 };
  const { data } = await askTasks({ answers, dictionaries: { workCalendar } });
  expect(data.weekEnds).toBe("2026-11-28");
  expect([ids(data.mine?.thisWeek), ids(data.mine?.later)]).toEqual([[4], [5, 6]]);
});

test("of everybody each task is with its responsible: nothing is given, helped or observed", async () => {
  const { data, portal } = await askTasks({ answers, parameters: { whose: { kind: "all" } } });
  expect(portal.reads).toEqual([["tasks", "awaitingTasks"]]);
  expect([data.given?.count, data.accomplice?.count, data.auditor?.count]).toEqual([0, 0, 0]);
});

test("no tasks at all is a kind sentence", async () => {
  const { text, report } = await askTasks();
  expect(text).toContain("Задач нет: ни своих, ни порученных другим.");
  expect(report).toMatchObject({ complete: true, period: null });
});

test("a date is no parameter: it speaks of now", async () => {
  await expect(askTasks({ parameters: { date: "2026-11-23" } })).rejects.toMatchObject({ code: "invalid-parameters" });
});

describe("what could not be read", () => {
  test.each([
    ["tasks", "mine", "Задачи"],
    ["givenTasks", "given", "Поручения"],
    ["awaitingTasks", "awaitingDecision", "Ждут решения"],
    ["accompliceTasks", "accomplice", "Соисполнитель"],
    ["auditorTasks", "auditor", "Наблюдатель"],
  ] as const)("%s: the rest is shown", async (key, part, title) => {
    for (const reason of ["missing-scope", "access-denied", "timeout"] as const) {
      const { data, report } = await askTasks({ answers: { ...answers, [key]: failure(key, { reason }) } });
      expect(report.complete).toBe(false);
      expect(report.notices.map(({ text }) => text)).toEqual([expect.stringContaining(title)]);
      const others = (["mine", "given", "awaitingDecision"] as const).filter((other) => other !== part);
      expect([data[part], ...others.map((other) => data[other] === null)]).toEqual([null, ...others.map(() => false)]);
    }
  });

  test("nothing: the headline says so", async () => {
    const keys = ["tasks", "givenTasks", "awaitingTasks", "accompliceTasks", "auditorTasks"];
    const { text, data } = await askTasks({ answers: Object.fromEntries(keys.map((key) => [key, failure(key)])) });
    expect(text).toContain("Задачи прочитать не удалось");
    expect(data.deferred).toBeNull();
  });
});

test("lists of any length and titles of any kind fit a phone screen, data is complete", async () => {
  const title = `\u202E\u200B\u001B[31m${"Очень длинное название ".repeat(130)}`;
  const many = (first: number, deadline?: string) =>
    Array.from({ length: 400 }, (_, index) => task(first + index, deadline, { title, creatorId: 1 }));
  const own = ["2026-11-23T08:00:00", "2026-11-25T08:00:00", "2026-12-25T08:00:00", undefined];
  const others = many(5000, "2026-11-01T10:00:00").map((one) => ({ ...one, responsibleId: 2 }));
  const { data, text } = await askTasks({
    answers: {
      tasks: own.flatMap((deadline, index) => many(1 + index * 400, deadline)),
      givenTasks: others,
      awaitingTasks: others.map((one) => ({ ...one, status: "awaiting-decision" })),
      accompliceTasks: others.map((one) => ({ ...one, creatorId: 3 })),
      auditorTasks: others.map((one) => ({ ...one, id: one.id + 1000, creatorId: 3 })),
    },
  });
  expect([data.mine?.count, data.auditor?.items.length]).toEqual([1600, 400]);
  expect(text.length).toBeLessThanOrEqual(1500);
  expect(text).toContain("ещё 397");
  expect(text).toContain("ещё 399");
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u001B\u202E\u200B]/);
});
