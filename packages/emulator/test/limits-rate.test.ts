import { request } from "node:http";
import { expect, test } from "vitest";
import type { LimitOptions, LimitPreset } from "../src/index.ts";
import { startPortal, type TestPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";
import { createVirtualClock, type VirtualClock } from "./virtual-clock.ts";

async function limited(limits: LimitPreset | LimitOptions): Promise<TestPortal & { clock: VirtualClock }> {
  const clock = createVirtualClock();
  return { ...(await startPortal({ world: smallWorld(), limits, clock })), clock };
}

/** How many of so many requests are answered. */
async function admitted(portal: TestPortal, count: number, path = "server.time"): Promise<number> {
  let found = 0;
  for (let sent = 0; sent < count; sent++) {
    const { status } = await fetch(portal.emulator.webhook + path);
    if (status !== 503) found++;
  }
  return found;
}

test("a standard plan takes 50 at once, then two a second", async () => {
  const portal = await limited("standard");
  expect(await admitted(portal, 60)).toBe(50);
  const refused = await portal.raw("server.time");
  expect([refused.status, refused.body]).toEqual([
    503,
    { error: "QUERY_LIMIT_EXCEEDED", error_description: "Too many requests" },
  ]);
  portal.clock.pass(999);
  expect(await admitted(portal, 3)).toBe(0);
  portal.clock.pass(1);
  expect(await admitted(portal, 3)).toBe(2);
  portal.clock.pass(5000);
  expect(await admitted(portal, 20)).toBe(10);
  portal.clock.pass(3_600_000);
  expect(await admitted(portal, 60)).toBe(50);
  expect(portal.emulator.stats()).toMatchObject({ refused: 11 + 3 + 1 + 10 + 10, highestLevel: 50 });
});

test("an Enterprise plan takes 250, then five a second", async () => {
  const portal = await limited("enterprise");
  expect(await admitted(portal, 252)).toBe(250);
  portal.clock.pass(1000);
  expect(await admitted(portal, 7)).toBe(5);
});

test("a batch is one request, and so is one that no method is found for", async () => {
  const portal = await limited({ bucket: { threshold: 3, drain: 1 } });
  expect(await admitted(portal, 2, "batch?cmd[]=profile&cmd[]=profile&cmd[]=profile")).toBe(2);
  expect(await admitted(portal, 2, "nope")).toBe(1);
  expect(portal.emulator.stats()).toMatchObject({ requests: 4, refused: 1, commands: { profile: 6, nope: 1 } });
});

test("refused requests can be made to count", async () => {
  const portal = await limited({ bucket: { threshold: 2, drain: 1, countsRefused: true } });
  expect(await admitted(portal, 5)).toBe(2);
  portal.clock.pass(2000);
  expect(await admitted(portal, 1)).toBe(0);
  expect(portal.emulator.stats().highestLevel).toBe(5);
});

test("the emulator's own pages are free, and resetting the counts empties no bucket", async () => {
  const portal = await limited({ bucket: { threshold: 1, drain: 1 } });
  expect(await admitted(portal, 2)).toBe(1);
  await fetch(`${portal.emulator.url}/__stats/reset`, { method: "POST" });
  expect(portal.emulator.stats()).toMatchObject({ requests: 0, refused: 0, highestLevel: 0 });
  expect(await admitted(portal, 1)).toBe(0);
});

test.runIf(process.platform === "linux")("each client address has a bucket of its own", async () => {
  const portal = await limited({ bucket: { threshold: 1, drain: 1 } });
  expect(await admitted(portal, 2)).toBe(1);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sent = request(`${portal.emulator.webhook}server.time`, { localAddress: "127.0.0.2" }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.once("error", reject).end();
  });
  expect(status).toBe(200);
});
