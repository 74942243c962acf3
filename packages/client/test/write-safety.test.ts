import { expect, test } from "vitest";
import { anyMethod, type ClientOptions } from "../src/index.ts";
import { caught } from "./caught.ts";
import { executed, faultyPortal, titles, world } from "./write-safety-portal.ts";

const me = world.portal.currentUser;
const dealId = Number(world.deals[0]?.["ID"]);
const openTask = world.tasks.find(({ status, createdBy }) => status === "2" && createdBy === String(me));
const taskId = Number(openTask?.id);
const other = Number(world.users.find(({ ID, ACTIVE }) => ACTIVE && ID !== String(me))?.ID);
const at = "2026-12-01T10:00:00+03:00";

/** Writes of every family: its parameters, and the words by which the error names what to look at. */
const writes: readonly (readonly [method: string, params: object, object: string])[] = [
  ["crm.deal.add", { fields: { TITLE: "once" } }, `"crm.deal.add"`],
  ["crm.deal.update", { id: dealId, fields: { TITLE: "once" } }, `"crm.deal.update" (id ${dealId})`],
  ["crm.item.add", { entityTypeId: 2, fields: { title: "once" } }, `"crm.item.add" (entityTypeId 2)`],
  ["tasks.task.add", { fields: { TITLE: "once", RESPONSIBLE_ID: me } }, `"tasks.task.add"`],
  ["tasks.task.complete", { taskId }, `"tasks.task.complete" (taskId ${taskId})`],
  [
    "calendar.event.add",
    { type: "user", ownerId: me, name: "once", from: at, to: at },
    `"calendar.event.add" (ownerId ${me})`,
  ],
  ["im.message.add", { DIALOG_ID: String(other), MESSAGE: "once" }, `"im.message.add" (DIALOG_ID ${other})`],
  ["im.notify.system.add", { USER_ID: me, MESSAGE: "once" }, `"im.notify.system.add" (USER_ID ${me})`],
  [
    "crm.activity.todo.add",
    { ownerTypeId: 2, ownerId: dealId, deadline: at, title: "once" },
    `"crm.activity.todo.add" (ownerTypeId 2, ownerId ${dealId})`,
  ],
];

test("where nothing goes wrong, each of these writes is executed once", async () => {
  await using portal = await faultyPortal("");
  for (const [method, params] of writes) await portal.client.call(anyMethod(method), { ...params });
  expect(portal.emulator.writes().map(({ method }) => method)).toEqual(writes.map(([method]) => method));
});

/** Faults of every hit: whoever repeated the write would do it once more. */
const losses: readonly (readonly [fault: string, executions: number, options: Partial<ClientOptions>])[] = [
  ["drop-answer", 1, {}],
  ["reset-answer", 1, {}],
  ["truncate", 1, {}],
  ["garbage", 1, {}],
  ["html-after", 1, {}],
  ["502-after", 1, {}],
  ["504-after", 1, {}],
  ["error-after=INTERNAL_SERVER_ERROR", 1, {}],
  ["error-after=ERROR_UNEXPECTED_ANSWER", 1, {}],
  ["huge=100KB", 1, { maxAnswerBytes: 10_000 }],
  ["slow=3s", 1, { timeout: 1500 }],
  ["drip=30s", 1, { timeout: 1500 }],
  ["run-after-disconnect", 1, { timeout: 1500 }],
  // Here the portal did nothing, but who could tell?
  ["drop", 0, {}],
  ["reset", 0, {}],
  ["502", 0, {}],
  ["html", 0, {}],
  ["error=INTERNAL_SERVER_ERROR", 0, {}],
];

test.each(losses)(
  "%s: a write is executed at most once, and reported as unknown",
  async (fault, executions, options) => {
    // Side by side: some wait until their time is over.
    const tries = writes.map(async ([method, params, object]) => {
      await using portal = await faultyPortal(`write:${fault}`, { client: options });
      const error = await caught(portal.client.call(anyMethod(method), { ...params }));
      expect(error).toMatchObject({ code: "outcome-unknown", method, mayHaveRun: true, isRetryable: false });
      expect(error.message).toContain(`It is unknown whether ${object} was executed`);
      expect(error.message).not.toContain("once");
      expect(error.hint).toMatch(/^Look in the portal .* before you repeat/);
      await executed(portal, executions);
      expect(portal.emulator.stats()).toMatchObject({ requests: 1, commands: { [method]: 1 } });
      expect(portal.clock.sleeps).toEqual([]);
    });
    await Promise.all(tries);
  },
);

