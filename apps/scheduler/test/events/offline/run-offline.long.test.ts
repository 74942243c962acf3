import { expect, test } from "vitest";
import { openCredentialStore } from "@b24kit/credential-store";
import { eventOfRow } from "../../../src/events/offline/event-of-row.ts";
import { usualSettings } from "../../../src/events/offline/offline-parts.ts";
import type { QueuedEvent } from "../../../src/events/queue/event-queue.ts";
import { settleEvents } from "../../../src/events/offline/settle-events.ts";
import { aReader } from "./a-reader.ts";

const nothing = { free: 0, reserved: 0, erroneous: 0 };
const broken = { code: "broken", ru: "сломано", en: "broken" };

test("changes come in order, and the portal forgets them when they are handled and not before", async () => {
  const { change, until, queue, emulator, claim } = await aReader();
  const objects = change(60);
  await until(async () => (await queue.length("deals")) === 60);
  expect(emulator.events.queue()).toEqual({ free: 0, reserved: 60, erroneous: 0 });
  const events = await claim();
  expect(events.map(({ object, code }) => [object, code])).toEqual(
    objects.map((object) => [object, "ONCRMDEALUPDATE"]),
  );
  expect(events[0]).toMatchObject({
    feed: "deals",
    data: { FIELDS: { ID: Number(objects[0]?.slice(5)) } },
    held: { messageId: events[0]?.key },
  });
  await queue.succeed(
    events.slice(0, 59).map(({ id }) => id),
    "me",
  );
  await until(() => emulator.events.queue().reserved === 1);
  expect(await queue.counts()).toMatchObject([{ status: "running", count: 1 }]);
});

test("a failed event goes back to the portal, comes again when its time has come, with its attempts, and a dead one is confirmed", async () => {
  const { change, until, queue, emulator, claim } = await aReader();
  change(2);
  await until(async () => (await queue.length("deals")) === 2);
  const [first, second] = await claim();
  const retryAt = Date.now() + 1500;
  await queue.fail(first!.id, "me", { reason: broken, retryAt });
  await queue.bury(second!.id, "me", broken);
  let again: QueuedEvent | undefined;
  await until(async () => ([again] = await claim())[0] !== undefined);
  expect(Date.now()).toBeGreaterThanOrEqual(retryAt);
  expect(again).toMatchObject({ id: first?.id, attempt: 2, failures: 1, object: first?.object });
  expect(again?.held?.processId).not.toBe(first?.held?.processId);
  await queue.succeed([again!.id], "me");
  await until(() => emulator.events.queue().reserved === 0);
  expect(emulator.events.queue()).toEqual(nothing);
  expect(await queue.dead({ limit: 10 })).toMatchObject([{ id: second?.id, held: null }]);
});

test("events of a lost answer come back, not before the grace time is over", async () => {
  const { change, until, queue, told } = await aReader({ faults: "event.offline.get:drop-answer@2" });
  change(5);
  const startedAt = Date.now();
  await until(async () => (await queue.length("deals")) === 5);
  expect(Date.now() - startedAt).toBeGreaterThanOrEqual(600);
  expect(told).toContainEqual({ type: "recovered", feed: "deals", count: 5 });
  expect(told.filter(({ type }) => type === "trouble")).toHaveLength(1);
});

test("what a process reserved that died before it stored it comes back; what others have is left to them", async () => {
  const { change, until, queue, parts, told, emulator, claim } = await aReader();
  const signal = new AbortController().signal;
  change(2);
  await parts.portal.take({}, signal);
  const objects = change(4);
  await until(async () => (await queue.length("deals")) === 6);
  expect(told.filter(({ type }) => type === "recovered")).toEqual([{ type: "recovered", feed: "deals", count: 2 }]);
  // Two of one object wait for each other: the later one is claimed after the first is done.
  const handled: string[] = [];
  for (let events = await claim(); events.length > 0; events = await claim()) {
    handled.push(...events.map(({ object }) => String(object)));
    await queue.succeed(
      events.map(({ id }) => id),
      "me",
    );
  }
  expect(handled.toSorted()).toEqual([...objects, ...objects.slice(0, 2)].toSorted());
  await until(() => emulator.events.queue().reserved === 0);
});

test("a lost confirmation is sent again", async () => {
  const { change, until, queue, emulator, claim, told } = await aReader({ faults: "event.offline.clear:502@1" });
  change(3);
  await until(async () => (await queue.length("deals")) === 3);
  await queue.succeed(
    (await claim()).map(({ id }) => id),
    "me",
  );
  await until(async () => (await queue.counts()).length === 0);
  expect(emulator.events.queue()).toEqual(nothing);
  expect(told.filter(({ type }) => type === "trouble")).toHaveLength(1);
});

test("while the store is away nothing more is taken, and nothing that was taken is lost", async () => {
  const { change, until, queue, told, parts, emulator } = await aReader();
  change(3);
  let refusals = 2;
  const add: typeof queue.add = async (events) => {
    if (events.length > 0 && refusals-- > 0) throw new Error("the disk is full");
    return queue.add(events);
  };
  await until(async () => (await queue.length("deals")) === 3, { queue: { ...parts.queue, add } });
  expect(told.map(({ type }) => type).filter((type) => type !== "taken")).toEqual(["trouble", "trouble"]);
  expect(emulator.events.queue()).toEqual({ ...nothing, reserved: 3 });
});

