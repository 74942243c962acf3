import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openRealStore } from "./open-real-store.ts";
import { draft, key } from "./open-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const passphrase = { env: { BITRIX24_KEYRING_PASSWORD: "верная фраза" } };

test("the encrypted file: saved, found by another store, moved; the key stands in no file", async () => {
  const folder = temporaryFolder();
  await openRealStore(folder, passphrase).save(draft({ name: "Ромашка", vault: "encrypted-file" }));
  const store = openRealStore(folder, passphrase);
  expect((await store.secretOf("Ромашка")).reveal()).toBe(draft().secret);
  await store.move("Ромашка", "machine-file");
  expect((await store.secretOf("Ромашка")).reveal()).toBe(draft().secret);
  for (const file of ["profiles.json", "secrets.json", "secrets-machine.json"]) {
    expect(readFileSync(join(folder, file), "utf8")).not.toContain(key);
  }
});

test("a passphrase is asked for once, whatever is done", async () => {
  let asked = 0;
  const askPassphrase = () => {
    asked += 1;
    return Promise.resolve("верная фраза");
  };
  const store = openRealStore(temporaryFolder(), { askPassphrase });
  await store.save(draft({ vault: "encrypted-file" }));
  await store.save(draft({ name: "other", vault: "encrypted-file" }));
  await store.secretOf("main");
  expect(asked).toBe(1);
});

test("a wrong passphrase replaces nothing, is a problem of the status, and does not keep anybody from signing out", async () => {
  const folder = temporaryFolder();
  const right = openRealStore(folder, passphrase);
  const { profile } = await right.save(draft({ vault: "encrypted-file" }));
  const wrong = openRealStore(folder, { env: { BITRIX24_KEYRING_PASSWORD: "неверная" } });
  await expect(wrong.save(draft({ vault: "encrypted-file", secret: "another" }))).rejects.toMatchObject({
    code: "wrong-passphrase",
  });
  expect(await wrong.get("main")).toEqual(profile);
  expect((await right.secretOf("main")).reveal()).toBe(draft().secret);
  const { profiles, leftovers } = await wrong.status({ read: ["main"] });
  expect(profiles).toMatchObject([{ secret: "not-usable", problems: [{ code: "wrong-passphrase" }] }]);
  expect(leftovers).toEqual([]);
  await wrong.remove("main");
  expect(JSON.parse(readFileSync(join(folder, "secrets.json"), "utf8"))).toMatchObject({ entries: [] });
});
