import { expect, test } from "vitest";
import type { EmulatorOptions } from "../src/index.ts";
import { at, startPortal, type TestPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";
import { createVirtualClock, type VirtualClock } from "./virtual-clock.ts";

/** Lists of deals take a second, two and a half are theirs. */
async function portalWith(
  options: Partial<EmulatorOptions> = {},
): Promise<TestPortal & { clock: VirtualClock; begun: number }> {
  const clock = createVirtualClock();
  const begun = clock.now() / 1000;
  const limits = { operating: { limit: 2.5 } };
  const portal = await startPortal({
    world: smallWorld(),
    clock,
    limits,
    cost: { "CRM.deal.list": 1000 },
    ...options,
  });
  return { ...portal, clock, begun };
}

test("the call that crosses the line completes, the next one is blocked until time is forgotten", async () => {
  const portal = await portalWith();
  for (const operating of [0, 1]) {
    const { time } = await portal.call("crm.deal.list");
    expect(time).toMatchObject({ processing: 1, operating });
  }
  const third = await portal.call("crm.deal.list");
  expect(third.time).toMatchObject({ operating: 2, operating_reset_at: portal.begun + 600 });
  const blocked = await portal.raw("crm.deal.list");
  expect([blocked.status, blocked.body]).toEqual([
    429,
    { error: "OPERATION_TIME_LIMIT", error_description: "Method is blocked due to operation time limit." },
  ]);
  portal.clock.pass(600_000 - 3000 - 1);
  expect((await portal.raw("crm.deal.list")).status).toBe(429);
  portal.clock.pass(1);
  expect((await portal.call("crm.deal.list")).time).toMatchObject({ operating: 0 });
  expect(portal.emulator.stats()).toMatchObject({ blocked: 2, refused: 0 });
});

test("where nothing is recorded the reset is ten minutes away", async () => {
  const portal = await portalWith();
  portal.clock.pass(5000);
  expect((await portal.call("profile")).time).toMatchObject({ operating: 0, operating_reset_at: portal.begun + 605 });
});

test("only the oldest minute leaves the sum", async () => {
  const portal = await portalWith();
  await portal.call("crm.deal.list");
  portal.clock.pass(120_000);
  await portal.call("crm.deal.list");
  await portal.call("crm.deal.list");
  portal.clock.pass(600_000 - 123_000);
  const { time } = await portal.call("crm.deal.list");
  expect(time).toMatchObject({ operating: 2, operating_reset_at: portal.begun + 121 + 600 });
});

test("other methods and other keys go on", async () => {
  const portal = await portalWith();
  for (let call = 0; call < 3; call++) await portal.call("crm.deal.list");
  expect((await portal.raw("crm.deal.list")).status).toBe(429);
  expect((await portal.call("crm.deal.fields")).time).toMatchObject({ operating: 0 });
  expect((await portal.call("crm.deal.list", {}, 1)).time).toMatchObject({ operating: 0 });
});

test("in a batch each command is billed to its method, and a blocked one is an entry", async () => {
  const portal = await portalWith();
  const cmd = { a: "crm.deal.list", b: "crm.deal.list", c: "profile", d: "crm.deal.list", e: "crm.deal.list" };
  const first = await portal.call("batch", { cmd });
  expect(at(first, "result_error")).toEqual([]);
  expect(at(first, "result_time", "e")).toMatchObject({ processing: 1, operating: 0 });
  expect(first.time).toMatchObject({ operating: 0 });
  const second = await portal.raw("batch?cmd[a]=crm.deal.list&cmd[b]=profile");
  expect(second.status).toBe(200);
  expect(at(second.body, "result_error", "a", "error")).toBe("OPERATION_TIME_LIMIT");
  expect(at(second.body, "result", "b", "ID")).toBe("1");
  expect((await portal.raw("crm.deal.list")).status).toBe(429);
});

test("the batch itself can be made to pay", async () => {
  const portal = await portalWith({ limits: { operating: { limit: 2.5, batchPays: "batch" } } });
  const cmd = ["crm.deal.list", "crm.deal.list", "crm.deal.list"];
  expect((await portal.call("batch", { cmd })).time).toMatchObject({ operating: 0 });
  expect((await portal.raw("batch?cmd[]=profile")).status).toBe(429);
  expect((await portal.call("crm.deal.list")).time).toMatchObject({ operating: 0 });
});

test("calls of a tenth of a second are not recorded, longer ones are", async () => {
  const portal = await portalWith({ cost: { profile: 100, "user.admin": 101 } });
  for (const method of ["profile", "user.admin"]) await portal.call(method);
  expect((await portal.call("profile")).time).toMatchObject({ operating: 0 });
  expect((await portal.call("user.admin")).time).toMatchObject({ operating: 0.101 });
});

test("failed calls cost time too", async () => {
  const portal = await portalWith({ cost: { "crm.deal.get": 2600 } });
  await portal.call("crm.deal.get", { id: 999_999 });
  expect((await portal.raw("crm.deal.get")).status).toBe(429);
});
