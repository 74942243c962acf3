import { Temporal } from "temporal-polyfill";
import type { StageEntry } from "@b24kit/portal";
import { describe, expect, test } from "vitest";
import { renderJson, renderMarkdown, renderText } from "@b24kit/report";
import type { DayResultsData } from "../src/index.ts";
import { ask } from "./ask.ts";
import { at, deal, event, task } from "./builders.ts";
import { failure, smallDictionaries } from "./memory-portal.ts";

const askResults = (question: Parameters<typeof ask>[1] = {}) => ask<DayResultsData>("day-results", question);

function entry(id: number, ownerId: number, when: string, stageId: string, more: Partial<StageEntry> = {}): StageEntry {
  const kind = "moved" as const;
  return { id, ownerId, kind, categoryId: 0, stageId, semantics: "open", at: at(when).epochMilliseconds, ...more };
}

/** The evening of a Friday. */
const now = at("2026-11-20T18:30:00");
const on = (time: string) => `2026-11-20T${time}:00`;

const answers = {
  "calendar:1": [
    event(on("09:00"), on("10:00"), { id: 1, title: "Планёрка", attendance: "host" }),
    event(on("11:00"), on("11:00"), { id: 2, title: "Отметка" }),
    event(on("12:00"), on("13:00"), { id: 3, title: "Отклонённая", attendance: "declined" }),
    event(on("18:00"), on("19:00"), { id: 4, title: "Ещё идёт" }),
    event("2026-11-10T09:00:00", "2026-12-01T09:00:00", { id: 5, title: "Командировка" }),
    event(on("00:00"), "2026-11-21T00:00:00", {
      id: 6,
      title: "Весь день",
      isAllDay: true,
      days: { first: Temporal.PlainDate.from("2026-11-20"), last: Temporal.PlainDate.from("2026-11-20") },
    }),
    event("2026-11-21T12:00:00", "2026-11-21T13:00:00", { id: 7, title: "Субботник" }),
    event("2026-11-23T09:00:00", "2026-11-23T10:00:00", { id: 8, title: "Понедельник" }),
  ],
  doneTasks: [
    task(11, undefined, { title: "Позже", status: "completed", closedAt: at(on("16:00")) }),
    task(12, on("09:00"), { title: "Раньше", status: "completed", closedAt: at(on("08:00")) }),
    task(13, undefined, { status: "completed", closedAt: at("2026-11-21T00:00:00") }),
  ],
  nextTasks: [
    task(21, "2026-11-23T08:00:00", { title: "Сдать план" }),
    task(22, "2026-11-24T00:00:00", { title: "Не раньше вторника" }),
  ],
  dealMoves: [
    entry(102, 31, on("10:00"), "WORK"),
    entry(103, 31, on("15:00"), "WON", { kind: "closed", semantics: "won" }),
    entry(104, 32, on("12:00"), "WORK"),
    entry(105, 33, on("12:00"), "NEW", { kind: "created" }),
    entry(106, 34, on("13:00"), "LOSE", { kind: "closed", semantics: "lost" }),
  ],
  "movedDeals.0": [
    deal(31, "400000", { title: "Поставка" }),
    deal(32, "500", { responsibleId: 2 }),
    deal(34, "1000.55", { title: "Ремонт", currency: "USD" }),
  ],
  "earlierMoves.0": [entry(101, 31, "2026-11-01T10:00:00", "NEW", { kind: "created" })],
};

describe("a Friday", () => {
  test("completed tasks by closing time, those of the day only", async () => {
    const { data } = await askResults({ now, answers });
    expect(data.tasks?.items.map(({ id, closedAt }) => `${id} ${closedAt}`)).toEqual([
      "12 2026-11-20T08:00:00+03:00",
      "11 2026-11-20T16:00:00+03:00",
    ]);
  });

  test("meetings that are over: not declined, not going on, a moment counts when it has come", async () => {
    const { data } = await askResults({ now, answers });
    expect(data.meetings?.items.map(({ id }) => id)).toEqual([1, 2]);
    const later = await askResults({ now: at("2026-11-23T10:00:00"), answers, parameters: { date: "2026-11-20" } });
    expect(later.data.meetings?.items.map(({ id }) => id)).toEqual([6, 1, 2, 4]);
  });

  test("moves of my deals from stage to stage; creation is none, another one's are not mine", async () => {
    const { data, text, portal } = await askResults({ now, answers });
    expect(portal.reads).toHaveLength(2);
    expect(portal.reads[1]).toEqual(["movedDeals.0", "earlierMoves.0"]);
    expect(data.moves?.items.map(({ dealId, from, to }) => [dealId, from?.name ?? null, to.name])).toEqual([
      [31, "Новая", "Переговоры"],
      [34, null, "Провал"],
      [31, "Переговоры", "Успех"],
    ]);
    expect(data.moves).toMatchObject({
      count: 3,
      dealCount: 2,
      won: { count: 1, sums: [{ currency: "RUB", amount: "400000.00" }] },
      lost: { count: 1, sums: [{ currency: "USD", amount: "1000.55" }] },
    });
    expect(text.replaceAll(/\s+/g, " ")).toContain(
      "Сегодня: закрыты 2 задачи, прошли 2 встречи, сдвинулись 2 сделки, выиграно 1 (400 000 ₽), проиграно 1 (1 001 $).",
    );
    expect(text).toMatch(/15:00 +Поставка · Переговоры → Успех · 400 000 ₽/);
  });

  test("next: the weekend with what is on it, and Monday", async () => {
    const { data, text } = await askResults({ now, answers });
    expect(data.next.map(({ date, timeline }) => [date, timeline.map(({ id }) => id)])).toEqual([
      ["2026-11-21", [5, 7]],
      ["2026-11-22", [5]],
      ["2026-11-23", [5, 21, 8]],
    ]);
    expect(text).toMatch(/Дальше: 21–23 нояб\.\n[^]*сб, 12:00–13:00 +Субботник/);
    expect(text.match(/Командировка/g)).toHaveLength(1);
    expect(text).toContain("b24 report schedule --date 2026-11-23");
  });

  test.each(["ru", "en"] as const)("as it looks in %s", async (lang) => {
    const { report } = await askResults({ now, answers, lang });
    const text = renderText(report, { width: 100, colour: false, emoji: true, lang });
    await expect(text).toMatchFileSnapshot(`golden/day-results-friday.${lang}.txt`);
    await expect(renderMarkdown(report, { emoji: true, lang })).toMatchFileSnapshot(
      `golden/day-results-friday.${lang}.md.txt`,
    );
    await expect(renderJson(report)).toMatchFileSnapshot(`golden/day-results-friday.${lang}.json.txt`);
  });
});

