import { ClientError } from "@b24kit/client";
import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  createPortal,
  dealsWhere,
  eventsOf,
  leadsWhere,
  peopleWhere,
  type Queries,
  stageMoves,
  tasksWhere,
} from "../src/index.ts";
import { type FakeOptions, fakePortal, keysetList, type Method, offsetList, portalError } from "./fake-portal.ts";

const NOW = Temporal.Instant.from("2026-11-20T12:00:00Z");
const CREATED = "2026-11-01T10:00:00+03:00";

const dealRows = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => ({
    id: from + index * 3,
    title: "",
    stageId: "NEW",
    createdTime: CREATED,
  }));
const taskRows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: String(index + 1), status: "2" }));
const deals = (count: number) => keysetList(() => dealRows(count), { rowId: "id", idField: "id", wrap: "items" });
const tasks = (count: number) => keysetList(() => taskRows(count), { rowId: "id", idField: "ID", wrap: "tasks" });

function portalOf(options: FakeOptions, maxRows?: number) {
  const client = fakePortal(options);
  const portal = createPortal({ client, now: () => NOW, ...(maxRows !== undefined && { maxRows }) });
  return { client, portal };
}

async function countDeals(method: Method, maxRows?: number) {
  const { client, portal } = portalOf({ methods: { "crm.item.list": method } }, maxRows);
  const { deals } = await portal.read({ deals: dealsWhere({}) });
  return { deals, requests: client.requests, commands: client.commands };
}

const broken: Method = () => ({ result: { items: [{ id: 1, stageId: "NEW" }] }, total: 1 });

const deaf: Method = () => ({ result: { items: dealRows(50) }, total: 120 });

