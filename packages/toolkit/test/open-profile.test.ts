import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCredentialStore } from "@b24kit/credential-store";
import { type Emulator, startEmulator } from "@b24kit/emulator";
import { openState } from "@b24kit/state";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { forgetProfile, openClient, openPortal } from "../src/index.ts";

const now = "2026-03-02T09:00:00+03:00";
const clock = () => Date.parse(now);

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ world: sharedWorld({ seed: "en", now, fixedClock: true }) });
});
afterAll(async () => emulator.close());

function newEnv() {
  const home = mkdtempSync(join(tmpdir(), "b24kit-profile-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return { B24KIT_HOME: home };
}

/** A store with one profile of the emulator in the plain file. */
async function withProfile(name = "main") {
  const env = newEnv();
  const store = openCredentialStore({ env, platform: "linux" });
  const { host, origin } = new URL(emulator.webhook);
  const save = (webhook: string) =>
    store.save({
      name,
      kind: "webhook",
      portal: { host, url: origin },
      user: { id: 1 },
      secret: webhook,
      vault: "plain-file",
    });
  await save(emulator.webhook);
  return { env, store, save };
}

/** A cache whose content can be looked at. */
function memoryCache() {
  const entries = new Map<string, { value: string; savedAt: number }>();
  const cache = {
    get: (key: string) => entries.get(key),
    set: (key: string, value: string, savedAt: number) => void entries.set(key, { value, savedAt }),
    delete: (key: string) => void entries.delete(key),
  };
  return { entries, cache };
}

test("a profile of the user's own store opens the portal and the client", async () => {
  const { env } = await withProfile("Ромашка");
  await using portal = await openPortal({ profile: "Ромашка", env, now: clock, cache: false });
  expect(await portal.report("day-plan")).toMatchObject({ complete: true });
  await using client = await openClient({ profile: "Ромашка", env, bucketStore: false });
  await expect(client.call("user.current")).resolves.toHaveProperty("ID");
  await expect(client.call("crm.deal.delete", { id: 1 })).rejects.toMatchObject({ code: "refused" });
});

test.each([
  ["text", () => emulator.webhook],
  ["wrapped", () => ({ reveal: () => emulator.webhook })],
])("a program brings its own source: %s", async (_, secret) => {
  const asked: string[] = [];
  const credentials = {
    secretOf: (profile: string) => {
      asked.push(profile);
      return Promise.resolve(secret());
    },
  };
  await using portal = await openPortal({ profile: "any name/", credentials, now: clock, cache: false });
  expect(await portal.report("day-plan")).toMatchObject({ complete: true });
  expect(asked).toEqual(["any name/"]);
});

test("dictionaries are kept for a profile, and dropped when its credential has changed", async () => {
  const { env, store, save } = await withProfile();
  const { entries, cache } = memoryCache();
  const ask = async (): Promise<number> => {
    await using portal = await openPortal({ profile: "main", credentials: store, env, now: clock, cache });
    const before = emulator.stats().requests;
    await portal.report("day-plan");
    return emulator.stats().requests - before;
  };
  const cold = await ask();
  expect(await ask()).toBe(1);
  const old = [...entries.keys()];
  await save(emulator.webhook.replace(/\/[^/]+\/$/, "/another-secret/"));
  expect(await ask()).toBe(cold);
  expect(entries.size).toBe(old.length);
  expect([...entries.keys()].filter((key) => old.includes(key))).toEqual([
    `profile/${new URL(emulator.webhook).host}/main`,
  ]);
  expect(await ask()).toBe(1);
});

test("two programs that share a cache and call different portals by one name keep their dictionaries", async () => {
  const other = await startEmulator({ world: sharedWorld({ seed: "ru", now, fixedClock: true }) });
  onTestFinished(async () => other.close());
  const { entries, cache } = memoryCache();
  for (const webhook of [emulator.webhook, other.webhook]) {
    const credentials = { secretOf: () => Promise.resolve(webhook) };
    await using portal = await openPortal({ profile: "main", credentials, now: clock, cache });
    await portal.report("day-plan");
  }
  expect([...entries.keys()].filter((key) => !key.startsWith("profile/"))).toHaveLength(2);
});

test("a profile that is removed leaves no dictionaries, in a cache of one's own or on disk", async () => {
  const { env, store } = await withProfile();
  const { entries, cache } = memoryCache();
  const host = new URL(emulator.webhook).host;
  for (const where of [{ cache }, {}]) {
    await using portal = await openPortal({ profile: "main", credentials: store, env, now: clock, ...where });
    await portal.report("day-plan");
  }
  const left = (): number => {
    using state = openState({ folder: join(env.B24KIT_HOME, "state") });
    return state.run((database) => Number(database.prepare("SELECT count(*) AS n FROM dictionary_cache").get()?.["n"]));
  };
  expect([entries.size, left()]).toEqual([2, 2]);
  forgetProfile({ profile: "other", host, env });
  expect(left()).toBe(2);
  forgetProfile({ profile: "main", host, cache });
  forgetProfile({ profile: "main", host, env });
  expect([entries.size, left()]).toEqual([0, 0]);
  const fresh = newEnv();
  forgetProfile({ profile: "main", host, env: fresh });
  expect(readdirSync(fresh.B24KIT_HOME)).toEqual([]);
});

test("the key of the cache is the fingerprint of the profile, not of its secret", async () => {
  const { store } = await withProfile();
  const { fingerprint } = await store.get("main");
  const { entries, cache } = memoryCache();
  await using portal = await openPortal({ profile: "main", credentials: store, now: clock, cache });
  await portal.report("day-plan");
  expect([...entries.keys()].some((key) => key.endsWith(fingerprint))).toBe(true);
});

test("wrong choices are told", async () => {
  const { env, store } = await withProfile();
  await expect(openPortal({ profile: "other", env })).rejects.toMatchObject({ code: "no-profile" });
  await expect(openClient({ profile: "a/b", env })).rejects.toMatchObject({ code: "bad-name" });
  await expect(openClient({ profile: "main", env: {} })).rejects.toMatchObject({ code: "no-home" });
  const both = { profile: "main", webhook: emulator.webhook, env } as never;
  await expect(openPortal(both)).rejects.toMatchObject({ code: "two-credentials" });
  await store.save({
    name: "app",
    kind: "oauth",
    portal: { host: "a.bitrix24.ru", url: "https://a.bitrix24.ru" },
    user: { id: 1 },
    secret: '{"refresh":"t0p5ecret00"}',
    vault: "plain-file",
  });
  await expect(openPortal({ profile: "app", env })).rejects.toMatchObject({ code: "bad-secret" });
});
