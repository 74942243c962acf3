import { describe, expect, test } from "vitest";
import { askBriefing } from "./ask.ts";
import { at, deal, event, task } from "./builders.ts";
import { smallDictionaries } from "./memory-portal.ts";

const notAdministrator = { identity: { ...smallDictionaries().identity, isAdministrator: false } };

describe("whose", () => {
  test("of a user: their calendar, records and zone", async () => {
    const { report, data, portal } = await askBriefing({
      parameters: { whose: { kind: "user", id: 2 } },
      answers: { openDeals: [deal(1, "5", { responsibleId: 2 }), deal(2, "7")] },
    });
    expect(report.timeZone).toEqual({ id: "Asia/Novosibirsk", source: "user" });
    expect(report.asOf).toBe("2026-11-23T14:20:00+07:00");
    expect(report.title).toContain("Борис Орлов");
    expect(data.whose).toEqual({ kind: "user", id: 2, name: "Борис Орлов", people: [2] });
    expect(data.deals?.open?.count).toBe(1);
    expect(portal.reads[0]).toContain("calendar:2");
    expect(report.hint).toContain("--user 2");
  });

  test("of a user without a zone: the offset, and a word about clock changes only where there is one", async () => {
    const parameters = { whose: { kind: "user", id: 3 } };
    const { report } = await askBriefing({ parameters });
    expect(report.timeZone).toEqual({ id: "+05:00", source: "user-offset" });
    expect(report.notices).toEqual([]);
  });

  test("an offset across a change of clocks is flagged", async () => {
    const identity = { ...smallDictionaries().identity, timeZone: { id: "+01:00", source: "server-offset" as const } };
    const quiet = await askBriefing({ dictionaries: { identity }, now: at("2026-02-10T10:00:00Z") });
    expect(quiet.report.notices).toEqual([]);
    const sunday = await askBriefing({
      dictionaries: { identity },
      now: at("2026-03-28T10:00:00Z"),
      parameters: { date: "tomorrow" },
    });
    expect(sunday.text).toContain("может приходиться перевод часов");
  });

  test("of oneself by id is one's own", async () => {
    const { data } = await askBriefing({
      parameters: { whose: { kind: "user", id: 1 } },
      dictionaries: notAdministrator,
    });
    expect(data.whose.kind).toBe("mine");
  });

  const shared = { parentId: 50, title: "Общая" };
  const departmentAnswers = {
    "calendar:1": [event("2026-11-23T14:00:00", "2026-11-23T15:00:00", { id: 50, ownerId: 1, ...shared })],
    "calendar:2": [
      event("2026-11-23T14:00:00", "2026-11-23T15:00:00", { id: 51, ownerId: 2, ...shared, attendance: "unanswered" }),
      event("2026-11-23T14:30:00", "2026-11-23T16:00:00", { id: 60, ownerId: 2, title: "Своя" }),
    ],
    tasks: [task(1, "2026-11-20T10:00:00", { responsibleId: 2, creatorId: 1 })],
    givenTasks: [
      task(2, "2026-11-20T10:00:00", { responsibleId: 3, creatorId: 2 }),
      task(3, "2026-11-20T10:00:00", { responsibleId: 2, creatorId: 1 }),
    ],
  };

  test("of a department: a shared meeting once, conflicts in each calendar, given means given outside", async () => {
    const { data, report } = await askBriefing({
      parameters: { whose: { kind: "department", id: 1 } },
      answers: departmentAnswers,
    });
    expect(data.whose.people).toEqual([1, 2]);
    expect(data.meetings).toMatchObject({ count: 2, conflictCount: 2, conflicts: [[50, 60]] });
    expect(data.meetings?.items[0]?.people).toEqual([1, 2]);
    expect(data.meetings?.freeSlots?.map(({ from, to }) => `${from.slice(11, 16)}-${to.slice(11, 16)}`)).toEqual([
      "10:20-14:00",
      "16:00-18:00",
    ]);
    expect(data.tasks?.overdue?.count).toBe(1);
    expect(data.tasks?.overdueGiven?.items.map(({ id }) => id)).toEqual([2]);
    expect(report.title).toContain("Продажи");
  });

  test("meetings of different people at the same time are no conflict", async () => {
    const answers = {
      "calendar:1": [event("2026-11-23T14:00:00", "2026-11-23T15:00:00", { id: 1, ownerId: 1 })],
      "calendar:2": [event("2026-11-23T14:00:00", "2026-11-23T15:00:00", { id: 2, ownerId: 2 })],
    };
    const { data } = await askBriefing({ parameters: { whose: { kind: "all" } }, answers });
    expect(data.meetings).toMatchObject({ count: 2, conflictCount: 0, conflicts: [] });
  });

  test("all: everything visible, people out of service included; calendars of those in service", async () => {
    const { data, portal } = await askBriefing({
      parameters: { whose: { kind: "all" } },
      answers: { openDeals: [deal(1, "5"), deal(2, "7", { responsibleId: 4 })] },
    });
    expect(data.deals?.open?.count).toBe(2);
    expect(data.tasks?.overdueGiven?.count).toBe(0);
    expect(portal.reads[0]?.filter((key) => key.startsWith("calendar:"))).toEqual([
      "calendar:1",
      "calendar:2",
      "calendar:3",
    ]);
  });

  test.each([
    [{ kind: "mine" }, notAdministrator, []],
    [{ kind: "all" }, notAdministrator, ["eyes"]],
    [{ kind: "department", id: 1 }, notAdministrator, ["eyes"]],
    [{ kind: "user", id: 2 }, notAdministrator, ["eyes"]],
    [{ kind: "all" }, {}, []],
  ])("%j warns of hidden things: %#", async (whose, dictionaries, expected) => {
    const { report } = await askBriefing({ parameters: { whose }, dictionaries });
    expect(report.notices.map(({ kind }) => kind)).toEqual(expected);
    expect(report.eyes.name).toBe("Анна Лебедева");
  });
});
