import { describe, expect, test } from "vitest";
import { renderText } from "@b24kit/report";
import type { ScheduleData } from "../src/index.ts";
import { ask } from "./ask.ts";
import { at, event, task } from "./builders.ts";
import { failure, smallDictionaries } from "./memory-portal.ts";
import { smallDay } from "./small-day.ts";

const askSchedule = (question: Parameters<typeof ask>[1] = {}) => ask<ScheduleData>("schedule", question);

const week = {
  "calendar:1": [
    ...(smallDay["calendar:1"] as ReturnType<typeof event>[]),
    event("2026-11-24T22:00:00", "2026-11-25T06:00:00", { id: 21, title: "Ночная смена" }),
    event("2026-11-24T23:00:00", "2026-11-25T01:00:00", { id: 22, title: "Обновление сервера" }),
    event("2026-11-27T10:00:00", "2026-11-27T11:00:00", { id: 23, title: "Итоги недели", attendance: "unanswered" }),
  ],
  tasks: [
    task(31, "2026-11-23T09:30:00", { title: "Отправить договор" }),
    task(32, "2026-11-24T18:00:00", { title: "Согласовать бюджет" }),
    task(33, "2026-11-29T23:59:59", { title: "Сдать отчёт" }),
    task(34, "2026-11-30T00:00:00", { title: "Уже другая неделя" }),
  ],
};

describe("a day", () => {
  test("has one timeline, overlaps and free slots", async () => {
    const { data, text } = await askSchedule({ answers: smallDay });
    expect([data.from, data.last, data.days.length]).toEqual(["2026-11-23", "2026-11-23", 1]);
    expect(data.days[0]?.timeline.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "meeting 1",
      "meeting 2",
      "deadline 11",
      "meeting 3",
      "meeting 4",
      "meeting 5",
      "meeting 6",
      "deadline 12",
    ]);
    expect(data.meetings).toMatchObject({ count: 6, conflictCount: 2, conflicts: [[3, 4]], unanswered: [4] });
    expect(data.deadlineCount).toBe(2);
    expect(text).toContain("Сегодня: 6 встреч (2 пересекаются, 1 без ответа), 2 задачи со сроком.");
    expect(text).toContain("Свободно: 12:10–18:00");
    expect(text).toContain("b24 do move-meeting");
  });

  test("another one is told by its name, without remarks about what is overdue now", async () => {
    const { text, report } = await askSchedule({ parameters: { date: "среда" } });
    expect(text).toContain("Среда, 25 ноября: ни встреч, ни сроков.");
    expect(text).toContain("b24 do book-meeting");
    expect(report.notices).toEqual([]);
  });

  test("of thousands of things fits a phone screen: what is to come first, the rest counted", async () => {
    const title = `\u202E\u001B[31m${"Очень длинное название ".repeat(130)}`;
    const tasks = Array.from({ length: 3000 }, (_, index) =>
      task(index + 1, `2026-11-23T${index < 1500 ? "08" : "19"}:00:00`, { title }),
    );
    const { data, text } = await askSchedule({ answers: { tasks } });
    expect(data.days[0]?.timeline).toHaveLength(3000);
    expect(text.length).toBeLessThanOrEqual(1500);
    expect(text).toMatch(/19:00/);
    expect(text).not.toMatch(/08:00/);
    expect(text).toMatch(/ещё 29\d\d/);
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u001B\u202E]/);
  });
});

