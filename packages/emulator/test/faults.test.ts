import { expect, test } from "vitest";
import type { EmulatorOptions, Fault, FaultAction } from "../src/index.ts";
import { at, startPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";

test("delays and latency add up on the clock, also for a command inside a batch", async () => {
  const { options, slept } = virtualClock([{ method: "crm.deal.list", action: "delay", ms: 5000 }]);
  const portal = await startPortal({ ...options, latency: { request: 100, command: 2 } });
  await portal.call("batch", { cmd: { a: "profile", b: "crm.deal.list?filter[ID]=1" } });
  expect(slept()).toEqual([100, 2, 2, 5000]);
  await portal.call("CRM.deal.list");
  expect(slept()).toEqual([100, 2, 2, 5000, 100, 5000, 2]);
});

test("an error hits a single call with its status and a command with its entry", async () => {
  const fault: Fault = {
    method: "profile",
    action: "error",
    code: "QUERY_LIMIT_EXCEEDED",
    description: "Too many requests",
    status: 503,
    times: 2,
  };
  const portal = await startPortal({ world: smallWorld(), faults: [fault] });
  const single = await portal.raw("profile");
  expect([single.status, single.body]).toEqual([
    503,
    { error: "QUERY_LIMIT_EXCEEDED", error_description: "Too many requests" },
  ]);
  const batch = await portal.call("batch", { cmd: { a: "profile", b: "user.admin" } });
  expect(at(batch, "result_error", "a", "error")).toBe("QUERY_LIMIT_EXCEEDED");
  expect(at(batch, "result", "b")).toBe(true);
  expect((await portal.raw("profile")).status).toBe(200);
});

test("faults of the wire wear off one after the other", async () => {
  const faults: Fault[] = [
    { method: "server.time", action: "html", status: 502, times: 1 },
    { method: "server.time", action: "redirect", to: "https://new.example/", times: 1 },
    { method: "server.time", action: "truncate", times: 1 },
    { method: "server.time", action: "drop", times: 1 },
  ];
  const portal = await startPortal({ world: smallWorld(), faults });
  const url = `${portal.emulator.webhook}server.time`;
  expect((await fetch(url)).status).toBe(502);
  expect((await fetch(url, { redirect: "manual" })).headers.get("location")).toContain("https://new.example/rest/1/");
  expect(await (await fetch(url)).text()).toMatch(/^\{"result":"2026-11-20T10:00:00\+03:00","time":\{/);
  await expect(fetch(url)).rejects.toThrow("fetch failed");
  expect((await fetch(url)).status).toBe(200);
});

test("a fault on the batch befalls the request as a whole", async () => {
  const redirect = await askBatch({ action: "redirect", to: "https://new.example/" });
  expect(redirect.status).toBe(302);
  expect(redirect.headers.get("location")).toMatch(/^https:\/\/new\.example\/rest\/1\/\w+\/batch$/);
  const half = await (await askBatch({ action: "truncate" })).text();
  expect(half).toMatch(/^\{"result":\{"result":\[\{"ID":"1"/);
  expect(() => JSON.parse(half) as unknown).toThrow("JSON");
  await expect(askBatch({ action: "drop" })).rejects.toThrow("fetch failed");
});

test("any is every request, not every command", async () => {
  const { options, slept } = virtualClock([{ method: "any", action: "delay", ms: 7 }]);
  const portal = await startPortal(options);
  await portal.call("batch", { cmd: ["profile", "profile"] });
  await portal.call("nope");
  expect(slept()).toEqual([7, 7]);
});

test("closing ends what is waiting", async () => {
  const portal = await startPortal({
    world: smallWorld(),
    faults: [{ method: "profile", action: "delay", ms: 3_600_000 }],
  });
  const waiting = portal.call("profile").catch((error: unknown) => error);
  await expect.poll(() => portal.emulator.stats().requests).toBe(1);
  await portal.emulator.close();
  expect(await waiting).toBeInstanceOf(Error);
});

/** A clock on which sleeping takes no time. */
function virtualClock(faults: readonly Fault[]): { options: EmulatorOptions; slept: () => readonly number[] } {
  const slept: number[] = [];
  let now = Date.UTC(2026, 10, 20);
  const clock = {
    now: () => now,
    sleep: (length: number) => {
      slept.push(length);
      now += length;
      return Promise.resolve();
    },
  };
  return { options: { world: smallWorld(), faults, clock }, slept: () => slept };
}

/** A batch sent to an emulator with one fault on batches. */
async function askBatch(fault: FaultAction): Promise<Response> {
  const portal = await startPortal({ world: smallWorld(), faults: [{ method: "batch", ...fault }] });
  return fetch(`${portal.emulator.webhook}batch?cmd[]=profile`, { redirect: "manual" });
}
