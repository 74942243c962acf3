import { expect, test } from "vitest";
import { draft, openStore } from "./open-store.ts";

test("the key of the seal is made once, and is the same for every profile and every store", async () => {
  const { store, folder, place } = openStore();
  await store.save(draft());
  await store.save(draft({ name: "second", vault: "encrypted-file" }));
  const first = await store.sealKey("main");
  expect(first.key).toHaveLength(32);
  expect(first.isReplacement).toBe(false);
  expect(await store.sealKey("second")).toEqual(first);
  expect([...place("encrypted-file").values()].some((text) => /^[0-9a-f]{64}$/.test(text))).toBe(false);
  expect(place("keychain").size).toBe(2);
  const { store: other } = openStore({ folder });
  await other.save(draft());
  expect((await other.sealKey("main")).isReplacement).toBe(true);
});

test("stores that ask at once get one key", async () => {
  const { store } = openStore();
  await store.save(draft());
  const keys = await Promise.all(Array.from({ length: 5 }, async () => store.sealKey("main")));
  expect(new Set(keys.map(({ key }) => Buffer.from(key).toString("hex"))).size).toBe(1);
});

test("a key that the vault has lost is replaced, and that is said", async () => {
  const { store, place } = openStore();
  await store.save(draft());
  const { key } = await store.sealKey("main");
  for (const [entry] of place("keychain")) if (entry.startsWith("seal key")) place("keychain").delete(entry);
  const replaced = await store.sealKey("main");
  expect(replaced.isReplacement).toBe(true);
  expect(replaced.key).not.toEqual(key);
  expect((await store.sealKey("main")).isReplacement).toBe(false);
});

test("a vault that fails gives no key", async () => {
  const trouble = {};
  const { store } = openStore({}, trouble);
  await store.save(draft());
  Object.assign(trouble, { fails: { keychain: new Error("locked") } });
  await expect(store.sealKey("main")).rejects.toThrow("locked");
});

test("there is no key for a profile that does not exist", async () => {
  await expect(openStore().store.sealKey("main")).rejects.toMatchObject({ code: "no-profile" });
});
