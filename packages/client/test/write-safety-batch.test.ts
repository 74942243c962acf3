import { expect, test } from "vitest";
import {
  anyMethod,
  type BucketStore,
  type ClientOptions,
  type Command,
  command,
  type Outcomes,
  result,
} from "../src/index.ts";
import { caught } from "./caught.ts";
import { executed, faultyPortal, titles, world } from "./write-safety-portal.ts";

const add = (title: string) => command("crm.deal.add", { fields: { TITLE: title } });

const adds = (count: number): Record<string, Command> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, add(`deal ${index}`)]));

/** How often each word stands in a row: "50 done, 70 not-run". */
function told(outcomes: Outcomes): string {
  const words = Object.values(outcomes).map((outcome) => (outcome.ok ? "done" : outcome.error.code));
  const runs: { word: string; count: number }[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.word === word) last.count += 1;
    else runs.push({ word, count: 1 });
  }
  return runs.map(({ word, count }) => `${count} ${word}`).join(", ");
}

/** The numbers of the deals that are there, in order. */
async function deals(portal: Parameters<typeof titles>[0]): Promise<readonly number[]> {
  const numbers = (await titles(portal)).map((title) => Number(/^deal (\d+)$/.exec(title)?.[1] ?? Number.NaN));
  return numbers.filter((number) => !Number.isNaN(number));
}

const upTo = (end: number) => Array.from({ length: end }, (_, index) => index);

/** The fault, and how many of 50 commands the portal has executed by then. */
const losses: readonly (readonly [fault: string, executions: number, options: Partial<ClientOptions>])[] = [
  ["502-after", 50, {}],
  ["504-after", 50, {}],
  ["html-after", 50, {}],
  ["drop-answer", 50, {}],
  ["reset-answer", 50, {}],
  ["truncate", 50, {}],
  ["garbage", 50, {}],
  ["error-after=INTERNAL_SERVER_ERROR", 50, {}],
  ["run-after-disconnect", 50, { timeout: 600 }],
  ["drop-during", 25, {}],
  ["drop", 0, {}],
  ["502", 0, {}],
];

test.each(losses)(
  "50 adds and %s: each is executed once or not at all, all are unknown",
  async (fault, count, client) => {
    await using portal = await faultyPortal(`batch:${fault}@1`, { client });
    const outcomes = await portal.client.batch(adds(50));
    expect(told(outcomes)).toBe("50 outcome-unknown");
    expect(Object.values(outcomes)[7]).toMatchObject({ error: { method: "crm.deal.add", mayHaveRun: true } });
    await executed(portal, count);
    expect(await deals(portal)).toEqual(upTo(count));
  },
);

test.each(losses)("120 adds, the second request meets %s: the first is known, the third not run", async (...loss) => {
  const [fault, count, client] = loss;
  await using portal = await faultyPortal(`batch:${fault}@2`, { client });
  const outcomes = await portal.client.batch(adds(120));
  expect(told(outcomes)).toBe("50 done, 50 outcome-unknown, 20 not-run");
  expect(outcomes["a50"]).toMatchObject({
    error: { method: "crm.deal.add", mayHaveRun: true, message: expect.stringContaining('"crm.deal.add"') as string },
  });
  expect(outcomes["a100"]).toMatchObject({ error: { method: "crm.deal.add", mayHaveRun: false } });
  await executed(portal, 50 + count);
  expect(await deals(portal)).toEqual(upTo(50 + count));
});

test.each([
  ["503@2-4", "120 done", 120],
  ["429@2", "120 done", 120],
  ["error=expired_token/401@2", "50 done, 50 unauthorized, 20 not-run", 50],
  ["overload@2", "50 done, 50 overloaded, 20 not-run", 50],
])("120 adds and %s: nothing is in doubt", async (fault, expected, count) => {
  await using portal = await faultyPortal(`batch:${fault}`);
  expect(told(await portal.client.batch(adds(120)))).toBe(expected);
  expect(await deals(portal)).toEqual(upTo(count));
});

test.each([
  ["error=ACCESS_DENIED@11", "10 done, 1 access-denied, 49 not-run", 10],
  ["503@11", "10 done, 1 rate-limited, 49 not-run", 10],
  // The eleventh ran, its entry says that it failed.
  ["error-after=INTERNAL_SERVER_ERROR@11", "10 done, 1 outcome-unknown, 49 not-run", 11],
  ["error=ACCESS_DENIED@51", "50 done, 1 access-denied, 9 not-run", 50],
])("60 adds that halt, and add:%s", async (fault, expected, count) => {
  await using portal = await faultyPortal(`add:${fault}`);
  expect(told(await portal.client.batch(adds(60), { halt: true }))).toBe(expected);
  expect(await deals(portal)).toEqual(upTo(count));
});

test("a halting batch whose second answer is lost says so, and stops", async () => {
  await using portal = await faultyPortal("batch:drop-answer@2");
  expect(told(await portal.client.batch(adds(120), { halt: true }))).toBe("50 done, 50 outcome-unknown, 20 not-run");
  expect(await deals(portal)).toEqual(upTo(100));
});

test("faults of single commands concern these commands only", async () => {
  await using portal = await faultyPortal(
    "add:error=INTERNAL_SERVER_ERROR@2,add:error-after=INTERNAL_SERVER_ERROR@3,add:503@4,add:429@5,add:error=NO@6",
  );
  expect(told(await portal.client.batch(adds(8)))).toBe(
    "1 done, 2 outcome-unknown, 1 rate-limited, 1 operation-limit, 1 portal-error, 2 done",
  );
  expect(await deals(portal)).toEqual([0, 2, 6, 7]);
});

