import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCredentialStore } from "@b24kit/credential-store";
import { expect, onTestFinished, test } from "vitest";
import { openPortal, sourceOf, type ToolkitEvent } from "../src/index.ts";

const url = "https://a.bitrix24.ru";

async function aProfile() {
  const home = mkdtempSync(join(tmpdir(), "b24kit-key-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const env = { B24KIT_HOME: home };
  const store = openCredentialStore({ env, platform: "linux" });
  const secret = `${url}/rest/1/s3cr3t/`;
  const portal = { host: new URL(url).host, url };
  const save = async () =>
    store.save({ name: "main", kind: "webhook", portal, user: { id: 1 }, secret, vault: "plain-file" });
  await save();
  /** The place of the secrets is gone; the profile is signed in again. */
  const loseKey = async (): Promise<void> => {
    rmSync(join(home, "config", "secrets-plain.json"));
    await save();
  };
  return { env, store, loseKey };
}

test("a program that opens a stored profile is told that the key of the journal was lost and replaced", async () => {
  const { env, loseKey } = await aProfile();
  const events: ToolkitEvent[] = [];
  const readJournal = async (): Promise<void> => {
    await using portal = await openPortal({ profile: "main", env, onEvent: (event) => events.push(event) });
    await portal.journal();
  };
  await readJournal();
  expect(events).toEqual([]);
  await loseKey();
  await readJournal();
  expect(events).toMatchObject([
    { type: "journal-trouble", code: "replaced-key", message: expect.stringContaining("cannot be verified") },
  ]);
});

test("a stored profile as a source: what was looked up, and a replaced key is told once", async () => {
  const { store, loseKey } = await aProfile();
  const credential = await store.credentialFor({ profile: "main" });
  if (credential.source === "environment") throw new TypeError("a profile was named");
  let told = 0;
  const source = sourceOf(store, credential, { onReplacedKey: () => (told += 1) });
  const key = await source.sealKeyOf!("main");
  expect([await source.sealKeyOf!("main"), told]).toEqual([key, 0]);
  expect(await source.accessOf!("main")).toEqual(credential.profile.access);
  expect(await source.withSecret!("main", async (secret) => secret.reveal())).toContain(url);
  await loseKey();
  expect(await source.sealKeyOf!("main")).not.toEqual(key);
  await source.sealKeyOf!("main");
  expect(told).toBe(1);
});