describe("a list", () => {
  it.each([
    [0, 1],
    [1, 1],
    [49, 1],
    [50, 1],
    [51, 2],
    [100, 2],
    [2500, 2],
    [2550, 2],
  ])("of %d rows is complete after %d requests", async (rows, requests) => {
    const read = await countDeals(deals(rows));
    expect(read.deals).toMatchObject({ ok: true });
    expect(read.deals.ok && read.deals.rows.map(({ id }) => id)).toEqual(dealRows(rows).map(({ id }) => id));
    expect(read.requests).toHaveLength(requests);
  });

  it("asks for exactly as many pages as the count needs", async () => {
    const read = await countDeals(deals(180));
    expect(read.requests.map((methods) => methods.length)).toEqual([1, 3]);
    expect(read.commands.slice(1).every(({ params }) => params["start"] === -1)).toBe(true);
  });

  it("is complete when the portal does not count", async () => {
    const rows = dealRows(420);
    const read = await countDeals(keysetList(() => rows, { rowId: "id", idField: "id", wrap: "items", counts: false }));
    expect(read.deals.ok && read.deals.rows).toHaveLength(420);
    expect(read.requests.length).toBeLessThanOrEqual(3);
  });

  it("is read to its end when a row is deleted between two pages", async () => {
    let rows = dealRows(260);
    let page = 0;
    const shrinking: Method = (params) => {
      const reply = keysetList(() => rows, { rowId: "id", idField: "id", wrap: "items" })(params);
      page += 1;
      if (page === 3) rows = rows.filter(({ id }) => id !== rows[200]!.id);
      return reply;
    };
    const read = await countDeals(shrinking);
    expect(read.deals.ok && read.deals.rows.at(-1)?.id).toBe(dealRows(260).at(-1)?.id);
    expect(read.deals.ok && new Set(read.deals.rows.map(({ id }) => id)).size).toBe(259);
  });

  it("goes on after a page that is short because the portal hides rows", async () => {
    const rows = dealRows(130);
    let page = 0;
    const gappy: Method = (params) => {
      const reply = keysetList(() => rows, { rowId: "id", idField: "id", wrap: "items" })(params);
      page += 1;
      if (page !== 2 || !("result" in reply)) return reply;
      return { result: { items: (reply.result as { items: unknown[] }).items.slice(0, 30) } };
    };
    const read = await countDeals(gappy);
    expect(read.deals.ok && read.deals.rows).toHaveLength(130);
  });

  it("is cut at the limit and says so", async () => {
    const read = await countDeals(deals(1000), 200);
    expect(read.deals).toMatchObject({ ok: true, truncated: { read: 200 } });
    expect(read.requests.map((methods) => methods.length)).toEqual([1, 3]);
    expect((await countDeals(deals(200), 200)).deals).not.toHaveProperty("truncated");
  });

  it("keeps a row that the portal sends twice once", async () => {
    const rows = dealRows(40).flatMap((row) => [row, row]);
    const read = await countDeals(keysetList(() => rows, { rowId: "id", idField: "id", wrap: "items", total: 40 }));
    expect(read.deals.ok && read.deals.rows).toHaveLength(40);
  });

  it("is no list when the portal takes no notice of the identifier", async () => {
    const read = await countDeals(deaf);
    expect(read.deals).toMatchObject({ ok: false, failure: { reason: "malformed", method: "crm.item.list" } });
    expect(read.requests.length).toBeLessThanOrEqual(3);
  });

  it("is read page by page when references lead nowhere", async () => {
    const { portal } = portalOf({ methods: { "crm.item.list": deals(170) }, isDeafToReferences: true });
    const read = await portal.read({ deals: dealsWhere({}) });
    expect(read.deals.ok && read.deals.rows).toHaveLength(170);
  });

  it("with a row that cannot be read fails alone, with the field named", async () => {
    const { portal } = portalOf({ methods: { "crm.item.list": broken, "tasks.task.list": tasks(2) } });
    const read = await portal.read({ deals: dealsWhere({}), tasks: tasksWhere({}) });
    expect(read.deals).toEqual({
      ok: false,
      failure: {
        key: "deals",
        method: "crm.item.list",
        reason: "malformed",
        message: expect.stringContaining("0.createdTime"),
      },
    });
    expect(read.tasks).toMatchObject({ ok: true, rows: [{ id: 1 }, { id: 2 }] });
  });

  it("that fails on a later page fails as a whole", async () => {
    let page = 0;
    const failing: Method = (params) => {
      page += 1;
      return page === 3
        ? portalError("OPERATION_TIME_LIMIT", "operation-limit", "Method is blocked")
        : deals(300)(params);
    };
    const read = await countDeals(failing);
    expect(read.deals).toMatchObject({ ok: false, failure: { reason: "overloaded", message: "Method is blocked" } });
  });
});

describe("a list that is paged by offset", () => {
  it.each([
    [25, 1],
    [50, 1],
    [51, 2],
    [2000, 2],
  ])("of %d rows is complete after %d requests", async (count, requests) => {
    const users = Array.from({ length: count }, (_, index) => ({ ID: String(index + 1), NAME: "A" }));
    const { client, portal } = portalOf({ methods: { "user.get": offsetList(users) } });
    const { people } = await portal.read({ people: peopleWhere() });
    expect(people.ok && people.rows).toHaveLength(count);
    expect(client.requests).toHaveLength(requests);
  });

  it("ends when the portal repeats its first page", async () => {
    const users = Array.from({ length: 50 }, (_, index) => ({ ID: index + 1 }));
    const odd: Method = () => ({ result: users, total: 50, next: 50 });
    const { client, portal } = portalOf({ methods: { "user.get": odd } });
    const { people } = await portal.read({ people: peopleWhere() });
    expect(people.ok && people.rows).toHaveLength(50);
    // The announced page is looked at: the count may be wrong.
    expect(client.requests).toHaveLength(2);
  });
});

const readPeople = async (method: Method) => {
  const { client, portal } = portalOf({ methods: { "user.get": method } });
  const { people } = await portal.read({ people: peopleWhere() });
  return { people, requests: client.requests.length };
};

