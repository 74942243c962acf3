import { ClientError } from "@b24kit/client";
import { Temporal } from "temporal-polyfill";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPortal, dealsWhere, peopleWhere, type Queries, stageMoves, tasksWhere } from "../src/index.ts";
import { type FakeOptions, fakePortal, keysetList, type Method, offsetList } from "./fake-portal.ts";

const SECOND = 1000;
const SLOW = "crm.stagehistory.list";

const taskRows = [{ id: "1", status: "2" }];
const methods: Record<string, Method> = {
  "crm.item.list": () => ({ result: { items: [] } }),
  "tasks.task.list": keysetList(() => taskRows, { rowId: "id", idField: "ID", wrap: "tasks" }),
  "user.get": offsetList([{ ID: 1 }]),
  [SLOW]: () => ({ result: { items: [] } }),
};

/** Sixteen commands, one of which is slow. */
const all: Queries = {
  moves: stageMoves({ entity: "deal" }),
  ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`tasks${index}`, tasksWhere({})])),
  deals: dealsWhere({}),
  ...Object.fromEntries(Array.from({ length: 4 }, (_, index) => [`people${index}`, peopleWhere()])),
};

const hasSlow = (sent: readonly string[]) => sent.includes(SLOW);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const now = () => Temporal.Instant.from("2026-11-20T12:00:00Z");

function portalOf(options: Partial<FakeOptions>, extra: { readonly readDeadline?: number } = {}) {
  const client = fakePortal({ methods, ...options });
  return { client, portal: createPortal({ client, now, ...extra }) };
}

/** What the promise gives, and the milliseconds that it took by the fake clock. */
async function timed<Value>(promise: Promise<Value>) {
  const begun = performance.now();
  const settled = promise.then(
    (value) => ({ value, error: undefined, milliseconds: performance.now() - begun }),
    (error: unknown) => ({ value: undefined, error, milliseconds: performance.now() - begun }),
  );
  await vi.runAllTimersAsync();
  return settled;
}

describe("one method that hangs", () => {
  it("costs its own section and less than 40 seconds", async () => {
    const { portal } = portalOf({ hangs: hasSlow });
    const { value, milliseconds } = await timed(portal.read(all));
    expect(value?.["moves"]).toMatchObject({ ok: false, failure: { reason: "timeout" } });
    expect(Object.values(value ?? {}).filter(({ ok }) => ok)).toHaveLength(15);
    expect(milliseconds).toBe((20 + 8 + 8) * SECOND);
  });

  it("is sent apart by later reads, until it answers", async () => {
    let isSlow = true;
    const { client, portal } = portalOf({ hangs: (sent) => isSlow && hasSlow(sent) });
    await timed(portal.read(all));
    client.requests.length = 0;
    const second = await timed(portal.read(all));
    expect(client.requests.map((sent) => sent.length)).toEqual([15, 1]);
    expect(second.milliseconds).toBe(8 * SECOND);
    isSlow = false;
    expect((await timed(portal.read(all))).value?.["moves"]?.ok).toBe(true);
    client.requests.length = 0;
    await timed(portal.read(all));
    expect(client.requests.map((sent) => sent.length)).toEqual([16]);
  });
});

describe("a read in trouble", () => {
  it("ends at its deadline: what is open fails, what was read stays", async () => {
    const { portal } = portalOf({ hangs: hasSlow }, { readDeadline: 25 * SECOND });
    const late = await timed(portal.read(all));
    // The first request took 20 s; the search for its cause has three requests' time all the same.
    expect(late.milliseconds).toBe(36 * SECOND);
    const strict = portalOf({ hangs: hasSlow }, { readDeadline: 10 * SECOND });
    const { value, milliseconds } = await timed(strict.portal.read(all));
    expect(milliseconds).toBe(30 * SECOND);
    expect(value?.["moves"]).toMatchObject({ ok: false, failure: { reason: "timeout" } });
    expect(Object.values(value ?? {}).filter(({ ok }) => ok)).toHaveLength(15);
  });

  it("of a portal that hangs as a whole is thrown, within a minute", async () => {
    const { client, portal } = portalOf({ hangs: () => true });
    const { error, milliseconds } = await timed(portal.read(all));
    expect(error).toMatchObject({ code: "timeout", message: "too slow: 20000 ms" });
    expect(milliseconds).toBeLessThanOrEqual(60 * SECOND);
    expect(client.requests.length).toBeLessThanOrEqual(33);
  });

  it("stops the other parts when one shows that it is the whole portal", async () => {
    let requests = 0;
    const { client, portal } = portalOf({
      failWhole: (sent) => {
        requests += 1;
        return requests > 1 && !hasSlow(sent) ? new ClientError("unauthorized", "the key was revoked") : undefined;
      },
      hangs: hasSlow,
    });
    const { error, milliseconds } = await timed(portal.read(all));
    expect(error).toMatchObject({ code: "unauthorized" });
    expect(milliseconds).toBe(20 * SECOND);
    expect(client.requests).toHaveLength(3);
    expect(client.stopped).toEqual([client.requests[1]]);
  });

  it("ends when the caller stops it", async () => {
    const controller = new AbortController();
    const { portal } = portalOf({ hangs: hasSlow });
    setTimeout(() => controller.abort(), 25 * SECOND);
    const { error, milliseconds } = await timed(portal.read(all, { signal: controller.signal }));
    expect(error).toMatchObject({ code: "aborted" });
    expect(milliseconds).toBe(25 * SECOND);
  });
});

it("a long list that hangs on the way fails at the deadline, the others are read", async () => {
  const rows = Array.from({ length: 6000 }, (_, index) => ({ id: index + 1, status: "2" }));
  const { portal } = portalOf(
    {
      methods: { ...methods, "tasks.task.list": keysetList(() => rows, { rowId: "id", idField: "ID", wrap: "tasks" }) },
      hangs: (sent) => sent.length > 20,
    },
    { readDeadline: 15 * SECOND },
  );
  const { value, milliseconds } = await timed(portal.read({ tasks: tasksWhere({}), people: peopleWhere() }));
  expect(value).toMatchObject({ tasks: { ok: false, failure: { reason: "timeout" } }, people: { ok: true } });
  expect(milliseconds).toBe(15 * SECOND);
});

describe("a method of which one command hangs", () => {
  it("loses that command only, in later reads as well", async () => {
    const answering = fakePortal({ methods });
    const hanging = fakePortal({ methods, hangs: () => true });
    const batch: typeof answering.batch = async (commands, options) => {
      const isSlow = JSON.stringify(commands).includes('"@id":[7]');
      return (isSlow ? hanging : answering).batch(commands, options);
    };
    const portal = createPortal({ client: { ...answering, batch }, now });
    const queries = { three: dealsWhere({ ids: [3] }), seven: dealsWhere({ ids: [7] }), people: peopleWhere() };
    for (const seconds of [36, 8]) {
      const { value, milliseconds } = await timed(portal.read(queries));
      expect(value).toMatchObject({ three: { ok: true }, seven: { ok: false }, people: { ok: true } });
      expect(milliseconds).toBe(seconds * SECOND);
    }
  });
});