test.each([
  ["drop-answer", 1],
  ["run-after-disconnect", 1],
  ["502", 0],
])("%s: the portal itself has the deal as often as the journal says", async (fault, count) => {
  await using portal = await faultyPortal(`add:${fault}@1`, { client: { timeout: 400 } });
  const error = await caught(portal.client.call("crm.deal.add", { fields: { TITLE: "once" } }));
  expect(error.code).toBe("outcome-unknown");
  await executed(portal, count);
  expect((await titles(portal)).filter((title) => title === "once")).toHaveLength(count);
});

/** The time does not move on, however long one waits. */
const stopped = { now: () => 0, sleep: async () => Promise.resolve() };

test("a write that takes more than the portal's minute goes on without an answer: unknown, and done once", async () => {
  for (const answer of ["drop", "504"] as const) {
    await using portal = await faultyPortal("", {
      emulator: {
        clock: stopped,
        limits: { requestSeconds: { seconds: 60, answer } },
        cost: { "crm.deal.add": 61_000 },
      },
    });
    expect(await caught(portal.client.call("crm.deal.add", { fields: { TITLE: "once" } }))).toMatchObject({
      code: "outcome-unknown",
    });
    await executed(portal, 1);
    expect(portal.emulator.stats().requests).toBe(1);
  }
});

test.each(["drop-answer", "reset-answer", "502-after", "truncate"])(
  "%s: a method that nobody knows may be a write, and is not repeated",
  async (fault) => {
    await using portal = await faultyPortal(`any:${fault}`);
    for (const method of ["my.app.send", "crm.deal.dublicate", "x.y.list.clear", "crm.deal.batch"]) {
      const before = portal.emulator.stats().requests;
      expect(await caught(portal.client.call(anyMethod(method), { ID: 7 }))).toMatchObject({
        code: "outcome-unknown",
        message: expect.stringContaining(`"${method}" (ID 7)`) as string,
      });
      expect(portal.emulator.stats().requests).toBe(before + 1);
    }
  },
);

test.each([
  ["503@1-2", 3],
  ["429@1", 2],
  ["503@1,add:429@2,add:503@3", 4],
])("add:%s: what surely did not run is repeated until it has run once", async (faults, requests) => {
  await using portal = await faultyPortal(`add:${faults}`);
  await expect(portal.client.call("crm.deal.add", { fields: { TITLE: "once" } })).resolves.toBeTypeOf("number");
  expect(portal.emulator.stats().requests).toBe(requests);
  expect(portal.emulator.writes()).toHaveLength(1);
});

test.each([
  ["503", "rate-limited"],
  ["429", "operation-limit"],
  ["overload", "overloaded"],
  ["error=expired_token/401", "unauthorized"],
  ["error=NO_AUTH_FOUND/401", "unauthorized"],
  ["error=insufficient_scope/401", "missing-scope"],
  ["error=ACCESS_DENIED/403", "access-denied"],
])("add:%s without end is a definite failure: nothing was executed", async (fault, code) => {
  await using portal = await faultyPortal(`add:${fault}`, { client: { retries: 2, deadline: 600_000 } });
  const error = await caught(portal.client.call("crm.deal.add", { fields: { TITLE: "once" } }));
  expect(error).toMatchObject({ code, mayHaveRun: false });
  expect(portal.emulator.stats().requests).toBe(error.isRetryable ? 3 : 1);
  expect(portal.emulator.writes()).toEqual([]);
});

test("after refusals that are no doubt, a lost answer is one", async () => {
  await using portal = await faultyPortal("add:503@1-2,add:drop-answer@3+");
  const error = await caught(portal.client.call("crm.deal.add", { fields: { TITLE: "once" } }));
  expect(error.code).toBe("outcome-unknown");
  expect(portal.emulator.stats().requests).toBe(3);
  expect(portal.emulator.writes()).toHaveLength(1);
});

test("a portal that is not up yet gets the write once, when it is", async () => {
  const first = await faultyPortal("");
  const { port, webhook } = first.emulator;
  await first[Symbol.asyncDispose]();
  const waits: number[] = [];
  let second: Awaited<ReturnType<typeof faultyPortal>> | undefined;
  const clock = {
    now: () => 0,
    elapsed: () => 0,
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds);
      if (waits.length === 3) second = await faultyPortal("", { emulator: { port } });
    },
  };
  await using late = await faultyPortal("", { client: { webhook, clock } });
  await late.client.call("crm.deal.add", { fields: { TITLE: "once" } });
  expect(waits).toHaveLength(3);
  expect(second?.emulator.writes()).toHaveLength(1);
  await second?.[Symbol.asyncDispose]();
});

test("a portal whose name does not exist was sent nothing", async () => {
  await using portal = await faultyPortal("", { client: { webhook: "https://no-portal.invalid/rest/1/somesecret/" } });
  const error = await caught(portal.client.call("crm.deal.add", { fields: { TITLE: "once" } }));
  expect(error).toMatchObject({ code: "dns", mayHaveRun: false });
});