describe("an offset list whose portal takes no notice of the position", () => {
  const users = Array.from({ length: 50 }, (_, index) => ({ ID: index + 1 }));
  it("ends with the first page that brings nothing new when it was not counted", async () => {
    const { people, requests } = await readPeople((params) => ({
      result: users,
      next: Number(params["start"] ?? 0) + 50,
    }));
    expect(people.ok && people.rows).toHaveLength(50);
    expect(requests).toBe(3);
  });

  it("fails when counted rows are missing", async () => {
    const { people, requests } = await readPeople(() => ({ result: users, total: 120, next: 50 }));
    expect(people).toMatchObject({ ok: false, failure: { reason: "malformed" } });
    expect(requests).toBe(2);
  });

  it("fails when the next position stands still", async () => {
    let id = 0;
    const { people, requests } = await readPeople(() => ({ result: [{ ID: (id += 1) }], next: 50 }));
    expect(people).toMatchObject({ ok: false, failure: { reason: "malformed" } });
    expect(requests).toBe(3);
  });
});

describe("several queries", () => {
  const day = Temporal.PlainDate.from("2026-11-20");
  const methods = {
    "crm.item.list": deals(50),
    "tasks.task.list": tasks(50),
    "calendar.event.get": () => ({ result: [] }),
  } satisfies Record<string, Method>;
  const queries = {
    deals: dealsWhere({}),
    tasks: tasksWhere({}),
    events: eventsOf({ ownerId: 7, from: day, to: day.add({ days: 1 }), zone: "UTC" }),
  };

  it("are one request when no list has more than 50 rows", async () => {
    const { client, portal } = portalOf({ methods });
    const read = await portal.read(queries);
    expect(client.requests).toEqual([["crm.item.list", "tasks.task.list", "calendar.event.get"]]);
    expect(read.deals.ok && read.tasks.ok && read.events.ok).toBe(true);
  });

  it("share the requests for their further pages", async () => {
    const { client, portal } = portalOf({
      methods: { ...methods, "crm.item.list": deals(400), "tasks.task.list": tasks(700) },
    });
    const read = await portal.read({ ...queries, leads: leadsWhere({ ids: [] }) });
    expect(client.requests.map((request) => request.length)).toEqual([3, 7 + 13]);
    expect(read.deals.ok && read.deals.rows).toHaveLength(400);
    expect(read.tasks.ok && read.tasks.rows).toHaveLength(700);
    expect(read.leads).toEqual({ ok: true, rows: [] });
  });

  it("that can hold for nothing ask nothing", async () => {
    const { client, portal } = portalOf({ methods });
    expect(await portal.read({ deals: dealsWhere({ ids: [] }) })).toEqual({ deals: { ok: true, rows: [] } });
    expect(await portal.read({})).toEqual({});
    expect(client.requests).toEqual([]);
  });

  it("above 50 take a further request", async () => {
    const { client, portal } = portalOf({ methods });
    const many: Queries = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`key with spaces ${index}`, queries.tasks]),
    );
    const read = await portal.read(many);
    expect(client.requests.map((request) => request.length)).toEqual([50, 10]);
    expect(Object.keys(read)).toEqual(Object.keys(many));
    expect(Object.values(read).every((outcome) => outcome.ok)).toBe(true);
  });

  it("tell their progress", async () => {
    const { portal } = portalOf({ methods: { ...methods, "crm.item.list": deals(60) } });
    const told: unknown[] = [];
    await portal.read(queries, { onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([
      { rows: 100, requests: 1 },
      { rows: 110, requests: 2 },
    ]);
  });

  it("are complete whatever the lengths, with as few requests as the rows need", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 1200 }), { maxLength: 4 }), async (lengths) => {
        const list: Method = (params) =>
          deals(lengths[Number((params["filter"] as Record<string, number[]>)["@id"]![0])]!)(params);
        const { client, portal } = portalOf({ methods: { "crm.item.list": list } });
        const asked: Queries = Object.fromEntries(
          lengths.map((_, index) => [`d${index}`, dealsWhere({ ids: [index] })]),
        );
        const read = await portal.read(asked);
        expect(Object.values(read).map((outcome) => outcome.ok && outcome.rows.length)).toEqual(lengths);
        const pages = lengths.reduce((sum, length) => sum + Math.max(0, Math.ceil(length / 50) - 1), 0);
        expect(client.requests.length).toBeLessThanOrEqual(1 + Math.ceil(pages / 50));
      }),
      { numRuns: 40 },
    );
  });
});