test.each([
  ["drop@31", 30],
  ["502@31", 30],
  ["drop-during@31", 31],
  ["502-after@31", 50],
  ["truncate@31", 50],
])("add:%s cuts the request in the middle: nobody knows how far it came", async (fault, count) => {
  await using portal = await faultyPortal(`add:${fault}`);
  expect(told(await portal.client.batch(adds(50)))).toBe("50 outcome-unknown");
  expect(await deals(portal)).toEqual(upTo(count));
});

const dealId = Number(world.deals[0]?.["ID"]);
const list = command("crm.deal.list", { start: -1 });

test("of a lost request, writes are unknown and reads failed as they did", async () => {
  const events: object[] = [];
  const client = { onEvent: (event: object) => void events.push(event) };
  await using portal = await faultyPortal("batch:502-after@2", { client });
  const update = command(anyMethod("crm.deal.update"), { id: dealId, fields: { TITLE: "new" } });
  const outcomes = await portal.client.batch({ ...adds(50), list, update, me: command("profile") });
  expect(outcomes).toMatchObject({
    list: { error: { code: "server-error", isRetryable: true } },
    update: { error: { code: "outcome-unknown", message: expect.stringContaining(`(id ${dealId})`) as string } },
    me: { error: { code: "server-error" } },
  });
  expect(events).toContainEqual({ type: "outcome-unknown", method: "crm.deal.update", commands: 1 });
  expect(events).not.toContainEqual(expect.objectContaining({ type: "outcome-unknown", method: "crm.deal.list" }));
  expect(portal.emulator.stats().writes).toEqual({ "crm.deal.add": 50, "crm.deal.update": 1 });
});

test("reads beside one write are not repeated, and only the write is unknown", async () => {
  await using portal = await faultyPortal("batch:502-after");
  const outcomes = await portal.client.batch({ list, one: add("deal 0"), me: command("profile") });
  expect(told(outcomes)).toBe("1 server-error, 1 outcome-unknown, 1 server-error");
  expect(portal.emulator.stats()).toMatchObject({ requests: 1, writes: { "crm.deal.add": 1 } });
});

test("when the first of three requests is lost, the others are not sent and their commands known not to have run", async () => {
  await using portal = await faultyPortal("batch:502-after@1");
  expect(told(await portal.client.batch(adds(120)))).toBe("50 outcome-unknown, 70 not-run");
  expect(await deals(portal)).toEqual(upTo(50));
});

test("a batch of reads that is lost as a whole is an error", async () => {
  await using portal = await faultyPortal("batch:502", { client: { retries: 0 } });
  expect((await caught(portal.client.batch({ list, me: command("profile") }))).code).toBe("server-error");
});

const related = {
  company: command(anyMethod("crm.company.add"), { fields: { TITLE: "firm" } }),
  deal: command(anyMethod("crm.deal.add"), { fields: { TITLE: "deal 0", COMPANY_ID: result("company") } }),
  rename: command(anyMethod("crm.deal.update"), { id: result("deal"), fields: { TITLE: "deal 1" } }),
};

test.each([
  ["", "3 done", { "crm.company.add": 1, "crm.deal.add": 1, "crm.deal.update": 1 }],
  ["update:error-after=INTERNAL_SERVER_ERROR", "2 done, 1 outcome-unknown", { "crm.deal.update": 1 }],
  ["deal.add:error=ACCESS_DENIED", "1 done, 1 access-denied, 1 not-run", { "crm.company.add": 1 }],
  ["company.add:503", "1 rate-limited, 2 not-run", {}],
  ["company.add:error-after=INTERNAL_SERVER_ERROR", "1 outcome-unknown, 2 not-run", { "crm.company.add": 1 }],
])("writes that refer to each other and halt, with %s", async (faults, expected, writes) => {
  await using portal = await faultyPortal(faults);
  expect(told(await portal.client.batch(related, { halt: true }))).toBe(expected);
  expect(portal.emulator.stats().writes).toMatchObject(writes);
  for (const count of Object.values(portal.emulator.stats().writes)) expect(count).toBe(1);
});

test("writes that refer to each other and lose their answer have run once each", async () => {
  await using portal = await faultyPortal("batch:502-after");
  expect(told(await portal.client.batch(related))).toBe("3 outcome-unknown");
  expect(portal.emulator.stats().writes).toEqual({ "crm.company.add": 1, "crm.deal.add": 1, "crm.deal.update": 1 });
});

test("what is known of earlier requests outlives a failure of the counter's store", async () => {
  let left = 1;
  const bucketStore: BucketStore = {
    update(_, change) {
      left -= 1;
      if (left < 0) throw new Error("database is locked");
      return change(undefined);
    },
  };
  await using portal = await faultyPortal("", { client: { limits: "standard", bucketStore } });
  const outcomes: Outcomes = await portal.client.batch({ ...adds(60), list });
  expect(told(outcomes)).toBe("50 done, 10 outcome-unknown, 1 network");
  expect(outcomes["a50"]).toMatchObject({
    error: { message: expect.stringContaining("database is locked") as string },
  });
  expect(await deals(portal)).toEqual(upTo(50));
});
