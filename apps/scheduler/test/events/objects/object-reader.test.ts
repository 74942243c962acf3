import { createClient } from "@b24kit/client";
import { createWorld, type Emulator, startEmulator, type World } from "@b24kit/emulator";
import { expect, onTestFinished, test } from "vitest";
import type { EventObject } from "../../../src/events/objects/object-reader.ts";
import { openObjectReader } from "../../../src/events/objects/open-object-reader.ts";

interface Settings {
  readonly faults?: string;
  readonly user?: (world: World) => number;
  readonly maxAnswerBytes?: number;
  readonly change?: (world: World) => void;
}

async function open({ faults, user, maxAnswerBytes, change }: Settings = {}) {
  const world = createWorld({ seed: "en", now: "2026-03-02T09:00:00+03:00", fixedClock: true });
  change?.(world);
  const emulator: Emulator = await startEmulator({ world, ...(faults === undefined ? {} : { faults }) });
  const webhook = `${emulator.url}/rest/${user?.(world) ?? world.portal.currentUser}/m4rk3rS3cr3tX7/`;
  const client = createClient({
    webhook,
    retries: 0,
    ...(maxAnswerBytes === undefined ? {} : { maxAnswerBytes }),
  });
  onTestFinished(async () => {
    await client.close();
    await emulator.close();
  });
  return { world, emulator, reader: openObjectReader(client) };
}

const stranger = 999_999_999;
const deal = (id: string | number): EventObject => ({ kind: "deal", id: Number(id) });
const idOf = (rows: readonly { readonly ID?: string; readonly id?: string }[]): number =>
  Number(rows[0]?.ID ?? rows[0]?.id);

test("objects of all kinds are read in one request, in their order", async () => {
  const { world, emulator, reader } = await open();
  const objects: readonly EventObject[] = [
    { kind: "crmproduct", id: 1 },
    { kind: "lead", id: idOf(world.leads) },
    deal(idOf(world.deals)),
    { kind: "contact", id: idOf(world.contacts) },
    { kind: "company", id: idOf(world.companies) },
    { kind: "activity", id: idOf(world.activities) },
    { kind: "task", id: idOf(world.tasks) },
    { kind: "calendar-event", id: idOf(world.events) },
    { kind: "user", id: idOf(world.users) },
    { kind: "item", entityTypeId: 2, id: idOf(world.deals) },
  ];
  const before = emulator.stats().requests;
  const states = await reader.read(objects);
  expect(emulator.stats().requests - before).toBe(1);
  expect(states.map(({ state }) => state)).toEqual(["unsupported", ...objects.slice(1).map(() => "read")]);
  const ids = states.map((state) =>
    state.state === "read"
      ? Number(Object.entries(state.current as object).find(([name]) => /^id$/i.test(name))?.[1])
      : 0,
  );
  expect(ids).toEqual([0, ...objects.slice(1).map(({ id }) => id)]);
});

test("what is gone is told as far as the portal tells it", async () => {
  const { reader } = await open();
  const kinds = ["deal", "activity", "task", "calendar-event", "user"];
  const states = await reader.read(kinds.map((kind) => ({ kind, id: stranger })));
  expect(states.map(({ state }) => state)).toEqual(["gone", "gone", "absent", "absent", "absent"]);
});

/** Deals of the owner alone, and the number of somebody who is neither the owner nor an administrator. */
function closed(world: World): number {
  const { administrators, currentUser } = world.portal;
  for (const row of world.deals) Object.assign(row, { OPENED: "N", ASSIGNED_BY_ID: String(currentUser) });
  return Number(world.users.find(({ ID }) => !administrators.includes(Number(ID)))?.ID);
}

test("what these rights do not reach is denied, and never counts as gone", async () => {
  const { world, reader } = await open({ change: closed, user: closed });
  const [state] = await reader.read([deal(idOf(world.deals))]);
  expect(state).toEqual({ state: "denied" });
});

test("more than a request holds comes in several, in their order", async () => {
  const { world, emulator, reader } = await open();
  const ids = Array.from({ length: 120 }, (_, index) => Number(world.deals[index % 20]?.ID));
  const before = emulator.stats().requests;
  const states = await reader.read(ids.map((id) => deal(id)));
  expect(emulator.stats().requests - before).toBe(3);
  expect(states.map((state) => (state.state === "read" ? (state.current as { id: number }).id : 0))).toEqual(ids);
  expect(await reader.read([])).toEqual([]);
});

test("one object that is too large is found, the others are read", async () => {
  const { world, reader } = await open({
    maxAnswerBytes: 60_000,
    change: ({ deals }) => Object.assign(deals[3] ?? {}, { COMMENTS: "x".repeat(200_000) }),
  });
  const states = await reader.read(world.deals.slice(0, 9).map(({ ID }) => deal(ID)));
  expect(states.map(({ state }) => state)).toEqual(
    Array.from({ length: 9 }, (_, index) => (index === 3 ? "unknown" : "read")),
  );
  expect(states[3]).toMatchObject({ reason: { code: "answer-too-large" } });
});

test("a request that fails once is read in halves", async () => {
  const { world, reader } = await open({ faults: "batch:502@1" });
  const states = await reader.read(world.deals.slice(0, 5).map(({ ID }) => deal(ID)));
  expect(states.map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => "read"));
});

test("a portal that is away is no object's fault", async () => {
  const { world, emulator, reader } = await open({ faults: "any:502" });
  const reading = reader.read(world.deals.slice(0, 50).map(({ ID }) => deal(ID)));
  await expect(reading).rejects.toMatchObject({ code: "server-error" });
  // Down to one object, and the question whether the portal is there.
  expect(emulator.stats().requests).toBeLessThan(10);
  await expect(reader.read([deal(1)])).rejects.toMatchObject({ code: "server-error" });
});

test("one object at which the portal fails is unknown while the portal is there", async () => {
  const { reader } = await open({
    maxAnswerBytes: 60_000,
    change: ({ deals }) => Object.assign(deals[0] ?? {}, { ID: "1", COMMENTS: "x".repeat(200_000) }),
  });
  const [state] = await reader.read([deal(1)]);
  expect(state).toMatchObject({ state: "unknown", reason: { code: "answer-too-large" } });
});

test("an error that no documentation explains leaves the object unknown", async () => {
  const { reader } = await open({ faults: "crm.item.get:error=SOMETHING" });
  const states = await reader.read([deal(1), { kind: "user", id: 1 }]);
  expect(states).toMatchObject([{ state: "unknown", reason: { code: "portal-error" } }, {}]);
  expect(states[1]?.state).not.toBe("unknown");
});

test.each([
  ["insufficient_scope/401", "denied"],
  ["ERROR_METHOD_NOT_FOUND", "unsupported"],
])("%s is no failure that another attempt would mend", async (error, state) => {
  const methods = ["crm.item.get", "crm.activity.get", "tasks.task.get", "user.get"];
  const { reader } = await open({ faults: methods.map((method) => `${method}:error=${error}`).join(",") });
  const objects: readonly EventObject[] = [
    deal(1),
    { kind: "activity", id: 1 },
    { kind: "task", id: 1 },
    { kind: "user", id: 1 },
  ];
  expect(await reader.read(objects)).toEqual(objects.map(() => ({ state })));
});

test.each(["OPERATION_TIME_LIMIT", "QUERY_LIMIT_EXCEEDED", "INVALID_CREDENTIALS"])(
  "%s concerns all and rejects",
  async (code) => {
    const { reader } = await open({ faults: `crm.item.get:error=${code}` });
    await expect(reader.read([deal(1), deal(2)])).rejects.toBeInstanceOf(Error);
  },
);