test.each([
  ["понедельник", "2026-11-16"],
  ["за понедельник", "2026-11-16"],
  ["saturday", "2026-11-14"],
  ["пятница", "2026-11-20"],
  ["завтра", "2026-11-21"],
  ["20 ноября", "2026-11-20"],
])("the results of a weekday are those of the last one: %s", async (date, expected) => {
  expect((await askResults({ now, parameters: { date } })).data.date).toBe(expected);
});

test("a plan for a weekday is that of the next one", async () => {
  const { data } = await ask<{ date: string }>("day-plan", { now, parameters: { date: "понедельник" } });
  expect(data.date).toBe("2026-11-23");
});

test("a day on which nothing moved asks nothing more, and says so", async () => {
  const { text, portal, report } = await askResults();
  expect(portal.reads).toHaveLength(1);
  expect(text).toContain("Сегодня: ни закрытых задач, ни встреч, сделки не двигались.");
  expect(text).toMatch(/Завтра\n +Ничего не назначено\./);
  expect(report.complete).toBe(true);
});

describe("what could not be read", () => {
  test.each([
    ["doneTasks", "tasks", "Задачи"],
    ["nextTasks", undefined, "Задачи"],
    ["calendar:1", "meetings", "Встречи"],
    ["dealMoves", "moves", "Движение сделок"],
    ["movedDeals.0", "moves", "Движение сделок"],
    ["earlierMoves.0", undefined, "Движение сделок"],
  ] as const)("%s: the rest is shown", async (key, part, title) => {
    for (const reason of ["missing-scope", "access-denied", "timeout"] as const) {
      const { data, report } = await askResults({ now, answers: { ...answers, [key]: failure(key, { reason }) } });
      expect(report.complete).toBe(false);
      const notices = report.notices.filter(({ kind }) => kind === "unreadable");
      expect(notices.map(({ text }) => text)).toEqual([expect.stringContaining(title)]);
      const unknown = (["tasks", "meetings", "moves"] as const).filter((name) => data[name] === null);
      expect(unknown).toEqual(part === undefined ? [] : [part]);
    }
  });

  test("where a deal came from is unknown, not wrong", async () => {
    const { text } = await askResults({ now, answers: { ...answers, "earlierMoves.0": failure("earlierMoves.0") } });
    expect(text).toMatch(/Поставка · → Переговоры/);
  });

  test("nothing: the headline says so", async () => {
    const keys = ["calendar:1", "doneTasks", "nextTasks", "dealMoves"];
    const { text } = await askResults({ answers: Object.fromEntries(keys.map((key) => [key, failure(key)])) });
    expect(text).toContain("Задачи, встречи и сделки прочитать не удалось");
  });
});

test("doubtful data is told, titles of any kind and lists of any length fit a phone screen", async () => {
  const title = `\u202E\u200B\u001B[31m${"Очень длинное название ".repeat(130)}`;
  const many = Array.from({ length: 300 }, (_, index) => index + 1);
  const { text, data } = await askResults({
    dictionaries: { isCached: false },
    answers: {
      "calendar:1": many.map((id) => event("2026-11-23T08:00:00", "2026-11-23T09:00:00", { id, title })),
      doneTasks: many.map((id) =>
        task(id, undefined, { title, status: "completed", closedAt: at("2026-11-23T09:00:00") }),
      ),
      nextTasks: many.map((id) => task(id + 1000, "2026-11-24T09:00:00", { title })),
      dealMoves: many.map((id) => entry(id, id, "2026-11-23T09:00:00", "C9:GONE")),
      "movedDeals.0": many.map((id) => deal(id, "-999999999999999.99", { title, currency: id % 2 ? "ZZZ" : "USD" })),
    },
  });
  expect(data.moves?.items).toHaveLength(300);
  expect(data.quality).toMatchObject({ unknownCurrencies: ["ZZZ"] });
  expect(data.quality.dealsWithNegativeAmount).toHaveLength(300);
  expect(text.length).toBeLessThanOrEqual(1500);
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u001B\u202E\u200B]/);
});

test("by somebody who is no administrator about a department: whose eyes", async () => {
  const identity = { ...smallDictionaries().identity, isAdministrator: false };
  const parameters = { whose: { kind: "department", id: 1 } };
  const { report } = await askResults({ dictionaries: { identity }, parameters });
  expect(report.notices.map(({ kind }) => kind)).toEqual(["eyes"]);
});
