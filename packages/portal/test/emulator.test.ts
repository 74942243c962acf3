import { createClient } from "@b24kit/client";
import { type Emulator, type EmulatorOptions, loadWorld, startEmulator, type World } from "@b24kit/emulator";
import { Temporal } from "temporal-polyfill";
import { afterEach, describe, expect, it } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import {
  absences,
  activitiesWhere,
  colleagues,
  createPortal,
  dealsWhere,
  type DictionaryCache,
  eventsOf,
  leadsWhere,
  peopleWhere,
  type Portal,
  stageMoves,
  tasksWhere,
} from "../src/index.ts";

const NOW = "2026-11-20T12:00:00Z";
const TODAY = Temporal.PlainDate.from("2026-11-20");

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

interface Stage extends Omit<EmulatorOptions, "world"> {
  readonly cache?: DictionaryCache;
  readonly timeout?: number;
  readonly webhook?: (emulator: Emulator) => string;
}

const standingClock = { now: () => 0, sleep: () => Promise.resolve() };

async function open(world: World, stage: Stage = {}): Promise<{ portal: Portal; requests: () => number }> {
  const { cache, timeout = 5000, webhook, ...options } = stage;
  const emulator = await startEmulator({ world, ...options });
  const address = webhook?.(emulator) ?? emulator.webhook;
  const client = createClient({ webhook: address, limits: "self-hosted", retries: 0, timeout });
  closers.push(
    () => client.close(),
    () => emulator.close(),
  );
  const portal = createPortal({
    client,
    now: () => Temporal.Instant.from(NOW),
    partTimeout: timeout,
    ...(cache && { cache, cacheKey: "key" }),
  });
  return { portal, requests: () => emulator.stats().requests };
}

function memoryCache(): DictionaryCache {
  const entries = new Map<string, { value: string; savedAt: number }>();
  return {
    get: (key) => entries.get(key),
    set: (key, value, savedAt) => void entries.set(key, { value, savedAt }),
    delete: (key) => void entries.delete(key),
  };
}

function dealsWorld(count: number, portal: object = {}): World {
  const deals = Array.from({ length: count }, (_, index) => ({
    ID: String(index * 2 + 1),
    TITLE: `Deal ${index}`,
    OPPORTUNITY: `${index}.50`,
  }));
  return loadWorld({ portal: { now: NOW, ...portal }, users: [{ ID: "1", NAME: "Анна" }], deals }, "test.json");
}

const briefing = {
  events: eventsOf({ ownerId: 1, from: TODAY, to: TODAY.add({ days: 1 }), zone: "Europe/Moscow" }),
  tasks: tasksWhere({ responsibleIds: [1], statuses: ["new", "waiting", "in-progress"] }),
  deals: dealsWhere({ responsibleIds: [1], semantics: ["open"] }),
  leads: leadsWhere({ createdFrom: Temporal.Instant.from("2026-11-19T00:00:00Z") }),
  activities: activitiesWhere({ ownerType: "lead", createdFrom: Temporal.Instant.from("2026-11-19T00:00:00Z") }),
  absent: absences({ personIds: [1], date: TODAY, zone: "Europe/Moscow" }),
  colleagues: colleagues({ departmentIds: [1] }),
};

describe("requests", () => {
  it.each([
    [0, 1],
    [50, 1],
    [51, 2],
    [2550, 2],
  ])("for %d deals: %d", async (count, expected) => {
    // How long the portal worked decides what goes together: here it takes no time, however busy the computer is.
    const { portal, requests } = await open(dealsWorld(count), { clock: standingClock });
    const { deals } = await portal.read({ deals: dealsWhere({}) });
    expect(deals.ok && deals.rows.map(({ id }) => id)).toEqual(
      Array.from({ length: count }, (_, index) => index * 2 + 1),
    );
    expect(requests()).toBe(expected);
  });

  it("for a briefing of a small portal with cached dictionaries: 1", async () => {
    const world = dealsWorld(30);
    const cache = memoryCache();
    const first = await open(world, { cache });
    await first.portal.dictionaries();
    expect(first.requests()).toBeLessThanOrEqual(2);
    const { portal, requests } = await open(world, { cache });
    expect((await portal.dictionaries()).isCached).toBe(true);
    const read = await portal.read(briefing);
    expect(Object.values(read).every((outcome) => outcome.ok)).toBe(true);
    expect(requests()).toBe(1);
    expect(portal.observed()).toMatchObject({ isStale: false });
    expect(portal.observed().serverTime?.toString()).toBe(NOW);
  });
});