test("codes that the feed does not take are confirmed and dropped", async () => {
  const { change, until, queue, emulator, told } = await aReader(
    {},
    { feed: { name: "deals", codes: ["ONCRMDEALADD"] } },
  );
  change(2);
  const id = emulator.events.change({ entity: "deal", action: "add" });
  await until(() => emulator.events.queue().reserved === 1);
  expect(await queue.length("deals")).toBe(1);
  expect((await queue.claim({ owner: "me", feeds: ["deals"], limit: 9, leaseFor: 1000 }))[0]?.object).toBe(
    `deal:${id}`,
  );
  expect(told).toContainEqual({ type: "taken", feed: "deals", count: 1, dropped: 2 });
});

test("a feed that is long enough is not read further", async () => {
  const { change, until, queue, emulator } = await aReader({}, { settings: { most: 50 } });
  change(120);
  await until(async () => (await queue.length("deals")) >= 50);
  await until(async () => new Promise((resolve) => setTimeout(resolve, 500, true)));
  expect(emulator.events.queue()).toEqual({ free: 70, reserved: 50, erroneous: 0 });
});

test("a feed that is as long as it may be, all of it failed, goes on", async () => {
  const { change, until, queue, claim } = await aReader({}, { settings: { most: 5 } });
  change(5);
  await until(async () => (await queue.length("deals")) === 5);
  for (const { id } of await claim()) await queue.fail(id, "me", { reason: broken, retryAt: Date.now() + 200 });
  let again: readonly QueuedEvent[] = [];
  await until(async () => (again = [...again, ...(await claim())]).length === 5);
  expect(again.map(({ attempt, failures }) => [attempt, failures])).toEqual(again.map(() => [2, 1]));
});

test("two readers of one queue take each event once", async () => {
  const { change, until, queue, emulator, parts, told } = await aReader();
  change(110);
  await Promise.all([
    until(async () => (await queue.length("deals")) === 110),
    until(async () => (await queue.length("deals")) === 110, { ...parts }),
  ]);
  expect(emulator.events.queue()).toEqual({ ...nothing, reserved: 110 });
  expect(told.filter(({ type }) => type === "recovered")).toEqual([]);
  expect(await queue.counts()).toMatchObject([{ status: "waiting", count: 110 }]);
});

test("where events may be lost the portal drops them at once", async () => {
  const { change, until, queue, emulator } = await aReader({ events: { features: [] } }, { loses: true });
  change(3);
  await until(async () => (await queue.length("deals")) === 3);
  expect(emulator.events.queue()).toEqual(nothing);
  expect((await queue.claim({ owner: "me", feeds: ["deals"], limit: 1, leaseFor: 1000 }))[0]?.held).toBeNull();
});

test("a record that the portal has no more is not waited for", async () => {
  const { change, until, queue, call, claim, told, parts } = await aReader();
  change(1);
  await until(async () => (await queue.length("deals")) === 1);
  const [event] = await claim();
  await queue.fail(event!.id, "me", { reason: broken, retryAt: Date.now() + 1000 });
  await settleEvents(parts, new AbortController().signal);
  const gone = (await call("event.offline.get", { auth_connector: "b24kit", error: 1, clear: 1 })) as {
    events: unknown[];
  };
  expect(gone.events).toHaveLength(1);
  await until(async () => (await queue.counts()).length === 0);
  expect(told).toContainEqual({ type: "gone", feed: "deals", count: 1 });
});

test("what came back as another event, since a kill kept us from noting that the portal was told, holds up nobody", async () => {
  const { change, until, queue, claim, parts } = await aReader();
  change(1);
  await until(async () => (await queue.length("deals")) === 1);
  const [event] = await claim();
  const { processId, messageId } = event!.held!;
  await queue.fail(event!.id, "me", { reason: broken, retryAt: Date.now() + 100 });
  const { signal } = new AbortController();
  await parts.portal.refuse(processId, [messageId], signal);
  const { process_id: other, events } = await parts.portal.take({ failed: true }, signal);
  await queue.add(events.map((row) => eventOfRow(row, other!, "deals", Date.now())));
  let again: readonly QueuedEvent[] = [];
  await until(async () => (again = await claim()).length > 0);
  expect(again).toMatchObject([{ object: event!.object, held: { processId: other } }]);
  expect(await queue.counts()).toMatchObject([{ status: "running", count: 1 }]);
});

test("an expired token is renewed on the way", async () => {
  const { change, until, queue, emulator, env } = await aReader();
  emulator.oauth!.pass(3600);
  change(1);
  await until(async () => (await queue.length("deals")) === 1);
  expect(emulator.oauth!.counts().refreshes).toBe(1);
  const store = openCredentialStore({ env, platform: process.platform });
  expect((await store.list()).map(({ name }) => name)).toEqual(["app"]);
  expect(usualSettings.grace).toBeGreaterThan(60_000);
});
