import { expect, test } from "vitest";
import type { EmulatorOptions, Fault, FaultAction } from "../src/index.ts";
import { at, ids, startPortal, type TestPortal } from "./portal.ts";
import { send } from "./sent.ts";
import { smallWorld } from "./small-world.ts";
import { createVirtualClock } from "./virtual-clock.ts";

/** A portal with faults whose waits take no time. */
function portalWith(faults: EmulatorOptions["faults"] & {}): Promise<TestPortal> {
  return startPortal({ world: smallWorld(), faults, clock: createVirtualClock() });
}

/** How many deals were made: the journal of writes and the rows must agree. */
async function made(portal: TestPortal): Promise<number> {
  const journal = portal.emulator.writes().map(({ method, key }) => [method, Number(key)]);
  const found = await portal.call("crm.deal.list", { filter: { TITLE: "new" }, select: ["ID"] });
  expect(journal).toEqual(ids(found).map((id) => ["crm.deal.add", id]));
  return journal.length;
}

const add = { fields: { TITLE: "new" } };
const adds = { cmd: Array.from({ length: 4 }, () => "crm.deal.add?fields[TITLE]=new") };

/** The fault, what a single add gives, what a batch of four gives when the second is hit, and when it is hit itself. */
const everyFault: readonly (readonly [
  action: string,
  single: readonly [outcome: string, executed: number],
  second: readonly [outcome: string, executed: number],
  batch: readonly [outcome: string, executed: number],
])[] = [
  ["slow=5s", ["200 done", 1], ["200 done", 4], ["200 done", 4]],
  ["drop", ["cut", 0], ["cut", 1], ["cut", 0]],
  ["drop-during", ["cut", 1], ["cut", 2], ["cut", 2]],
  ["drop-answer", ["cut", 1], ["cut", 4], ["cut", 4]],
  ["reset", ["reset", 0], ["reset", 1], ["reset", 0]],
  ["reset-answer", ["reset", 1], ["reset", 4], ["reset", 4]],
  ["run-after-disconnect=2s", ["cut", 1], ["cut", 4], ["cut", 4]],
  ["502", ["502 page", 0], ["502 page", 1], ["502 page", 0]],
  ["502-after", ["502 page", 1], ["502 page", 4], ["502 page", 4]],
  ["html", ["200 page", 0], ["200 page", 1], ["200 page", 0]],
  ["html=503", ["503 page", 0], ["503 page", 1], ["503 page", 0]],
  ["html-after", ["200 page", 1], ["200 page", 4], ["200 page", 4]],
  [
    "error=INTERNAL_SERVER_ERROR",
    ["500 INTERNAL_SERVER_ERROR", 0],
    ["200 INTERNAL_SERVER_ERROR", 3],
    ["500 INTERNAL_SERVER_ERROR", 0],
  ],
  ["error-after=OWN/418", ["418 OWN", 1], ["200 OWN", 4], ["418 OWN", 4]],
  ["503", ["503 QUERY_LIMIT_EXCEEDED", 0], ["200 QUERY_LIMIT_EXCEEDED", 3], ["503 QUERY_LIMIT_EXCEEDED", 0]],
  ["429", ["429 OPERATION_TIME_LIMIT", 0], ["200 OPERATION_TIME_LIMIT", 3], ["429 OPERATION_TIME_LIMIT", 0]],
  ["overload", ["401 OVERLOAD_LIMIT", 0], ["200 OVERLOAD_LIMIT", 3], ["401 OVERLOAD_LIMIT", 0]],
  ["redirect=https://new.example/", ["302 moved", 0], ["302 moved", 1], ["302 moved", 0]],
  ["truncate", ["200 broken", 1], ["200 broken", 4], ["200 broken", 4]],
  ["garbage", ["200 broken", 1], ["200 broken", 4], ["200 broken", 4]],
  ["drip=10s", ["200 done", 1], ["200 done", 4], ["200 done", 4]],
  ["huge=1MB", ["200 done", 1], ["200 done", 4], ["200 done", 4]],
];

test.each(everyFault)("%s: what the client sees, and what was executed", async (action, single, second, batch) => {
  for (const [faults, method, params, expected] of [
    [`add:${action}@1`, "crm.deal.add", add, single],
    [`any:${action}@1`, "crm.deal.add", add, single],
    [`add:${action}@2`, "batch", adds, second],
    [`batch:${action}@1`, "batch", adds, batch],
    [`any:${action}@1`, "batch", adds, batch],
  ] as const) {
    const portal = await portalWith(faults);
    const outcome = await send(portal, method, params);
    expect([faults, method, outcome, await made(portal)]).toEqual([faults, method, ...expected]);
  }
});

test("run-after-disconnect waits for the client to go, then runs to the end", async () => {
  const portal = await startPortal({ world: smallWorld(), faults: "deal.add:run-after-disconnect@2" });
  const leaving = new AbortController();
  const sent = send(portal, "batch", adds, leaving.signal);
  await expect.poll(() => portal.emulator.stats().commands["crm.deal.add"]).toBe(2);
  expect(portal.emulator.writes()).toHaveLength(1);
  leaving.abort();
  expect(await sent).toBe("aborted");
  await expect.poll(() => portal.emulator.writes().length).toBe(4);
  expect(await made(portal)).toBe(4);
});

