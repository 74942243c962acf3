import { loadWorld, startEmulator, type Emulator, type World } from "@b24kit/emulator";
import type { BriefingData } from "@b24kit/scenarios";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { openPortal, type OpenedPortal, renderText, type Report } from "../src/index.ts";
import { eventsOn, runs } from "./naive/naive-calendar.ts";
import { isTouched, limitOf, money, tenThousandths } from "./naive/naive-crm.ts";
import {
  ascending,
  dateOf,
  day,
  minute,
  minutesOf,
  next,
  previousWorkday,
  stretches,
  utc,
  workMinutes,
} from "./naive/naive-time.ts";
import { memoryCache } from "./worlds/memory-cache.ts";

/**
 * Every total of the briefing, computed a second way: from the raw rows of the seeded world, by Date, BigInt and a grid
 * of minutes, without any definition of the product. Rows are read in their wire spelling on purpose.
 */
const moments = [
  ["ru", "2026-11-23T10:20:00+03:00", "a Monday"],
  ["ru", "2026-11-22T15:00:00+03:00", "a Sunday"],
  ["ru", "2026-12-31T12:00:00+03:00", "31 December"],
  ["en", "2026-03-29T09:30:00+01:00", "a day of 23 hours"],
  ["en", "2026-10-25T09:30:00+00:00", "a day of 25 hours"],
  ["en", "2026-10-26T08:00:00+00:00", "the Monday after a change of clocks"],
] as const;

