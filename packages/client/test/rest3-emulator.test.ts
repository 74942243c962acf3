import { setTimeout as wait } from "node:timers/promises";
import { type EmulatorOptions, startEmulator } from "@b24kit/emulator";
import { expect, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { anyMethod, type ClientOptions, command, createClient } from "../src/index.ts";
import { caught } from "./caught.ts";
import { collected } from "./collected.ts";
import { virtualClock } from "./virtual-clock.ts";

const v3 = { api: "v3" } as const;
const world = sharedWorld({ seed: "en", now: "2026-03-02T09:00:00+03:00", fixedClock: true });
const me = world.portal.currentUser;
const add = anyMethod("tasks.task.add");
const fields = { title: "Once", creatorId: me, responsibleId: me };

/** A portal and its client; waiting for the server's limit takes a moment in which the portal works on. */
async function portalWith(options: Partial<EmulatorOptions> = {}, settings: Partial<ClientOptions> = {}) {
  const emulator = await startEmulator({ world, ...options });
  const clock = virtualClock();
  const sleep = async (milliseconds: number): Promise<void> => {
    await wait(100);
    clock.advance(milliseconds);
  };
  const client = createClient({ webhook: emulator.webhook, clock: { ...clock, sleep }, ...settings });
  return {
    emulator,
    client,
    async [Symbol.asyncDispose]() {
      await client.close();
      await emulator.close();
    },
  };
}

test.each([
  ["drop-answer@1", {}],
  ["reset-answer@1", {}],
  ["drop@1", {}],
  ["slow=80ms@1", { timeout: 30 }],
  ["run-after-disconnect@1", { timeout: 30 }],
])("%s: a task is added once, and its answer known", async (fault, settings) => {
  await using portal = await portalWith({ faults: `tasks.task.add:${fault}` }, settings);
  const result: unknown = await portal.client.call(add, { fields }, v3);
  expect(result).toMatchObject({ item: { title: "Once" } });
  expect(portal.emulator.stats().writes).toEqual({ "tasks.task.add": 1 });
});

test("of 20 additions with a fault in every third, each is there once", async () => {
  const faults = [1, 4, 7, 10, 13, 16, 19, 22].map((hit) => `tasks.task.add:drop-answer@${hit}`).join(",");
  await using portal = await portalWith({ faults });
  const titles = Array.from({ length: 20 }, (_, index) => `Row ${index}`);
  for (const title of titles) await portal.client.call(add, { fields: { ...fields, title } }, v3);
  const rows = await collected(portal.client.list(anyMethod("tasks.task.list"), { select: ["title"] }, v3));
  const found = rows.map((row) => (row as { title: string }).title).filter((title) => title.startsWith("Row "));
  expect(found.toSorted()).toEqual(titles.toSorted());
});

test("a list, a batch and an error by REST 3.0", async () => {
  await using portal = await portalWith();
  const rows = await collected(portal.client.list(anyMethod("tasks.task.list"), {}, v3));
  expect(rows.map((row) => (row as { id: number }).id)).toEqual(
    world.tasks.map(({ id }) => Number(id)).toSorted((a, b) => a - b),
  );
  const get = anyMethod("tasks.task.get");
  const outcomes = await portal.client.batch(
    { one: command(get, { id: Number(world.tasks[0]?.id) }), none: command(get, { id: 99_999_999 }) },
    v3,
  );
  expect(outcomes).toMatchObject({ one: { ok: true }, none: { ok: false, error: { code: "portal-error" } } });
  expect(await caught(portal.client.call(add, { fields: { title: "x" } }, v3))).toMatchObject({
    code: "portal-error",
    message: expect.stringMatching(/creatorId: Required; responsibleId: Required/),
  });
});

test("an older portal answers as for any method that it does not know; REST 2 works on", async () => {
  await using portal = await portalWith({ rest3: false });
  expect(await caught(portal.client.call(add, { fields }, v3))).toMatchObject({ code: "method-not-found" });
  expect(await portal.client.call("profile")).toMatchObject({ ID: String(me) });
});

const update = "tasks.task.update";

test.each([
  ["a passing error", update, { faults: `${update}:error=CONNECTION_ERROR@1` }],
  ["the operating limit", update, { faults: `${update}:error=OPERATION_TIME_LIMIT@1` }],
  ["a name that the portal does not know", "tasks.task.later.add", {}],
])("a batch that fails as a whole for %s of its second write is sent once", async (_, method, faults) => {
  await using portal = await portalWith({ rest3: { batchErrors: "whole" }, ...faults });
  const change = { id: Number(world.tasks[0]?.id), fields: { title: "Changed" } };
  const outcomes = await portal.client.batch(
    { task: command(add, { fields }), next: command(anyMethod(method), change) },
    v3,
  );
  const unknown = { ok: false, error: { code: "outcome-unknown", mayHaveRun: true } };
  expect(outcomes).toMatchObject({ task: unknown, next: unknown });
  expect(portal.emulator.stats().writes["tasks.task.add"]).toBe(1);
});
