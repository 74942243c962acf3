import { type Emulator, startEmulator, type World } from "@b24kit/emulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { anyMethod, type Client, command, createClient, PortalError, result } from "../src/index.ts";
import { caught } from "./caught.ts";
import { collected } from "./collected.ts";
import { virtualClock } from "./virtual-clock.ts";

let world: World;
let emulator: Emulator;
let client: Client;

beforeAll(async () => {
  world = sharedWorld({ seed: "ru", now: "2026-11-21T09:00:00+03:00" });
  emulator = await startEmulator({ world });
  client = createClient({ webhook: emulator.webhook, limits: "self-hosted" });
});

afterAll(async () => {
  await client.close();
  await emulator.close();
});

const idsOf = (rows: readonly { readonly ID?: unknown; readonly id?: unknown }[]) =>
  rows.map((row) => Number(row.ID ?? row.id));
const sorted = (ids: readonly number[]) => ids.toSorted((a, b) => a - b);

test("call and answer", async () => {
  const profile = await client.call("profile");
  expect(Number(profile.ID)).toBe(client.portal.userId);
  const page = await client.answer("crm.item.list", { entityTypeId: 2 });
  expect(page.total).toBe(world.deals.length);
  expect(page.next).toBe(50);
  expect(page.time).toBeDefined();
});

test("an unknown method and a wrong field are errors of the portal", async () => {
  expect(await caught(client.call(anyMethod("no.such.method")))).toMatchObject({
    code: "method-not-found",
    status: 404,
  });
  expect(await caught(client.call("crm.item.list", { entityTypeId: 2, filter: { nonsense: 1 } }))).toBeInstanceOf(
    PortalError,
  );
});

test("a batch with a reference, an error and a parameter full of traps", async () => {
  const outcomes = await client.batch({
    me: command("user.current"),
    tasks: command("tasks.task.list", {
      filter: { RESPONSIBLE_ID: result("me", "ID") },
      select: ["ID", "RESPONSIBLE_ID"],
    }),
    wrong: command(anyMethod("no.such.method")),
    none: command("crm.deal.list", { filter: { TITLE: "Ёж & Ко + 100% #1 [x]=😀" } }),
  });
  expect(outcomes.wrong).toMatchObject({ ok: false, error: { code: "method-not-found" } });
  expect(outcomes.none).toMatchObject({ ok: true, result: [], total: 0 });
  expect(outcomes.tasks).toMatchObject({ ok: true });
  const me = outcomes.me.ok ? Number((outcomes.me.result as { ID: string }).ID) : undefined;
  const tasks = outcomes.tasks.ok ? (outcomes.tasks.result as { tasks: { responsibleId: string }[] }).tasks : [];
  expect(new Set(tasks.map((task) => Number(task.responsibleId)))).toEqual(new Set([me]));
});

test.each([
  ["crm.item.list", { entityTypeId: 2 }, "deals"],
  ["crm.item.list", { entityTypeId: 2, select: ["title"] }, "deals"],
  ["crm.deal.list", { select: ["TITLE"] }, "deals"],
  ["crm.lead.list", {}, "leads"],
  ["crm.contact.list", {}, "contacts"],
  ["crm.company.list", {}, "companies"],
  ["crm.activity.list", {}, "activities"],
  ["tasks.task.list", { select: ["TITLE"] }, "tasks"],
  ["department.get", {}, "departments"],
] as const)("%s with %j gives all rows of the world, in order", async (method, params, collection) => {
  const rows = await collected(client.list(method, params));
  expect(idsOf(rows)).toEqual(sorted(idsOf(world[collection])));
});

test("stage history is read completely", async () => {
  const rows = await collected(client.list("crm.stagehistory.list", { entityTypeId: 2 }));
  const ids = idsOf(rows);
  expect(ids.length).toBeGreaterThan(50);
  expect(ids).toEqual(sorted([...new Set(ids)]));
});

test("a list keeps to its filter and its lower bound", async () => {
  const all = idsOf(await collected(client.list("crm.item.list", { entityTypeId: 2 })));
  const middle = all[200] ?? 0;
  const rows = await collected(client.list("crm.item.list", { entityTypeId: 2, filter: { ">id": middle } }));
  expect(idsOf(rows)).toEqual(all.filter((id) => id > middle));
});

test("400 deals take two requests", async () => {
  const before = emulator.stats().requests;
  await collected(client.list("crm.item.list", { entityTypeId: 2 }));
  expect(emulator.stats().requests - before).toBe(2);
});

test("the client stays below the emulated portal's limit", async () => {
  const clock = virtualClock();
  await using limited = createClient({ webhook: emulator.webhook, clock });
  for (let request = 0; request < 60; request += 1) await limited.call("server.time");
  expect(clock.sleeps).toHaveLength(12);
});
