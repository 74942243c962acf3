import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulator, startEmulator } from "@b24kit/emulator";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { command, openClient, openPortal, result, type ToolkitEvent } from "../src/index.ts";

const now = "2026-03-02T09:00:00+03:00";
const clock = () => Date.parse(now);

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ world: sharedWorld({ seed: "en", now, fixedClock: true }) });
});
afterAll(async () => emulator.close());

function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), "b24kit-toolkit-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

test("an open portal makes a report and closes by itself", async () => {
  await using portal = openPortal({ webhook: emulator.webhook, now: clock, cache: false });
  const report = await portal.report("briefing", {}, { lang: "ru" });
  expect(report).toMatchObject({ report: "briefing", complete: true });
  expect(report.title).toMatch(/[а-я]/i);
});

test("without a language the portal's is used and told", async () => {
  await using portal = openPortal({ webhook: emulator.webhook, now: clock, cache: false });
  expect(await portal.wordedReport("day-plan")).toMatchObject({ language: "en", report: { report: "day-plan" } });
});

test("its client is guarded: reads run, anything else is refused before it is sent", async () => {
  await using portal = openPortal({ webhook: emulator.webhook, cache: false });
  await expect(portal.client.call("user.current")).resolves.toHaveProperty("ID");
  const before = emulator.stats().requests;
  await expect(portal.client.call("crm.deal.delete", { id: 1 })).rejects.toMatchObject({ code: "refused" });
  const batch = { me: command("user.current"), gone: command("crm.deal.delete", { id: result("me", "ID") }) };
  await expect(portal.client.batch(batch)).rejects.toMatchObject({ code: "refused" });
  expect(emulator.stats().requests).toBe(before);
});

test("own links see a call before the guard does", async () => {
  const seen: string[] = [];
  const client = openClient({
    webhook: emulator.webhook,
    links: [
      async (call, next) => {
        seen.push(call.method);
        return next(call);
      },
    ],
  });
  await expect(client.call("crm.deal.delete", { id: 1 })).rejects.toMatchObject({ code: "refused" });
  expect(seen).toEqual(["crm.deal.delete"]);
  await client.close();
});

test("dictionaries are kept in the state folder, without the secret", async () => {
  const home = newHome();
  const ask = async (): Promise<number> => {
    await using portal = openPortal({ webhook: emulator.webhook, now: clock, env: { B24KIT_HOME: home } });
    const before = emulator.stats().requests;
    await portal.report("day-plan");
    return emulator.stats().requests - before;
  };
  expect(await ask()).toBeGreaterThan(1);
  expect(await ask()).toBe(1);
  const secret = emulator.webhook.split("/").at(-2) ?? "";
  const folder = join(home, "state");
  for (const file of readdirSync(folder)) expect(readFileSync(join(folder, file)).includes(secret)).toBe(false);
});

test("another key of the same portal does not share them", async () => {
  const home = newHome();
  const requests: number[] = [];
  for (const secret of ["first-secret", "other-secret"]) {
    const webhook = emulator.webhook.replace(/\/[^/]+\/$/, `/${secret}/`);
    await using portal = openPortal({ webhook, now: clock, env: { B24KIT_HOME: home } });
    const before = emulator.stats().requests;
    await portal.report("day-plan");
    requests.push(emulator.stats().requests - before);
  }
  expect(requests[1]).toBe(requests[0]);
});

test.each([
  ["a file in the way", () => ({ B24KIT_HOME: fileInTheWay() })],
  ["no home at all", () => ({})],
  ["a relative folder", () => ({ B24KIT_HOME: "somewhere" })],
])("%s does not stop a report, it is told", async (_name, env) => {
  const events: ToolkitEvent[] = [];
  await using portal = openPortal({
    webhook: emulator.webhook,
    now: clock,
    env: env(),
    onEvent: (event) => events.push(event),
  });
  await expect(portal.report("day-plan")).resolves.toMatchObject({ complete: true });
  expect(events.filter(({ type }) => type === "cache-trouble").length).toBeGreaterThan(0);
});

function fileInTheWay(): string {
  const file = join(newHome(), "file");
  writeFileSync(file, "");
  return file;
}

test("wrong questions are told", async () => {
  expect(() => openPortal({})).toThrow(expect.objectContaining({ code: "no-webhook" }));
  expect(() => openPortal({ webhook: "nonsense" })).toThrow(expect.objectContaining({ code: "invalid-webhook" }));
  await using portal = openPortal({ webhook: emulator.webhook, cache: false });
  await expect(portal.report("breifing")).rejects.toMatchObject({
    code: "unknown-report",
    hint: expect.stringContaining("briefing") as string,
  });
  await expect(portal.report("briefing", { whom: "me" })).rejects.toMatchObject({ code: "invalid-parameters" });
});
