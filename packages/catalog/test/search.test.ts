import { assert, asyncProperty, string } from "fast-check";
import { expect, test } from "vitest";
import { allSynonyms } from "../scripts/search/all-synonyms.ts";
import { searchDocs, searchMethods } from "../src/index.ts";
import { searchTasks, tasksOfOthers } from "./search-tasks.ts";

async function names(text: string, limit = 10): Promise<string[]> {
  const found = await searchMethods(text, { limit });
  return found.map(({ details }) => details.name);
}

async function missed(tasks: typeof searchTasks): Promise<string[]> {
  const answers = await Promise.all(tasks.map(async ({ text }) => names(text, 3)));
  return tasks
    .filter(({ methods }, index) => !answers[index]?.some((name) => methods.includes(name)))
    .map((task) => task.text);
}

test("there are 100 tasks in each language, half of them held out", () => {
  expect(searchTasks).toHaveLength(200);
  expect(searchTasks.filter(({ isHeldOut }) => isHeldOut)).toHaveLength(100);
  expect(searchTasks.filter(({ text }) => /[а-я]/u.test(text))).toHaveLength(100);
});

test("a right method is among the first three for nine of ten tasks, those held out included", async () => {
  const all = await missed(searchTasks);
  const heldOut = await missed(searchTasks.filter(({ isHeldOut }) => isHeldOut));
  // The phrases themselves, so that a failure shows them.
  expect(all.slice(20)).toEqual([]);
  expect(heldOut.slice(10)).toEqual([]);
});

test("the tasks of somebody else are found as well", async () => {
  const found = await missed(tasksOfOthers);
  expect(found.slice(Math.floor(tasksOfOthers.length / 10))).toEqual([]);
});

test.each([
  "create deal",
  "add a task",
  "создать задачу",
  "новый лид",
  "schedule a meeting",
  "add comment to deal",
  "upload a file",
])("%s: what reads or deletes does not stand first", async (text) => {
  const [first = "", ...rest] = await names(text, 3);
  expect(first).not.toMatch(/(?:get|list|delete|remove|fields)$/i);
  expect(rest.filter((name) => /(?:delete|remove)$/i.test(name))).toEqual([]);
});

test.each(["напоминание", "поставить напоминание", "напомнить о сделке", "reminder", "set a reminder"])(
  "%s: a to-do of the CRM is among the first five",
  async (text) => {
    expect(await names(text, 5)).toContain("crm.activity.todo.add");
  },
);

test("every phrase of every group of synonyms finds methods", async () => {
  const phrases = allSynonyms.flatMap((group) => group.phrases);
  const found = await Promise.all(phrases.map(async (phrase) => names(phrase, 1)));
  expect(phrases.filter((_, index) => found[index]?.length !== 1)).toEqual([]);
});

test("forms, order and spelling of the words do not matter", async () => {
  const usual = await names("создать рабочую группу", 1);
  expect(usual).toEqual(["sonet_group.create"]);
  expect(await names("РАБОЧУЮ группу создай!", 1)).toEqual(usual);
  expect(await names("создать рабочюю групу", 1)).toEqual(usual);
});

test("deprecated methods stand last, what replaces them before", async () => {
  const found = await searchMethods("list deals", { limit: 20 });
  const marks = found.map(({ details }) => details.deprecated);
  expect(found[0]?.details.name).toBe("crm.item.list");
  expect(found.map(({ details }) => details.name)).toContain("crm.deal.list");
  expect(marks).toEqual(marks.toSorted((a, b) => Number(a) - Number(b)));
});

test("a name is found by itself, whatever its case, deprecated or not", async () => {
  expect(await names(" CRM.Deal.List ", 2)).toEqual(["crm.deal.list", "crm.item.list"]);
  expect(await names("disk.folder.deletetree", 1)).toEqual(["disk.folder.deleteTree"]);
});

test("scope and effect limit what is found", async () => {
  const found = await searchMethods("удалить файл", { scope: "disk", effect: "destructive", limit: 5 });
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ details }) => details.scope === "disk" && details.effect === "destructive")).toBe(true);
});

test("pages: methods, events and articles", async () => {
  const kinds = (await searchDocs("security recommendations")).map(({ kind, page }) => `${kind} ${page.slice(0, 8)}`);
  expect(kinds[0]).toBe("article https://");
  const events = await searchDocs("OnCrmDealAdd");
  expect(events[0]).toMatchObject({ kind: "event", title: "onCrmDealAdd" });
  const methods = await searchDocs("открыть рабочий день");
  expect(methods[0]).toMatchObject({ kind: "method", title: "timeman.open" });
});

test.each([
  ["nothing", ""],
  ["blanks", " \t\n"],
  ["only words that say nothing", "как мне это the of"],
  ["another script", "创建交易 取引"],
  ["signs", "!!! ::: ---"],
  ["control characters", "\u0000\u001B[31m\u202E"],
])("finds nothing in %s", async (_, text) => {
  expect(await searchMethods(text)).toEqual([]);
  expect(await searchDocs(text)).toEqual([]);
});

test("control characters part words, they do not hide them", async () => {
  expect(await names("создать\u0000задачу\u001B", 1)).toEqual(["tasks.task.add"]);
});

test("a text of 10 MB is cut, and asks for what its beginning asks", async () => {
  const long = `создать задачу ${"я".repeat(10_000_000)}`;
  expect(await names(long, 1)).toEqual(["tasks.task.add"]);
  expect(await names("слово ".repeat(2_000_000))).toBeInstanceOf(Array);
});

test.each([0, -1, Number.NaN, 0.5])("a limit of %s gives nothing", async (limit) => {
  expect(await searchMethods("задача", { limit })).toEqual([]);
});

test("any text gives an answer", async () => {
  await assert(
    asyncProperty(string({ unit: "binary", maxLength: 600 }), async (text) => {
      expect((await searchMethods(text)).length).toBeLessThanOrEqual(10);
    }),
  );
});