describe.each(moments)("%s at %s, %s", (seed, now, _name) => {
  const world = sharedWorld({ seed, now, fixedClock: true });
  const nowMs = Date.parse(now);
  const zone = world.users.find(({ ID }) => ID === "1")!.TIME_ZONE;
  const today = dateOf(nowMs, zone);
  const workdayBefore = previousWorkday(world, today);
  const since = utc(workdayBefore, 0, zone);
  let emulator: Emulator;
  let portal: OpenedPortal;
  let report: Report;
  let data: BriefingData;
  const requests: number[] = [];

  beforeAll(async () => {
    emulator = await startEmulator({ world });
    const cache = memoryCache();
    portal = openPortal({ webhook: emulator.webhook, now: () => nowMs, cache });
    for (const _ of ["cold", "warm"]) {
      const before = emulator.stats().requests;
      report = await portal.report("briefing");
      requests.push(emulator.stats().requests - before);
    }
    data = report.data as BriefingData;
  });
  afterAll(async () => {
    await portal.close();
    await emulator.close();
  });

  test("the report is complete, short and cheap", () => {
    expect(report).toMatchObject({ complete: true, timeZone: { id: zone, source: "user" } });
    expect(renderText(report, { width: 80, colour: false, emoji: true, lang: seed }).length).toBeLessThanOrEqual(1500);
    expect(requests[1]).toBeLessThanOrEqual(3);
  });

  test("meetings, conflicts, runs and free slots", () => {
    const listed = eventsOn(world, today, zone).filter(({ row }) => row["MEETING_STATUS"] !== "N");
    const busy = listed.filter(
      ({ row, from, to }) => row["ACCESSIBILITY"] === "busy" && row["DT_SKIP_TIME"] !== "Y" && to > from,
    );
    const overlapping = busy.filter((one) =>
      busy.some((other) => other !== one && one.from < other.to && other.from < one.to),
    );
    const pairs = busy.flatMap((one, index) =>
      busy.slice(index + 1).filter((other) => one.from < other.to && other.from < one.to),
    );
    expect(data.meetings).toMatchObject({ count: listed.length, conflictCount: overlapping.length });
    expect(data.meetings?.items.map(({ id }) => id).toSorted(ascending)).toEqual(
      listed.map(({ row }) => Number(row.ID)).toSorted(ascending),
    );
    expect(data.meetings?.conflicts).toHaveLength(pairs.length);
    expect(data.meetings?.unanswered).toHaveLength(listed.filter(({ row }) => row["MEETING_STATUS"] === "Q").length);
    const [open, close] = workMinutes(world, today).map((wall) => utc(today, wall, zone)) as [number, number];
    const free = minutesOf(Math.max(open, nowMs), close).filter(
      (m) => !busy.some(({ from, to }) => from <= m && m < to),
    );
    expect(data.meetings?.freeSlots?.map(({ from, to }) => [Date.parse(from), Date.parse(to)])).toEqual(
      stretches(free).filter(([from, to]) => to - from >= 45 * minute),
    );
    expect(data.meetings?.backToBack.map(({ from, to }) => [Date.parse(from), Date.parse(to)])).toEqual(runs(busy));
  });

  test("tasks", () => {
    const open = world.tasks.filter(({ status }) => ["1", "2", "3"].includes(status));
    const late = open.filter((task) => deadline(task) < nowMs);
    const dayEnd = utc(next(today), 0, zone);
    const due = open.filter((task) => mine(task) && deadline(task) >= utc(today, 0, zone) && deadline(task) < dayEnd);
    const given = late.filter((task) => task.createdBy === "1" && !mine(task));
    const awaiting = world.tasks.filter(({ status, createdBy }) => status === "4" && createdBy === "1");
    expect(idsOf(data.tasks?.dueToday)).toEqual(numbers(due));
    expect(idsOf(data.tasks?.overdue)).toEqual(numbers(late.filter(mine)));
    expect(idsOf(data.tasks?.awaitingDecision)).toEqual(numbers(awaiting));
    expect(idsOf(data.tasks?.overdueGiven)).toEqual(numbers(given));
    const perPerson = Object.fromEntries(
      data.tasks!.overdueGiven!.byPerson.map(({ personId, count }) => [personId, count]),
    );
    expect(perPerson).toEqual(countBy(given.map(({ responsibleId }) => responsibleId)));
    for (const task of data.tasks!.overdue!.items) {
      const dueOn = dateOf(Date.parse(task.deadline!), zone);
      expect(task.overdueDays).toBe((Date.parse(today) - Date.parse(dueOn)) / day);
    }
  });

  test("deals and their money", () => {
    const own = world.deals.filter((deal) => deal["ASSIGNED_BY_ID"] === "1" && deal["IS_RECURRING"] !== "Y");
    const closed = (letter: string) =>
      own.filter((deal) => deal["STAGE_SEMANTIC_ID"] === letter && moved(deal) >= since);
    const open = own.filter((deal) => deal["STAGE_SEMANTIC_ID"] === "P");
    expect(data.deals?.open).toEqual(money(world, open));
    expect(data.deals?.won).toEqual(money(world, closed("S")));
    expect(data.deals?.lost).toEqual(money(world, closed("F")));
    expect(data.deals?.new).toEqual(
      money(
        world,
        own.filter((deal) => Date.parse(String(deal["DATE_CREATE"])) >= since),
      ),
    );
    const stuck = open.filter((deal) => nowMs - moved(deal) > limitOf(world, String(deal["STAGE_ID"]), nowMs));
    const slipped = open.filter(
      (deal) =>
        typeof deal["CLOSEDATE"] === "string" && deal["CLOSEDATE"] !== "" && deal["CLOSEDATE"].slice(0, 10) < today,
    );
    expect([data.deals?.stuckCount, data.deals?.slippedCount]).toEqual([stuck.length, slipped.length]);
    const attention = [...new Set([...stuck, ...slipped])].map(({ ID }) => Number(ID));
    expect(data.deals?.attention?.map(({ id }) => id).toSorted(ascending)).toEqual(attention.toSorted(ascending));
    const worth = data.deals!.attention!.map(({ id }) =>
      tenThousandths(
        world,
        own.find(({ ID }) => Number(ID) === id)!,
      ),
    );
    expect(worth).toEqual(worth.toSorted((a, b) => (a > b ? -1 : 1)));
  });

  test("leads", () => {
    const created = world.leads.filter(
      (lead) => lead["ASSIGNED_BY_ID"] === "1" && Date.parse(String(lead["DATE_CREATE"])) >= since,
    );
    const untouched = created.filter((lead) => lead["STATUS_SEMANTIC_ID"] === "P" && !isTouched(world, lead.ID));
    expect(data.leads).toMatchObject({ count: created.length, untouched: { count: untouched.length } });
    expect(Object.fromEntries(data.leads!.bySource.map(({ sourceId, count }) => [sourceId, count]))).toEqual(
      countBy(created.map((lead) => String(lead["SOURCE_ID"]))),
    );
  });

  test("people", () => {
    const monday = Date.parse(today) - weekday(today) * day;
    const week = new Set(
      Array.from({ length: 7 }, (_, index) => new Date(monday + index * day).toISOString().slice(5, 10)),
    );
    const born = world.users.filter((user) => user.ACTIVE && week.has(String(user["PERSONAL_BIRTHDAY"]).slice(5, 10)));
    expect(data.people?.birthdays.map(({ id }) => id).toSorted(ascending)).toEqual(
      born.map(({ ID }) => Number(ID)).toSorted(ascending),
    );
    const away = world.users.filter((user) => {
      const absences = eventsOn(world, today, zone, user.ID).filter(({ row }) => row["ACCESSIBILITY"] === "absent");
      return user.ACTIVE && absences.some(({ from, to }) => from <= nowMs && nowMs < to);
    });
    expect(data.people?.absent?.map(({ id }) => id).toSorted(ascending)).toEqual(
      away.map(({ ID }) => Number(ID)).toSorted(ascending),
    );
  });
});

