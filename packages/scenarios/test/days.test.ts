import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { askBriefing } from "./ask.ts";
import { at, event, task } from "./builders.ts";
import { smallDictionaries } from "./memory-portal.ts";

const today = (time: string) => `2026-11-23T${time}:00`;

describe("days that are not like others", () => {
  test.each([
    ["2026-03-29", 23],
    ["2026-10-25", 25],
  ])("%s has %i hours in Berlin", async (date, hours) => {
    const { report, data } = await askBriefing({
      now: Temporal.Instant.from(`${date}T10:00:00Z`),
      parameters: { tz: "Europe/Berlin" },
      answers: { tasks: [task(1, `${date}T23:59:00+0${date.includes("-03-") ? 2 : 1}:00`)] },
    });
    const { from, to } = report.period!;
    expect((Date.parse(to) - Date.parse(from)) / 3_600_000).toBe(hours);
    expect(data.tasks?.dueToday?.count).toBe(1);
    expect(report.timeZone).toEqual({ id: "Europe/Berlin", source: "option" });
  });

  test("31 December knows tomorrow's year and birthdays on both sides", async () => {
    const people = new Map(smallDictionaries().people);
    people.set(2, { ...people.get(2)!, birthday: { month: 1, day: 2 } });
    const { report, data } = await askBriefing({
      now: at("2026-12-31T10:00:00"),
      dictionaries: { people },
      answers: { tasks: [task(1, "2026-12-31T23:59:59"), task(2, "2027-01-01T00:00:00")] },
    });
    expect(report.period).toMatchObject({ from: "2026-12-31T00:00:00+03:00", to: "2027-01-01T00:00:00+03:00" });
    expect(data.tasks?.dueToday?.items.map(({ id }) => id)).toEqual([1]);
    expect(data.people?.birthdays).toEqual([{ id: 2, name: "Борис Орлов", date: "2027-01-02" }]);
  });

  test("a day off has no free slots and says so", async () => {
    const { data, text } = await askBriefing({ now: at("2026-11-22T10:00:00") });
    expect(data.meetings).toMatchObject({ isWorkingDay: false, freeSlots: [], workingHours: null });
    expect(text).toContain("Свободно: нерабочий день");
  });

  test("no working hours on the portal", async () => {
    const workCalendar = { ...smallDictionaries().workCalendar, workStart: 0, workEnd: 0 };
    const { data, text } = await askBriefing({ dictionaries: { workCalendar } });
    expect(data.meetings).toMatchObject({ isWorkingDay: true, freeSlots: [], workingHours: null });
    expect(text).toContain("рабочие часы на портале не заданы");
  });

  test("after work there is no free slot left", async () => {
    const { data } = await askBriefing({ now: at(today("17:16")) });
    expect(data.meetings?.freeSlots).toEqual([]);
  });

  test("another date: its meetings and deadlines, overdue still by now", async () => {
    const { data, text, report } = await askBriefing({
      parameters: { date: "среда" },
      answers: {
        "calendar:1": [event("2026-11-25T10:00:00", "2026-11-25T11:00:00")],
        tasks: [task(1, "2026-11-25T12:00:00"), task(2, today("09:00")), task(3, "2026-11-24T09:00:00")],
      },
    });
    expect(data.date).toBe("2026-11-25");
    expect(data.meetings?.count).toBe(1);
    expect(data.meetings?.freeSlots?.map(({ from }) => from.slice(11, 16))).toEqual(["09:00", "11:00"]);
    expect(data.tasks?.dueToday?.items.map(({ id }) => id)).toEqual([1]);
    expect(data.tasks?.overdue?.items.map(({ id }) => id)).toEqual([2]);
    expect(data.deals?.since).toBe("2026-11-24T00:00:00+03:00");
    expect(text).toContain("Среда, 25 ноября: 1 встреча");
    expect(report.hint).toContain("--date 2026-11-25");
  });
});