describe("a command that the portal refuses", () => {
  it.each([
    ["insufficient_scope", "missing-scope", { reason: "missing-scope", scope: "crm" }],
    ["ACCESS_DENIED", "access-denied", { reason: "access-denied" }],
    ["ERROR_METHOD_NOT_FOUND", "method-not-found", { reason: "unknown-method" }],
    ["OPERATION_TIME_LIMIT", "operation-limit", { reason: "overloaded" }],
    ["QUERY_LIMIT_EXCEEDED", "rate-limited", { reason: "overloaded" }],
    ["0", "portal-error", { reason: "portal-error" }],
    ["INTERNAL_SERVER_ERROR", "server-error", { reason: "portal-error" }],
  ] as const)("with %s is that query's failure", async (portalCode, code, expected) => {
    const { client, portal } = portalOf({
      methods: {
        "crm.item.list": () => portalError(portalCode, code, "Нет <b>прав</b>\u0007\n"),
        "tasks.task.list": tasks(1),
      },
    });
    const read = await portal.read({ deals: dealsWhere({}), tasks: tasksWhere({}) });
    expect(read.deals).toEqual({
      ok: false,
      failure: { key: "deals", method: "crm.item.list", message: "Нет прав", ...expected },
    });
    expect(read.tasks.ok).toBe(true);
    expect(client.requests).toHaveLength(1);
  });
});

const timeout = () =>
  new ClientError("timeout", "The portal did not answer in 65 s", { mayHaveRun: true, isRetryable: true });
const serverError = () =>
  new ClientError("server-error", "The portal's server failed", { status: 504, mayHaveRun: true });