test("a portal with one person without a time zone and nothing in it: one request, a kind sentence", async () => {
  const now = "2026-11-23T10:20:00+03:00";
  const users = [{ ID: "1", NAME: "Анна", LAST_NAME: "Одна", TIME_ZONE: "" }];
  await using emulator = await disposable(loadWorld({ portal: { now, currentUser: 1 }, users }, "one.json"));
  const cache = memoryCache();
  await using portal = openPortal({ webhook: emulator.webhook, now: () => Date.parse(now), cache });
  await portal.report("briefing");
  const before = emulator.stats().requests;
  const report = await portal.report("briefing", {}, { lang: "ru" });
  expect(emulator.stats().requests - before).toBe(1);
  expect(report).toMatchObject({ complete: true, timeZone: { id: "+03:00", source: "user-offset" } });
  expect(report.blocks[0]).toMatchObject({ text: expect.stringContaining("спокойный день") as string });
});

test("a key without the scope crm: the rest is whole, one line says what to ask for", async () => {
  const now = "2026-11-23T10:20:00+03:00";
  const whole = sharedWorld({ seed: "ru", now, fixedClock: true });
  const scopes = ["calendar", "task", "user", "department", "im"];
  await using emulator = await disposable({ ...whole, portal: { ...whole.portal, scopes } });
  await using portal = openPortal({ webhook: emulator.webhook, now: () => Date.parse(now), cache: false });
  const report = await portal.report("briefing", {}, { lang: "ru" });
  const data = report.data as BriefingData;
  expect(report.complete).toBe(false);
  expect([data.deals, data.leads]).toEqual([null, null]);
  expect([data.meetings?.count, data.tasks?.overdue?.count]).toEqual([6, 4]);
  expect(report.notices.map(({ text }) => text)).toEqual([
    "Раздел «Сделки, Сверка даты закрытия сделок с историей стадий, Лиды» не прочитан: у ключа нет права crm.",
  ]);
});

describe("a key that may not read people", () => {
  const now = "2026-11-23T10:20:00+03:00";
  const whole = sharedWorld({ seed: "ru", now, fixedClock: true });
  const ask = async (missing: string, whose: object) => {
    const scopes = ["calendar", "task", "crm", "user", "department", "im"].filter((scope) => scope !== missing);
    await using emulator = await disposable({ ...whole, portal: { ...whole.portal, scopes } });
    await using portal = openPortal({ webhook: emulator.webhook, now: () => Date.parse(now), cache: false });
    return await portal.report("briefing", { whose }, { lang: "ru" });
  };

  test.each(["user", "department"])("without %s says so of a department instead of zeros", async (scope) => {
    await expect(ask(scope, { kind: "department", id: 1 })).rejects.toMatchObject({
      code: "missing-right",
      hint: expect.stringContaining(scope) as string,
    });
  });

  test("everybody's deals are counted, their meetings are unknown", async () => {
    const report = await ask("user", { kind: "all" });
    const data = report.data as BriefingData;
    const open = whole.deals.filter((deal) => deal["STAGE_SEMANTIC_ID"] === "P" && deal["IS_RECURRING"] !== "Y");
    expect([data.meetings, data.deals?.open?.count]).toEqual([null, open.length]);
    expect(report.notices.map(({ text }) => text)).toContain(
      "Раздел «Встречи, Сотрудники» не прочитан: у ключа нет права user.",
    );
  });

  test("somebody is asked about by id, one's own report stays", async () => {
    expect((await ask("user", { kind: "user", id: 2 })).data).toMatchObject({ whose: { name: "#2", people: [2] } });
    expect((await ask("user", { kind: "mine" })).data).toMatchObject({ meetings: { count: 6 } });
  });
});

async function disposable(world: World): Promise<Emulator & AsyncDisposable> {
  const emulator = await startEmulator({ world });
  return { ...emulator, [Symbol.asyncDispose]: async () => emulator.close() };
}

function countBy(keys: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, own]) => [key, own.length]));
}

function numbers(rows: readonly { readonly id: string }[]): number[] {
  return rows.map(({ id }) => Number(id)).toSorted(ascending);
}

function idsOf(list: { readonly items: readonly { readonly id: number }[] } | null | undefined): number[] | undefined {
  return list?.items.map(({ id }) => id).toSorted(ascending);
}

type TaskRow = World["tasks"][number];
type DealRow = World["deals"][number];

function deadline(task: TaskRow): number {
  return typeof task["deadline"] === "string" ? Date.parse(task["deadline"]) : Infinity;
}

function mine(task: TaskRow): boolean {
  return task.responsibleId === "1";
}

function moved(deal: DealRow): number {
  return Date.parse(String(deal["MOVED_TIME"]));
}

/** Days since Monday. */
function weekday(date: string): number {
  return (new Date(date).getUTCDay() + 6) % 7;
}