describe("what cannot be read", () => {
  it("for want of a scope is that query's failure", async () => {
    const { portal, requests } = await open(dealsWorld(3, { scopes: ["user", "task"] }));
    const read = await portal.read(briefing);
    expect(read.tasks.ok).toBe(true);
    expect(read.deals).toMatchObject({
      ok: false,
      failure: { reason: "missing-scope", scope: "crm", method: "crm.item.list" },
    });
    expect(read.events).toMatchObject({ ok: false, failure: { reason: "missing-scope", scope: "calendar" } });
    expect(read.colleagues).toMatchObject({ ok: false, failure: { reason: "missing-scope", scope: "im" } });
    expect(requests()).toBe(1);
  });

  it("for want of a scope leaves the other dictionaries", async () => {
    const { portal } = await open(dealsWorld(3, { scopes: ["task"] }));
    const read = await portal.dictionaries();
    expect(read.identity).toMatchObject({ userId: 1, name: "Анна" });
    expect(read.scopes).toEqual(["task"]);
    expect(read.workCalendar.source).toBe("default");
    expect(new Set(read.failures.map(({ scope }) => scope))).toEqual(
      new Set(["user", "department", "crm", "calendar"]),
    );
  });

  it.each([
    ["a method that is too slow", { action: "delay", ms: 60_000 } as const, "timeout"],
    ["a method at which the connection is cut", { action: "drop" } as const, "timeout"],
    ["a method at which the server fails", { action: "html", status: 502 } as const, "portal-error"],
    ["a method whose answer breaks off", { action: "truncate" } as const, "malformed"],
  ])("because of %s is found by halving", async (_, fault, reason) => {
    const faults = [{ method: "calendar.event.get", ...fault }];
    const { portal, requests } = await open(dealsWorld(3), { faults, timeout: 400 });
    const read = await portal.read(briefing);
    expect(read.events).toMatchObject({ ok: false, failure: { method: "calendar.event.get", reason } });
    const { events: _events, ...others } = read;
    expect(Object.values(others).every((outcome) => outcome.ok)).toBe(true);
    expect(requests()).toBeLessThanOrEqual(7);
  });

  it("because the portal answers pages only is thrown", async () => {
    const { portal, requests } = await open(dealsWorld(3), {
      faults: [{ method: "any", action: "html", status: 503 }],
    });
    await expect(portal.read(briefing)).rejects.toMatchObject({ code: "server-error" });
    expect(requests()).toBeLessThanOrEqual(25);
  });

  it("because the portal has moved, or knows no such key, is thrown at once", async () => {
    const moved = await open(dealsWorld(3), {
      faults: [{ method: "any", action: "redirect", to: "http://127.0.0.1:9" }],
    });
    await expect(moved.portal.read(briefing)).rejects.toMatchObject({ code: "redirected" });
    expect(moved.requests()).toBe(1);
    const wrong = await open(dealsWorld(3), { webhook: ({ url }) => `${url}/rest/999/wrongsecret/` });
    await expect(wrong.portal.dictionaries()).rejects.toMatchObject({ code: "unauthorized" });
    expect(wrong.requests()).toBe(1);
  });
});

const rowIds = (rows: readonly { ID: string }[]) => rows.map(({ ID }) => Number(ID)).toSorted((a, b) => a - b);

describe("the seeded company", () => {
  const world = sharedWorld({ seed: "ru", now: NOW });

  it("has complete dictionaries", async () => {
    const { portal } = await open(world);
    const read = await portal.dictionaries();
    expect(read.failures).toEqual([]);
    expect(read.people.size).toBe(world.users.length);
    expect(read.departments.size).toBe(world.departments.length);
    expect(read.pipelines.size).toBe(world.categories.filter(({ entityTypeId }) => entityTypeId === 2).length);
    expect(read.currencies.size).toBe(world.currencies.length);
    expect(read.language).toBe("ru");
  });

  it("has limits of stages that equal a computation on its rows", async () => {
    const { portal } = await open(world);
    const { stageLimits } = await portal.dictionaries();
    expect(
      Object.fromEntries([...stageLimits].map(([id, { milliseconds, stays }]) => [id, [milliseconds, stays]])),
    ).toEqual(limitsByHand(world));
  });

  it("has the deals and tasks that its rows say", async () => {
    const { portal } = await open(world);
    const read = await portal.read({
      deals: dealsWhere({}),
      won: dealsWhere({ semantics: ["won"] }),
      tasks: tasksWhere({}),
      moves: stageMoves({ entity: "lead" }),
      people: peopleWhere({ isActive: true }),
    });
    const real = world.deals.filter((row) => row["IS_RECURRING"] !== "Y");
    const ids = (outcome: (typeof read)["deals"]) => outcome.ok && outcome.rows.map(({ id }) => id);
    expect(ids(read.deals)).toEqual(rowIds(real));
    expect(ids(read.won)).toEqual(rowIds(real.filter((row) => row["STAGE_SEMANTIC_ID"] === "S")));
    expect(read.tasks.ok && read.tasks.rows.length).toBe(world.tasks.length);
    expect(read.moves.ok && read.moves.rows.length).toBe(
      world.stageHistory.filter(({ ENTITY_TYPE_ID: type }) => type === 1).length,
    );
    expect(read.people.ok && read.people.rows.length).toBe(world.users.filter(({ ACTIVE }) => ACTIVE).length);
    const amounts = new Map(real.map((row) => [Number(row.ID), Number(row["OPPORTUNITY"] ?? 0)]));
    expect(read.deals.ok && read.deals.rows.every(({ id, amount }) => Number(amount.amount) === amounts.get(id))).toBe(
      true,
    );
  });
});

