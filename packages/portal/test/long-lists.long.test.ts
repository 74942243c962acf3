import { type Answer, ClientError, createClient } from "@b24kit/client";
import { createDealsWorld, type Emulator, startEmulator } from "@b24kit/emulator";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createPortal, dealsWhere, peopleWhere, type PortalOptions, tasksWhere } from "../src/index.ts";
import { type FakeOptions, fakePortal, keysetList, type Method, portalError } from "./fake-portal.ts";

const NOW = Temporal.Instant.from("2026-11-20T12:00:00Z");

type Settings = Pick<PortalOptions, "maxRows">;

describe("60,000 deals", () => {
  const world = createDealsWorld({ seed: "ru", now: NOW.toString(), deals: 60_000, gaps: 0.2 });
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({ world });
  });
  afterAll(async () => emulator.close());

  it("are complete and in order beside other lists, after few requests, each of them told", async () => {
    await using client = createClient({ webhook: emulator.webhook });
    const portal = createPortal({ client, now: () => NOW });
    const told: { rows: number; requests: number }[] = [];
    const { deals, won, people } = await portal.read(
      { deals: dealsWhere({}), won: dealsWhere({ ids: [1, 2, 3] }), people: peopleWhere() },
      { onProgress: (progress) => told.push(progress) },
    );
    const real = world.deals.filter((row) => row["IS_RECURRING"] !== "Y").map(({ ID }) => Number(ID));
    expect(deals.ok && deals.rows.map(({ id }) => id)).toEqual(real);
    expect(deals).not.toHaveProperty("truncated");
    expect([won.ok, people.ok && people.rows.length]).toEqual([true, world.users.length]);
    // 1,200 pages; how many go into a request depends on what a page costs.
    expect(emulator.stats().requests).toBeLessThanOrEqual(100);
    expect(told.at(-1)?.rows).toBe(60_000 + (won.ok ? won.rows.length : 0) + world.users.length);
    expect(told.at(-1)?.requests).toBeGreaterThanOrEqual(25);
    expect(told.every(({ rows }, index) => rows >= (told[index - 1]?.rows ?? 0))).toBe(true);
  });
});

const dealRows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: 1 + index * 3, createdTime: "2026-11-01T10:00:00+03:00" }));
const deals = (count: number) => keysetList(() => dealRows(count), { rowId: "id", idField: "id", wrap: "items" });
const taskRows = Array.from({ length: 7000 }, (_, index) => ({ id: index + 1, status: "2" }));
const tasks = keysetList(() => taskRows, { rowId: "id", idField: "ID", wrap: "tasks" });

function open(options: FakeOptions, settings: Settings = {}) {
  const client = fakePortal(options);
  return { client, portal: createPortal({ client, now: () => NOW, ...settings }) };
}

/** Fails the nth request that holds this method. */
function failingAt(nth: number, method: string, error: () => ClientError): NonNullable<FakeOptions["failWhole"]> {
  let seen = 0;
  return (sent) => {
    if (sent.includes(method)) seen += 1;
    return seen === nth && sent.includes(method) ? error() : undefined;
  };
}

const timeout = () => new ClientError("timeout", "too slow", { mayHaveRun: true, isRetryable: true });

it("many lists of a few pages fill the batches in which they are read together", async () => {
  const { client, portal } = open({ methods: { "crm.item.list": deals(1000) } });
  const asked = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`d${index}`, dealsWhere({ ids: [index] })]),
  );
  const read = await portal.read(asked);
  const expected = dealRows(1000).map(({ id }) => id);
  for (const list of Object.values(read)) expect(list.ok && list.rows.map(({ id }) => id)).toEqual(expected);
  // One for the first pages and 760 further ones; two whole lists a batch would need 20.
  expect(client.requests.length).toBeLessThanOrEqual(1 + Math.ceil((40 * 19) / 50) + 1);
});

it("a batch of them that fails is read list by list, and the others go on", async () => {
  const { portal } = open({
    methods: { "crm.item.list": deals(1000) },
    failWhole: failingAt(3, "crm.item.list", timeout),
  });
  const asked = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`d${index}`, dealsWhere({ ids: [index] })]),
  );
  const read = await portal.read(asked);
  for (const list of Object.values(read)) expect(list.ok && list.rows).toHaveLength(1000);
});

