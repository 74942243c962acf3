import type { Report } from "@b24kit/report";
import { expect, test } from "vitest";
import { findScenario, runReport } from "../src/index.ts";
import { task } from "./builders.ts";
import { failure, memoryPortal, person, smallDictionaries, type MemoryPortalOptions } from "./memory-portal.ts";
import { now, smallDay } from "./small-day.ts";

const scenario = findScenario("overdue")!;

async function overdueReport(options: MemoryPortalOptions, parameters: unknown = {}): Promise<Report> {
  return runReport({ portal: memoryPortal(options), scenario, now, lang: "ru", parameters });
}

async function remind(options: MemoryPortalOptions, parameters?: unknown, language: "ru" | "en" = "ru") {
  return (await scenario.remind!())(await overdueReport(options, parameters), language);
}

const textTo = (request: Awaited<ReturnType<typeof remind>>, id: number): string =>
  String(request?.commands[`person${id}`]?.params?.["MESSAGE"]);

test("one message to each person, the wording in the plan, none to oneself", async () => {
  const request = await remind({ answers: smallDay });
  expect(
    Object.entries(request!.commands).map(([key, { method, params }]) => [key, method, params?.["DIALOG_ID"]]),
  ).toEqual([
    ["person3", "im.message.add", "3"],
    ["person2", "im.message.add", "2"],
  ]);
  expect(textTo(request, 2).replaceAll("\u00A0", " ").split("\n")).toEqual([
    "Напоминаю: просрочены 2 задачи.",
    "1. Счёт (срок 18 нояб., 5 дней)",
    "https://demo.bitrix24.ru/company/personal/user/2/tasks/task/view/18/",
    "2. Смета (срок 20 нояб., 3 дня)",
    "https://demo.bitrix24.ru/company/personal/user/2/tasks/task/view/16/",
  ]);
  expect(request?.question.ru.replaceAll("\u00A0", " ")).toBe(
    "Отправить 2 напоминания о просроченных задачах: Вера Котова, Борис Орлов?",
  );
  expect(request?.objects.map(({ id, changes }) => [id, changes[0]?.after])).toEqual([
    ["3", textTo(request, 3)],
    ["2", textTo(request, 2)],
  ]);
});

test("what somebody of a department is late with, and what they were given, is one message", async () => {
  const tasks = [
    task(1, "2026-11-20T12:00:00", { responsibleId: 2 }),
    task(2, "2026-11-23T09:00:00", { responsibleId: 2 }),
  ];
  const request = await remind({ answers: { tasks } }, { whose: { kind: "department", id: 1 } }, "en");
  expect(textTo(request, 2).replaceAll("\u00A0", " ")).toMatch(
    /^A reminder: 2 tasks are overdue\.[^]*2\. Task 2 \(due today, 09:00\)/,
  );
});

test("nobody to remind is no request", async () => {
  expect(await remind({ answers: { tasks: smallDay["tasks"]! } })).toBeNull();
  expect(await remind({})).toBeNull();
});

test("who has left or cannot be seen gets nothing, and the plan says so", async () => {
  const people = new Map([...smallDictionaries().people, [4, person(4, "Глеб Сомов", { isActive: false })] as const]);
  const late = [2, 4, 77].map((responsibleId) =>
    task(responsibleId, "2026-11-20T12:00:00", { creatorId: 1, responsibleId }),
  );
  const request = await remind({ answers: { givenTasks: late }, dictionaries: { people } });
  expect(Object.keys(request!.commands)).toEqual(["person2"]);
  expect(request?.notes.map(({ ru }) => ru).join()).toContain("Глеб Сомов, #77");
});

test("what could not be read is told before the yes", async () => {
  const request = await remind({ answers: { ...smallDay, tasks: failure("tasks", { scope: "task" }) } });
  expect(request?.notes.map(({ ru }) => ru).join()).toMatch(/Прочитано не всё: .*Задачи/);
});

test("long lists are cut with the count of the rest, titles show no BB codes and no control characters", async () => {
  const title = `[b]\u202E\u001B[31m${"Очень длинное название ".repeat(130)}`;
  const givenTasks = Array.from({ length: 33 }, (_, index) =>
    task(index + 1, "2026-11-01T12:00:00", { creatorId: 1, responsibleId: 2, title }),
  );
  const text = textTo(await remind({ answers: { givenTasks } }), 2);
  expect(text).toContain("И ещё 13.");
  expect(text.length).toBeLessThan(6000);
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u001B\u202E]|\[b\]/);
});