describe("a range", () => {
  test("this week is the whole of it, the days to come too", async () => {
    const { report, data } = await askSchedule({ answers: week, parameters: { period: "эта неделя" } });
    expect(report.period).toMatchObject({ from: "2026-11-23T00:00:00+03:00", to: "2026-11-30T00:00:00+03:00" });
    expect(data.days.map(({ date, timeline }) => [date.slice(8), timeline.length])).toEqual([
      ["23", 7],
      ["24", 4],
      ["25", 2],
      ["26", 0],
      ["27", 1],
      ["28", 0],
      ["29", 1],
    ]);
  });

  test("what stands on several days counts once, overlaps too", async () => {
    const { data, text } = await askSchedule({ answers: week, parameters: { period: "2026-11-24..2026-11-25" } });
    expect(data.days.map(({ meetings }) => [meetings?.count, meetings?.conflictCount])).toEqual([
      [3, 2],
      [2, 2],
    ]);
    expect(data.meetings).toMatchObject({ count: 3, conflictCount: 2, conflicts: [[21, 22]] });
    expect(data.deadlineCount).toBe(1);
    expect(text).toContain("24–25 нояб.: 3 встречи (2 пересекаются), 1 задача со сроком.");
    expect(text).toMatch(/с 22:00 +Ночная смена[^]*до 06:00 +Ночная смена/);
  });

  test("is a page: a section for every day, whatever is on it", async () => {
    const { report, text } = await askSchedule({ answers: week, parameters: { period: "this-week" } });
    expect(report.blocks.filter(({ kind }) => kind === "section")).toHaveLength(7);
    expect(text).toMatch(/Четверг, 26 ноября\n +Ничего не назначено\.\n +• Свободно: 09:00–18:00/);
    expect(text).toMatch(/Суббота, 28 ноября\n +Ничего не назначено\.\n +• Свободно: нерабочий день/);
    for (const lang of ["ru", "en"] as const) {
      const { report: worded } = await askSchedule({ answers: week, parameters: { period: "this-week" }, lang });
      const shown = renderText(worded, { width: 100, colour: false, emoji: true, lang });
      await expect(shown).toMatchFileSnapshot(`golden/schedule-week.${lang}.txt`);
    }
  });

  test("of a quarter leaves empty days out", async () => {
    const { report, data } = await askSchedule({ answers: week, parameters: { period: "2026-Q4" } });
    expect([data.days.length, report.blocks.filter(({ kind }) => kind === "section").length]).toEqual([92, 6]);
  });

  test("days across a change of clocks are 23 and 25 hours long", async () => {
    const { data } = await askSchedule({
      now: at("2026-10-20T10:00:00Z"),
      parameters: { period: "2026-10-24..2026-10-26", tz: "Europe/Berlin" },
      answers: { tasks: [task(1, "2026-10-25T23:30:00+01:00"), task(2, "2026-10-26T00:00:00+01:00")] },
    });
    expect(data.days.map(({ deadlines }) => deadlines?.items.map(({ id }) => id))).toEqual([[], [1], [2]]);
  });
});

describe("what could not be read", () => {
  test.each([
    ["calendar:1", { meetings: null, deadlineCount: 2 }, "Встречи"],
    ["tasks", { meetings: { count: 6 }, deadlineCount: null }, "Задачи"],
  ])("%s: the rest is shown", async (key, data, title) => {
    for (const reason of ["missing-scope", "access-denied", "timeout"] as const) {
      const answered = await askSchedule({ answers: { ...smallDay, [key]: failure(key, { reason }) } });
      expect(answered.data).toMatchObject(data);
      expect(answered.report.complete).toBe(false);
      expect(answered.report.notices.filter(({ kind }) => kind === "unreadable")).toHaveLength(1);
      expect(answered.report.notices[0]?.text).toContain(title);
      expect(answered.report.notices[0]?.action).not.toBe("");
    }
  });

  test("neither: the headline says so", async () => {
    const answers = { "calendar:1": failure("calendar:1"), tasks: failure("tasks") };
    const { report, text } = await askSchedule({ answers });
    expect(text).toContain("Ни календарь, ни задачи прочитать не удалось");
    expect(report.blocks).toHaveLength(1);
  });

  test("one calendar of a department: its meetings are missing, nobody is called free", async () => {
    const parameters = { whose: { kind: "all" } };
    const { data } = await askSchedule({ parameters, answers: { ...smallDay, "calendar:2": failure("calendar:2") } });
    expect(data.meetings).toMatchObject({ count: 6, unreadCalendars: [2] });
    expect(data.days[0]?.meetings?.freeSlots).toBeNull();
  });

  test("by somebody who is no administrator: whose eyes", async () => {
    const identity = { ...smallDictionaries().identity, isAdministrator: false };
    const { report } = await askSchedule({
      dictionaries: { identity },
      parameters: { whose: { kind: "user", id: 2 } },
    });
    expect(report.notices.map(({ kind }) => kind)).toEqual(["eyes"]);
  });
});