test("a fault strikes at the hits that it names, counted for each fault", async () => {
  expect(await statuses("time:502@2")).toEqual([200, 502, 200, 200, 200]);
  expect(await statuses("time:502@2-3")).toEqual([200, 502, 502, 200, 200]);
  expect(await statuses("time:502@4+")).toEqual([200, 200, 200, 502, 502]);
  expect(await statuses("time:502")).toEqual([502, 502, 502, 502, 502]);
  expect(await statuses("time:504@1-3,time:500@4")).toEqual([504, 504, 504, 500, 200]);
  expect(await statuses("any:502@1, server.time:504@1-3 ,time:500@3")).toEqual([502, 504, 504, 504, 200]);
});

test.each([
  ["any", ["502 page", "502 page", "502 page"]],
  ["batch", ["200 done", "200 done", "502 page"]],
  ["read", ["200 done", "502 page", "502 page"]],
  ["write", ["502 page", "200 done", "200 done"]],
  ["CRM.deal.ADD", ["502 page", "200 done", "200 done"]],
  ["deal.list", ["200 done", "502 page", "502 page"]],
  ["list", ["200 done", "502 page", "502 page"]],
])("whom %s means", async (target, expected) => {
  const portal = await portalWith(`${target}:502`);
  expect([
    await send(portal, "crm.deal.add", add),
    await send(portal, "crm.deal.list", {}),
    await send(portal, "batch", { cmd: ["crm.deal.list?start=-1"] }),
  ]).toEqual(expected);
});

test("delays and latency add up on the clock, also for a command inside a batch", async () => {
  const clock = createVirtualClock();
  const faults: Fault[] = [{ method: "crm.deal.list", action: "delay", ms: 5000 }];
  const portal = await startPortal({ world: smallWorld(), faults, clock, latency: { request: 100, command: 2 } });
  await portal.call("batch", { cmd: { a: "profile", b: "crm.deal.list?filter[ID]=1" } });
  expect(clock.slept).toEqual([100, 2, 2, 5000]);
  await portal.call("CRM.deal.list");
  expect(clock.slept).toEqual([100, 2, 2, 5000, 100, 2, 5000]);
});

test("an error hits a single call with its status and a command with its entry", async () => {
  const fault: Fault = {
    method: "profile",
    action: "error",
    code: "QUERY_LIMIT_EXCEEDED",
    description: "Too many requests",
    status: 503,
    nth: [1, 2],
  };
  const portal = await startPortal({ world: smallWorld(), faults: [fault] });
  const single = await portal.raw("profile");
  expect([single.status, single.body]).toEqual([
    503,
    { error: "QUERY_LIMIT_EXCEEDED", error_description: "Too many requests" },
  ]);
  const batch = await portal.call("batch", { cmd: { a: "profile", b: "user.admin" } });
  expect(at(batch, "result_error", "a", "error")).toBe("QUERY_LIMIT_EXCEEDED");
  expect(at(batch, "result", "b")).toBe(true);
  expect((await portal.raw("profile")).status).toBe(200);
});

test("a redirect keeps the path, half an answer is its first half", async () => {
  const redirect = await askBatch({ action: "redirect", to: "https://new.example/" });
  expect(redirect.status).toBe(302);
  expect(redirect.headers.get("location")).toMatch(/^https:\/\/new\.example\/rest\/1\/\w+\/batch$/);
  const half = await (await askBatch({ action: "truncate" })).text();
  expect(half).toMatch(/^\{"result":\{"result":\[\{"ID":"1"/);
  expect(() => JSON.parse(half) as unknown).toThrow("JSON");
});

test("a huge answer means the same as the small one", async () => {
  const huge = await (await askBatch({ action: "huge", bytes: 200_001 })).text();
  expect(huge).toHaveLength(200_001);
  expect(at(JSON.parse(huge) as never, "result", 0, "ID")).toBe("1");
});

test("a dripping answer takes its time and comes in pieces", async () => {
  const clock = createVirtualClock();
  const portal = await startPortal({ world: smallWorld(), faults: "any:drip=10s", clock });
  expect(await send(portal, "profile", {})).toBe("200 done");
  expect(clock.slept.length).toBeGreaterThan(10);
  expect(new Set(clock.slept)).toEqual(new Set([500]));
});

test("any is every request, not every command", async () => {
  const clock = createVirtualClock();
  const portal = await startPortal({ world: smallWorld(), faults: "any:slow=7ms", clock });
  await portal.call("batch", { cmd: ["profile", "profile"] });
  await portal.call("nope");
  expect(clock.slept).toEqual([7, 7]);
});

test("a bad specification of faults starts nothing", async () => {
  await expect(portalWith("add:dorp")).rejects.toThrow("drop-during");
});

test("closing ends what is waiting", async () => {
  const portal = await startPortal({ world: smallWorld(), faults: "profile:slow=60m" });
  const waiting = portal.call("profile").catch((error: unknown) => error);
  await expect.poll(() => portal.emulator.stats().requests).toBe(1);
  await portal.emulator.close();
  expect(await waiting).toBeInstanceOf(Error);
});

/** The statuses of five calls of server.time. */
async function statuses(faults: string): Promise<number[]> {
  const portal = await portalWith(faults);
  const found: number[] = [];
  for (let hit = 0; hit < 5; hit++) found.push((await fetch(`${portal.emulator.webhook}server.time`)).status);
  return found;
}

/** A batch sent to an emulator with one fault on batches. */
async function askBatch(fault: FaultAction): Promise<Response> {
  const portal = await startPortal({ world: smallWorld(), faults: [{ method: "batch", ...fault }] });
  return fetch(`${portal.emulator.webhook}batch?cmd[]=profile`, { redirect: "manual" });
}