describe.each(["ru", "en"] as const)("the calendar of the seeded company (%s)", (seed) => {
  const world = sharedWorld({ seed, now: NOW });
  const range = { ownerId: 1, from: TODAY.subtract({ days: 21 }), to: TODAY.add({ days: 21 }) };

  it("has each event where its row says, in the site format of the portal", async () => {
    const { portal } = await open(world);
    const { identity } = await portal.dictionaries();
    const { events } = await portal.read({ events: eventsOf({ ...range, zone: identity.timeZone.id }) });
    const read = events.ok ? events.rows.filter(({ isAllDay, isRecurring }) => !isAllDay && !isRecurring) : [];
    const first = range.from.toZonedDateTime(identity.timeZone.id).epochMilliseconds / 1000;
    const last = range.to.toZonedDateTime(identity.timeZone.id).epochMilliseconds / 1000;
    const rows = world.events.filter(
      (row) => row["RRULE"] === "" && row["DT_SKIP_TIME"] === "N" && row.OWNER_ID === "1",
    );
    const inRange = rows
      .map((row) => [Number(row.ID), Number(row["DATE_FROM_TS_UTC"])] as const)
      .filter(([, start]) => start >= first && start < last);
    expect(inRange.length).toBeGreaterThan(20);
    expect(new Map(read.map(({ id, start }) => [id, start.epochMilliseconds / 1000]))).toEqual(new Map(inRange));
  });

  it("has each instance of a series at its wall clock, over the change of the clock in between", async () => {
    const { portal } = await open(world);
    const zone = seed === "ru" ? "Europe/Moscow" : "Europe/London";
    const from = Temporal.PlainDate.from("2026-10-12");
    const { events } = await portal.read({ events: eventsOf({ ownerId: 1, from, to: from.add({ days: 21 }), zone }) });
    const weekly = events.ok ? events.rows.filter(({ id }) => id === 1203) : [];
    expect(weekly.map(({ start }) => start.toZonedDateTimeISO(zone).toPlainDateTime().toString())).toEqual([
      "2026-10-12T09:00:00",
      "2026-10-19T09:00:00",
      "2026-10-26T09:00:00",
    ]);
  });
});

/** 1.5 × the median (14 days below five stays) of the stays that ended in the last 365 days, straight from the rows. */
function limitsByHand(world: World): Record<string, [number, number]> {
  const now = Date.parse(NOW);
  const stays: Record<string, number[]> = {};
  const ofDeals = world.stageHistory.filter((row) => row.ENTITY_TYPE_ID === 2);
  for (const owner of new Set(ofDeals.map((row) => row.OWNER_ID))) {
    const rows = ofDeals
      .filter((row) => row.OWNER_ID === owner)
      .toSorted((a, b) => Date.parse(a.CREATED_TIME) - Date.parse(b.CREATED_TIME) || a.ID - b.ID);
    for (let index = 0; index + 1 < rows.length; index += 1) {
      const [entered, left] = [rows[index]!, rows[index + 1]!];
      const leftAt = Date.parse(left.CREATED_TIME);
      if (entered.STAGE_SEMANTIC_ID !== "P" || leftAt > now || leftAt < now - 365 * 86_400_000) continue;
      (stays[entered.STAGE_ID] ??= []).push(leftAt - Date.parse(entered.CREATED_TIME));
    }
  }
  return Object.fromEntries(
    Object.entries(stays).map(([stage, lengths]) => {
      const sorted = lengths.toSorted((a, b) => a - b);
      const middle = (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
      return [stage, [sorted.length >= 5 ? middle * 1.5 : 14 * 86_400_000, sorted.length]];
    }),
  );
}