describe("a batch that fails as a whole", () => {
  const all: Queries = {
    deals: dealsWhere({}),
    tasks: tasksWhere({}),
    moves: stageMoves({ entity: "deal" }),
    people: peopleWhere(),
    leads: leadsWhere({}),
  };
  const methods: Record<string, Method> = {
    "crm.item.list": deals(3),
    "tasks.task.list": tasks(3),
    "crm.stagehistory.list": () => ({ result: { items: [] } }),
    "user.get": offsetList([{ ID: 1 }]),
  };

  it.each([
    ["timeout", timeout, "timeout"],
    ["504", serverError, "portal-error"],
    ["a cut connection", () => new ClientError("network", "The connection broke", { mayHaveRun: true }), "timeout"],
    ["half an answer", () => new ClientError("malformed-answer", "breaks off", { mayHaveRun: true }), "malformed"],
    ["a page", () => new ClientError("not-a-portal", "a web page", { status: 200, mayHaveRun: true }), "portal-error"],
  ] as const)("by %s is told apart down to the guilty command", async (_, error, reason) => {
    const { client, portal } = portalOf({
      methods,
      failWhole: (sent) => (sent.includes("crm.stagehistory.list") ? error() : undefined),
    });
    const read = await portal.read(all);
    expect(read["moves"]).toMatchObject({
      ok: false,
      failure: { key: "moves", method: "crm.stagehistory.list", reason },
    });
    expect(["deals", "tasks", "people", "leads"].every((key) => read[key]?.ok)).toBe(true);
    expect(client.requests.length).toBeLessThanOrEqual(7);
  });

  it("by several guilty commands shows all of them", async () => {
    const guilty = new Set(["crm.stagehistory.list", "user.get"]);
    const { portal } = portalOf({
      methods,
      failWhole: (sent) => (sent.some((method) => guilty.has(method)) ? timeout() : undefined),
    });
    const read = await portal.read(all);
    expect(Object.entries(read).flatMap(([key, outcome]) => (outcome.ok ? [] : [key]))).toEqual(["moves", "people"]);
  });

  it("with every part of it is the portal's failure, after a bounded number of requests", async () => {
    const many: Queries = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`t${index}`, tasksWhere({})]));
    const { client, portal } = portalOf({ methods, failWhole: () => timeout() });
    await expect(portal.read(many)).rejects.toMatchObject({ code: "timeout" });
    expect(client.requests.length).toBeLessThanOrEqual(33);
  });

  it.each(["not-a-portal", "network", "server-error"] as const)(
    "with %s for both halves is the portal's failure, seen at once",
    async (code) => {
      const failWhole = () => new ClientError(code, "no data", { status: 200, mayHaveRun: true });
      const { client, portal } = portalOf({ methods, failWhole });
      await expect(portal.read(all)).rejects.toMatchObject({ code });
      expect(client.requests).toHaveLength(3);
    },
  );

  it.each(["dns", "redirected", "unauthorized", "network", "aborted", "refused", "rate-limited"] as const)(
    "by %s concerns the whole portal and is thrown at once",
    async (code) => {
      const { client, portal } = portalOf({ methods, failWhole: () => new ClientError(code, "no") });
      await expect(portal.read(all)).rejects.toMatchObject({ code });
      expect(client.requests).toHaveLength(1);
    },
  );

  it("of a single query is that query's failure", async () => {
    const { portal } = portalOf({ methods, failWhole: () => timeout() });
    expect(await portal.read({ tasks: tasksWhere({}) })).toMatchObject({
      tasks: { ok: false, failure: { reason: "timeout" } },
    });
  });

  it("on further pages is read on in smaller batches", async () => {
    const { client, portal } = portalOf({
      methods: { ...methods, "tasks.task.list": tasks(2000) },
      failWhole: (sent) => (sent.length > 20 ? timeout() : undefined),
    });
    const { tasks: read } = await portal.read({ tasks: tasksWhere({}) });
    expect(read.ok && read.rows).toHaveLength(2000);
    expect(client.requests.filter((request) => request.length > 20)).toHaveLength(2);
  });

  it("on further pages by one list fails that list alone", async () => {
    let isFirst = true;
    const { portal } = portalOf({
      methods: { ...methods, "tasks.task.list": tasks(300), "crm.item.list": deals(300) },
      failWhole: (sent) => {
        const isLater = !isFirst;
        isFirst = false;
        return isLater && sent.includes("crm.item.list") ? timeout() : undefined;
      },
    });
    const read = await portal.read({ deals: dealsWhere({}), tasks: tasksWhere({}) });
    expect(read.deals).toMatchObject({ ok: false, failure: { reason: "timeout" } });
    expect(read.tasks.ok && read.tasks.rows).toHaveLength(300);
  });
});

it("numbers beyond what dates can hold are the portal's fault, not a crash", async () => {
  const day = Temporal.PlainDate.from("2026-11-20");
  const row = { ID: 1, DATE_FROM: "20.11.2026 10:00:00", TZ_FROM: "UTC", DT_LENGTH: 9_000_000_000_000 };
  const { portal } = portalOf({ methods: { "calendar.event.get": () => ({ result: [row] }) } });
  const query = eventsOf({ ownerId: 1, from: day, to: day.add({ days: 1 }), zone: "UTC" });
  expect(await portal.read({ events: query })).toMatchObject({
    events: { ok: false, failure: { reason: "malformed" } },
  });
});
