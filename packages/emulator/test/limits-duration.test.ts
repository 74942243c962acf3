import { expect, test } from "vitest";
import type { EmulatorOptions } from "../src/index.ts";
import { startPortal, type TestPortal } from "./portal.ts";
import { send } from "./sent.ts";
import { smallWorld } from "./small-world.ts";
import { createVirtualClock, type VirtualClock } from "./virtual-clock.ts";

async function portalWith(options: Partial<EmulatorOptions>): Promise<TestPortal & { clock: VirtualClock }> {
  const clock = createVirtualClock();
  return { ...(await startPortal({ world: smallWorld(), clock, ...options })), clock };
}

const twenty = { cmd: Array.from({ length: 20 }, () => "crm.deal.add?fields[TITLE]=new") };

test.each([
  ["cut", { requestSeconds: 60 }],
  ["504 page", { requestSeconds: { seconds: 60, answer: "504" } }],
] as const)("a request of more than a minute is %s, and its execution goes on", async (outcome, limits) => {
  const portal = await portalWith({ limits, cost: { "crm.deal.add": 3001 } });
  expect(await send(portal, "batch", twenty)).toBe(outcome);
  await expect.poll(() => portal.emulator.writes().length).toBe(20);
  expect(portal.clock.slept.reduce((sum, length) => sum + length, 0)).toBe(20 * 3001);
});

test("a request of exactly a minute is answered", async () => {
  const portal = await portalWith({ limits: { requestSeconds: 60 }, cost: { "crm.deal.add": 3000 } });
  expect(await send(portal, "batch", twenty)).toBe("200 done");
});

test("what a command and its method cost stands in time, what the way costs does not", async () => {
  const portal = await portalWith({ latency: { request: 500, command: 20 }, cost: { profile: 300 } });
  expect((await portal.call("profile")).time).toMatchObject({ processing: 0.32 });
  expect((await portal.call("batch", { cmd: ["profile", "user.admin"] })).time).toMatchObject({ processing: 0.34 });
  expect(portal.clock.slept).toEqual([500, 320, 500, 320, 20]);
});

test("counting rows costs, not counting does not", async () => {
  const portal = await portalWith({ countCost: 1000 });
  const durations: unknown[] = [];
  for (const params of [
    {},
    { start: 50 },
    { filter: { "<=ID": 60 } },
    { start: -1 },
    { filter: { "<=ID": 60 }, start: -1 },
  ]) {
    durations.push((await portal.call("crm.deal.list", params)).time?.["processing"]);
    const item = { entityTypeId: 2, ...("start" in params ? { start: params.start } : {}) };
    durations.push((await portal.call("crm.item.list", item)).time?.["processing"]);
  }
  expect(durations).toEqual([0.13, 0.13, 0.13, 0.13, 0.06, 0.13, 0, 0, 0, 0]);
});
