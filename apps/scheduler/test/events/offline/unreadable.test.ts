import { expect, test } from "vitest";
import { takenRows, type TakenRows } from "../../../src/events/offline/offline-row.ts";
import type { OfflineParts } from "../../../src/events/offline/offline-parts.ts";
import type { PortalQueue } from "../../../src/events/offline/portal-queue.ts";
import { aReader, type Reader } from "./a-reader.ts";

/** The reader's portal; it tells the second record of every answer without the name of its event. */
function breakingSecond({ portal }: OfflineParts): PortalQueue {
  const first = new Map<string, string>();
  const broken = (row: TakenRows["events"][number], index: number): unknown => {
    if (index === 1 && first.size === 0) first.set("broken", row.MESSAGE_ID);
    return row.MESSAGE_ID === first.get("broken") ? { ...row, ID: "17", EVENT_NAME: null } : row;
  };
  return {
    ...portal,
    take: async (options, signal) => {
      const { process_id, events } = await portal.take(options, signal);
      return takenRows.parse({ process_id, events: events.map(broken) });
    },
  };
}

const unreadable = { type: "unreadable", feed: "deals", id: 17, code: null };

test("a record that cannot be read stays on the portal and is told; those beside it and after it are handled", async () => {
  const reader = await aReader({}, { settings: { sweep: 700 } });
  const { change, until, queue, emulator, claim, told, parts } = reader;
  const portal = breakingSecond(parts);
  change(4);
  await until(async () => (await queue.length("deals")) === 3, { portal });
  expect(told).toContainEqual({ ...unreadable, isKept: true });
  await succeedAll(reader);
  await until(() => emulator.events.queue().reserved === 1, { portal });
  const before = told.length;
  // Nobody knows of its process now: it is fetched again and again, and keeps nobody from what comes after.
  await until(() => told.slice(before).filter(({ type }) => type === "unreadable").length >= 2, { portal });
  for (const id of reader.deals.slice(4, 6)) emulator.events.change({ entity: "deal", action: "update", id });
  await until(async () => (await queue.length("deals")) === 2, { portal });
  expect(await claim()).toHaveLength(2);
  expect(told.filter(({ type }) => type === "trouble" || type === "recovered")).toEqual([]);
  expect(emulator.events.queue()).toMatchObject({ free: 0, reserved: 3 });
});

async function succeedAll({ claim, queue }: Reader): Promise<void> {
  const events = await claim();
  await queue.succeed(
    events.map(({ id }) => id),
    "me",
  );
}

test("a lost process that cannot be fetched holds up neither another one nor what is new", async () => {
  const { change, until, queue, parts, told } = await aReader();
  const { signal } = new AbortController();
  change(2);
  const { process_id: bad } = await parts.portal.take({}, signal);
  change(3);
  await parts.portal.take({}, signal);
  const take: PortalQueue["take"] = async (options, stop) => {
    if (options.processId === bad) throw new Error("never");
    return parts.portal.take(options, stop);
  };
  const portal = { ...parts.portal, take };
  await until(async () => (await queue.length("deals")) === 3, { portal });
  change(1);
  await until(async () => (await queue.length("deals")) === 4, { portal });
  expect(told.filter(({ type }) => type === "trouble")).toMatchObject([{ feed: "deals", pause: 0 }]);
  expect(told).toContainEqual({ type: "recovered", feed: "deals", count: 3 });
});

test("a look for lost processes that fails each time does not keep new events from being taken", async () => {
  const { change, until, queue, parts, told } = await aReader({}, { settings: { grace: 30_000 } });
  const portal = { ...parts.portal, list: () => Promise.reject(new Error("never")) };
  change(3);
  await until(async () => (await queue.length("deals")) === 3, { portal });
  expect(told.filter(({ type }) => type === "trouble")).toHaveLength(1);
});

test.each([
  ["no record", 5, { id: null, code: null }],
  ["without its name in the queue", { ID: "7", EVENT_NAME: "ONAPPTEST" }, { id: 7, code: "ONAPPTEST" }],
  ["without a code", { ID: 7, EVENT_NAME: false, MESSAGE_ID: "m" }, { id: 7, code: null }],
  ["with a code that is none", { ID: {}, EVENT_NAME: "a b", MESSAGE_ID: 5 }, { id: null, code: null }],
])("a record that cannot be read: %s", (_what, row, names) => {
  const good = { EVENT_NAME: "ONAPPTEST", MESSAGE_ID: "m", TIMESTAMP_X: 5 };
  expect(takenRows.parse({ process_id: "p", events: [row, good] })).toEqual({
    process_id: "p",
    events: [{ ...good, TIMESTAMP_X: null }],
    unreadable: [names],
  });
});
