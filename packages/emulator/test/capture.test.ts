import { expect, test } from "vitest";
import {
  capturePortal,
  createJsonWorldWriter,
  createWorld,
  loadWorld,
  type PortalReader,
  type World,
} from "../src/index.ts";
import { startPortal, type Answer, type TestPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";

const NOW = "2026-11-20T07:00:00Z";

test("a captured company has the same ids, amounts and dates, and none of its words", async () => {
  const original = createWorld({ seed: "ru", now: NOW, deals: 120, fixedClock: true });
  const { text, world, summary } = await capture(await startPortal({ world: original }));
  expect(summary.missing).toEqual([]);
  expect(summary.cut).toEqual([]);
  expect(summary.skipped).toBe(0);
  for (const name of ["users", "departments", "companies", "contacts", "leads", "deals", "activities"] as const) {
    expect(idsOf(world[name])).toEqual(idsOf(original[name]));
  }
  expect(facts(world)).toEqual(facts(original));
  expect(world.activities.map((row) => row["BINDINGS"])).toEqual(original.activities.map((row) => row["BINDINGS"]));
  expect(byId(world.stageHistory)).toEqual(byId(original.stageHistory));
  expect(world.portal).toMatchObject({
    now: NOW,
    serverZone: "Europe/Moscow",
    currentUser: 1,
    administrators: [1],
    simpleCrm: false,
    dateFormat: "dotted",
  });
  expect(wordsOf(original).filter((word) => text.includes(word))).toEqual([]);
});

test.each(["ru", "en"] as const)("what methods count is the same on the capture (%s)", async (seed) => {
  const first = await startPortal({ world: createWorld({ seed, now: NOW, deals: 80, fixedClock: true }) });
  const second = await startPortal({ world: (await capture(first)).world });
  const asked: readonly (readonly [string, unknown, readonly string[]])[] = [
    ["crm.item.list", { entityTypeId: 2, filter: { stageSemanticId: "P" } }, ["id", "opportunity", "closedate"]],
    ["tasks.task.list", { filter: { "<DEADLINE": NOW }, select: ["ID", "DEADLINE", "STATUS"] }, ["id", "deadline"]],
    ["calendar.event.get", { type: "user", ownerId: 1, from: "2026-11-16", to: "2026-11-30" }, EVENT],
    ["calendar.event.get", { type: "user", ownerId: 7, from: "2026-11-16", to: "2026-11-30" }, EVENT],
    ["timeman.status", { USER_ID: 14 }, ["STATUS", "TIME_START"]],
    ["timeman.settings", { USER_ID: 14 }, ["UF_TIMEMAN", "UF_TM_MAX_START"]],
    ["calendar.settings.get", {}, ["year_holidays", "week_holidays", "work_time_end"]],
    ["im.department.employees.get", { ID: [5, 6, 9], USER_DATA: "Y" }, ["id", "birthday", "absent", "active"]],
    ["crm.currency.list", {}, ["CURRENCY", "AMOUNT", "AMOUNT_CNT", "BASE"]],
    ["crm.settings.mode.get", {}, []],
    ["profile", {}, ["ID", "ADMIN", "TIME_ZONE", "TIME_ZONE_OFFSET"]],
  ];
  for (const [method, params, fields] of asked) {
    const [before, after] = [await first.call(method, params), await second.call(method, params)];
    expect([method, after.total]).toEqual([method, before.total]);
    expect([method, only(after.result, fields)]).toEqual([method, only(before.result, fields)]);
  }
});

const EVENT = ["ID", "PARENT_ID", "DATE_FROM", "DATE_TO", "DATE_FROM_TS_UTC", "DT_LENGTH", "MEETING_STATUS", "RINDEX"];

test("nothing but the fields on the list is kept, whatever a portal answers", async () => {
  const small = smallWorld();
  const secret = "Sekretnoe";
  const deals = small.deals
    .slice(0, 3)
    .map((deal) => ({ ...deal, COMMENTS: secret, UF_CRM_1: secret, UF_CRM_SEKRETNOE: secret, SOURCE_ID: secret }));
  const users = small.users.map((user) => ({ ...user, PERSONAL_WWW: `https://${secret}.example`, LOGIN: secret }));
  const { text, world } = await capture(await startPortal({ world: { ...small, deals, users } }));
  expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
  expect(Object.keys(world.deals[0] ?? {}).filter((name) => name.startsWith("UF_CRM_"))).toHaveLength(3);
  expect(world.users.map((user) => user["PERSONAL_BIRTHDAY"])).toContain("1984-11-24T03:00:00+03:00");
});

test("the same input has the same replacement within a capture, another one in the next", async () => {
  const small = smallWorld();
  const deals = small.deals.slice(0, 2).map((deal) => ({ ...deal, TITLE: "Same title" }));
  const portal = await startPortal({ world: { ...small, deals } });
  const titles = async (salt: string) => (await capture(portal, { salt })).world.deals.map((deal) => deal["TITLE"]);
  const [first, second] = [await titles("one"), await titles("two")];
  expect(new Set(first).size).toBe(1);
  expect(await titles("one")).toEqual(first);
  expect(second).not.toEqual(first);
});

test("without some scopes the rest is captured, and what is missing is told", async () => {
  const world = createWorld({ seed: "ru", now: NOW, deals: 30, fixedClock: true });
  const closed = { ...world, portal: { ...world.portal, scopes: ["crm", "user_basic"] } };
  const { summary, world: captured } = await capture(await startPortal({ world: closed }));
  expect(summary.missing.map(({ part }) => part).toSorted()).toEqual(
    ["calendar.settings.get", "departments", "events", "tasks", "workdays"].toSorted(),
  );
  expect(new Set(summary.missing.map(({ code }) => code))).toEqual(new Set(["insufficient_scope"]));
  expect(captured.deals).toHaveLength(30);
  expect(captured.tasks).toEqual([]);
  expect(captured.portal.scopes).toEqual(["crm", "user_basic"]);
});

test("a key without people captures its own user at least", async () => {
  const world = createWorld({ seed: "ru", now: NOW, deals: 30, fixedClock: true });
  const closed = { ...world, portal: { ...world.portal, scopes: ["crm"] } };
  const { world: captured } = await capture(await startPortal({ world: closed }));
  expect(captured.users).toMatchObject([{ ID: "1", TIME_ZONE: "Europe/Moscow" }]);
  expect(captured.deals).toHaveLength(30);
});

test("what a user without rights has seen is seen again on the capture", async () => {
  const world = createWorld({ seed: "ru", now: NOW, deals: 80, fixedClock: true });
  const hidden = world.deals.map((deal) => ({ ...deal, OPENED: "N" }));
  const portal = await startPortal({ world: { ...world, deals: hidden, portal: { ...world.portal, currentUser: 4 } } });
  const second = await startPortal({ world: (await capture(portal)).world });
  expect(await totals(portal)).toEqual(await totals(second));
  expect((await totals(second))[2]).toBe(false);
});

test("a limit cuts the long collections and says which, but not the people", async () => {
  const portal = await startPortal({ world: createWorld({ seed: "ru", now: NOW, deals: 60, fixedClock: true }) });
  const { summary, world } = await capture(portal, { maxItems: 10 });
  expect(world.deals).toHaveLength(10);
  expect(world.users).toHaveLength(26);
  expect(summary.cut.toSorted()).toEqual(
    ["activities", "companies", "contacts", "deals", "events", "leads", "stageHistory", "tasks", "workdays"].toSorted(),
  );
});

/** Reads through plain HTTP, page by page. */
function readerOf(portal: TestPortal): PortalReader {
  const ask = async (method: string, params: unknown): Promise<Answer> => portal.call(method, params);
  return {
    async *rows(method, params, maxItems = Infinity) {
      let given = 0;
      for (let start: number | undefined = 0; start !== undefined && given < maxItems;) {
        const answer: Answer = await ask(method, { ...params, start, order: { ID: "ASC" } });
        if (answer.error !== undefined) throw new Refusal(String(answer.error));
        const { result } = answer as { result: Record<string, unknown> };
        const rows = Array.isArray(result) ? result : (result["items"] ?? result["tasks"]);
        for (const row of rows as Record<string, unknown>[]) if (given++ < maxItems) yield row;
        start = answer.next;
      }
    },
    results: (commands) =>
      Promise.all(
        commands.map(async ({ method, params }) => {
          const answer = await ask(method, params ?? {});
          return answer.error === undefined
            ? { isRead: true as const, result: answer.result }
            : { isRead: false as const, code: String(answer.error) };
        }),
      ),
    refusalOf: (error) => (error instanceof Refusal ? error.message : undefined),
  };
}

class Refusal extends Error {}

async function capture(portal: TestPortal, options: { salt?: string; maxItems?: number } = {}) {
  let text = "";
  const writer = createJsonWorldWriter(async (piece) => {
    text += piece;
  });
  const { salt = "salt of this test", maxItems } = options;
  const limit = maxItems === undefined ? {} : { maxItems };
  const summary = await capturePortal({ reader: readerOf(portal), writer, salt, ...limit });
  await writer.end();
  return { text, summary, world: loadWorld(JSON.parse(text), "captured.json") };
}

function only(value: unknown, fields: readonly string[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => only(entry, fields));
  const entries = Object.entries(value);
  const picked = entries.filter(([name]) => fields.includes(name));
  return picked.length > 0 ? Object.fromEntries(picked) : entries.map(([name, part]) => [name, only(part, fields)]);
}

function byId(rows: World["stageHistory"]) {
  return rows.toSorted((a, b) => a.ENTITY_TYPE_ID - b.ENTITY_TYPE_ID || a.ID - b.ID);
}

const facts = ({ deals }: World) =>
  deals.map((deal) =>
    ["ID", "OPPORTUNITY", "CURRENCY_ID", "STAGE_ID", "STAGE_SEMANTIC_ID", "PROBABILITY", "CLOSEDATE", "MOVED_TIME"]
      .concat("LAST_ACTIVITY_TIME", "ASSIGNED_BY_ID", "COMPANY_ID", "CONTACT_ID", "IS_RECURRING", "CATEGORY_ID")
      .map((name) => deal[name]),
  );

const totals = async (asked: TestPortal) => [
  (await asked.call("crm.deal.list")).total,
  (await asked.call("tasks.task.list")).total,
  (await asked.call("user.admin")).result,
];

const idsOf = (rows: readonly { ID: string }[]) => rows.map(({ ID }) => Number(ID)).toSorted((a, b) => a - b);

function reachOf(row: Readonly<Record<string, unknown>>): unknown[] {
  const entries = [row["PHONE"] ?? [], row["EMAIL"] ?? []].flat() as { VALUE: string }[];
  return entries.map(({ VALUE }) => VALUE);
}

/** Names, phones, addresses and titles of a world. */
function wordsOf({ users, contacts, companies, deals, leads, tasks, events, departments }: World): string[] {
  const values = [
    ...users.flatMap((row) => [row.LAST_NAME, row["EMAIL"], row["PERSONAL_MOBILE"], row["WORK_POSITION"]]),
    ...contacts.flatMap((row) => [row["LAST_NAME"], ...reachOf(row)]),
    ...[...companies, ...deals, ...leads].map((row) => row["TITLE"]),
    ...tasks.map(({ title }) => title),
    ...[...events, ...departments].map(({ NAME }) => NAME),
  ];
  return values.map(String).filter((word) => word.length > 3);
}