describe("a list that is read by itself", () => {
  const both = { deals: dealsWhere({}), tasks: tasksWhere({}) };

  it("is cut at the limit and says so", async () => {
    const { portal } = open({ methods: { "crm.item.list": deals(7000) } }, { maxRows: 3333 });
    const { deals: read } = await portal.read({ deals: both.deals });
    expect(read).toMatchObject({ ok: true, truncated: { read: 3333 } });
    expect(read.ok && read.rows.map(({ id }) => id)).toEqual(dealRows(3333).map(({ id }) => id));
  });

  it("is not cut when the limit is where it ends", async () => {
    const { portal } = open({ methods: { "crm.item.list": deals(3333) } }, { maxRows: 3333 });
    const { deals: read } = await portal.read({ deals: both.deals });
    expect(read.ok && read.rows).toHaveLength(3333);
    expect(read).not.toHaveProperty("truncated");
  });

  it("that the portal refuses on the way fails alone", async () => {
    let page = 0;
    const refusing: Method = (params) => {
      page += 1;
      return page < 30 ? deals(7000)(params) : portalError("ACCESS_DENIED", "access-denied");
    };
    const { portal } = open({ methods: { "crm.item.list": refusing, "tasks.task.list": tasks } });
    const read = await portal.read(both);
    expect(read.deals).toMatchObject({ ok: false, failure: { key: "deals", reason: "access-denied" } });
    expect(read.tasks.ok && read.tasks.rows).toHaveLength(7000);
  });

  it("with a row that cannot be read on the way fails alone", async () => {
    const rows = dealRows(7000).map((row) => (row.id === 9001 ? { id: row.id } : row));
    const broken = keysetList(() => rows, { rowId: "id", idField: "id", wrap: "items" });
    const { portal } = open({ methods: { "crm.item.list": broken, "tasks.task.list": tasks } });
    const read = await portal.read(both);
    expect(read.deals).toMatchObject({ ok: false, failure: { reason: "malformed" } });
    expect(read.tasks.ok && read.tasks.rows).toHaveLength(7000);
  });

  it.each([2, 3])("survives that request %d fails in passing", async (nth) => {
    const { portal } = open({
      methods: { "crm.item.list": deals(7000), "tasks.task.list": tasks },
      failWhole: failingAt(nth, "crm.item.list", timeout),
    });
    const read = await portal.read(both);
    expect(read.deals.ok && read.deals.rows.map(({ id }) => id)).toEqual(dealRows(7000).map(({ id }) => id));
    expect(read.tasks.ok && read.tasks.rows).toHaveLength(7000);
  });

  it("whose portal does not answer any more is that query's failure", async () => {
    let requests = 0;
    const { portal } = open({
      methods: { "crm.item.list": deals(7000), "tasks.task.list": tasks },
      failWhole: (sent) => {
        requests += 1;
        return requests > 1 && sent.includes("crm.item.list") ? new ClientError("unauthorized", "no") : undefined;
      },
    });
    const read = await portal.read(both);
    expect(read.deals).toMatchObject({ ok: false, failure: { reason: "access-denied" } });
    expect(read.tasks.ok && read.tasks.rows).toHaveLength(7000);
  });

  it("ends when the caller stops it", async () => {
    const controller = new AbortController();
    const { portal } = open({ methods: { "crm.item.list": deals(7000) } });
    const onProgress = ({ rows }: { rows: number }) => {
      if (rows > 50) controller.abort();
    };
    const reading = portal.read({ deals: both.deals }, { signal: controller.signal, onProgress });
    await expect(reading).rejects.toMatchObject({ code: "aborted" });
  });
});

const users = (count: number) => Array.from({ length: count }, (_, index) => ({ ID: index + 1 }));

const moving = (edit: (rows: { ID: number }[], page: number) => { ID: number }[]): Method => {
  let rows = users(180);
  let page = 0;
  return ({ start = 0 }) => {
    rows = edit(rows, (page += 1));
    const next = Number(start) + 50;
    const beyond = next < rows.length ? { next } : {};
    return { result: rows.slice(Number(start), next), total: rows.length, ...beyond };
  };
};

describe("an offset list between whose pages rows move", () => {
  it.each([
    ["a deleted one", (rows: { ID: number }[], page: number) => (page === 3 ? rows.slice(1) : rows)],
    ["one added before them", (rows: { ID: number }[], page: number) => (page === 3 ? [{ ID: 999 }, ...rows] : rows)],
  ])("loses none because of %s", async (_, edit) => {
    const { portal } = open({ methods: { "user.get": moving(edit) } });
    const { people } = await portal.read({ people: peopleWhere() });
    const ids = people.ok ? people.rows.map(({ id }) => id) : [];
    expect(ids).toEqual(
      expect.arrayContaining(
        users(180)
          .slice(1)
          .map(({ ID }) => ID),
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

const costly = (rows: number, duration: number): Method => {
  const list = deals(rows);
  return (params) => ({ ...(list(params) as Answer), time: { duration } });
};

describe("the work of one request", () => {
  it("stays small however many lists miss a few pages", async () => {
    const seconds = 0.3;
    const { client, portal } = open({ methods: { "crm.item.list": costly(250, seconds) } });
    const queries = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`d${index}`, dealsWhere({})]));
    const read = await portal.read(queries);
    expect(Object.values(read).map((outcome) => outcome.ok && outcome.rows.length)).toEqual(Array(9).fill(250));
    expect(client.requests.slice(1).every(({ length }) => length * seconds <= 2)).toBe(true);
  });

  it("of one list with costly pages is left to the client, which reads ranges side by side", async () => {
    const { client, portal } = open({ methods: { "crm.item.list": costly(1000, 2) } });
    const { deals: read } = await portal.read({ deals: dealsWhere({}) });
    expect(read.ok && read.rows).toHaveLength(1000);
    expect(Math.max(...client.requests.map(({ length }) => length))).toBeLessThanOrEqual(8);
  });
});

it("conditions of which one is enough do not swallow the position", async () => {
  const world = createDealsWorld({ seed: "ru", now: NOW.toString(), deals: 400 });
  const emulator = await startEmulator({ world });
  onTestFinished(async () => emulator.close());
  await using client = createClient({ webhook: emulator.webhook });
  const portal = createPortal({ client, now: () => NOW });
  const query = dealsWhere({});
  const filter = { logic: "OR", 0: { "<id": 150 }, 1: { ">=id": 201 } };
  const either = { ...query, command: { ...query.command, params: { ...query.command.params, filter } } };
  const { deals: read } = await portal.read({ deals: either });
  const wanted = world.deals.filter(({ ID }) => Number(ID) < 150 || Number(ID) > 200);
  const real = wanted.filter((row) => row["IS_RECURRING"] !== "Y").map(({ ID }) => Number(ID));
  expect(read.ok && read.rows.map(({ id }) => id)).toEqual(real);
});
