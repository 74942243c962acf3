import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ProfileAccess } from "../src/index.ts";
import { draft, openStore } from "./open-store.ts";

const write: ProfileAccess = { level: "write", confirm: "person", allow: [], deny: ["im.*"] };

type Stored = Record<string, unknown> & { access: Record<string, unknown> };

/** What somebody does who edits the file. */
function edit(file: string, change: (profiles: Stored[]) => void): void {
  const content = JSON.parse(readFileSync(file, "utf8")) as { profiles: Stored[] };
  change(content.profiles);
  writeFileSync(file, JSON.stringify(content));
}

async function sealed(access = write) {
  const opened = openStore();
  await opened.store.save(draft());
  await opened.store.setAccess("main", access);
  return opened;
}

test("the access that was set is genuine, with the key at hand or without", async () => {
  const { store } = await sealed({ ...write, level: "destructive", confirm: "agent", confirmDestructive: "agent" });
  const access = { level: "destructive", confirm: "agent", confirmDestructive: "agent" };
  expect(await store.verifiedAccess("main")).toMatchObject({ isGenuine: true, access });
  const { key } = await store.sealKey("main");
  const portal = { host: "romashka.bitrix24.ru", userId: 1 };
  expect(await store.verifiedAccess("main", { key, portal })).toMatchObject({ isGenuine: true });
});

test.each<[string, Record<string, unknown>]>([
  ["a higher level", { level: "destructive" }],
  ["another who confirms", { confirm: "agent" }],
  ["agents who confirm deletions", { confirmDestructive: "agent" }],
  ["less denied", { deny: [] }],
  ["more allowed", { allow: ["*"] }],
])("%s, written into the file, leaves reading alone", async (_, change) => {
  const { store, file } = await sealed();
  edit(file, ([main]) => Object.assign(main?.access ?? {}, change));
  const { access, isGenuine } = await store.verifiedAccess("main");
  expect({ isGenuine, ...access }).toMatchObject({ isGenuine: false, level: "read-only", confirm: "person" });
  expect(access).not.toHaveProperty("confirmDestructive");
});

test("a bare read-only access that is edited up has no seal, and none of an earlier one", async () => {
  const { store, file } = await sealed();
  await store.setAccess("main", { level: "read-only", confirm: "person", allow: [], deny: [] });
  expect(readFileSync(file, "utf8")).not.toContain("accessSeal");
  edit(file, ([main]) => Object.assign(main?.access ?? {}, write));
  expect(await store.verifiedAccess("main")).toMatchObject({ isGenuine: false });
});

test("the seal of one profile is worth nothing on another, nor with the secret of another portal or user", async () => {
  const { store, file } = await sealed();
  await store.save(draft({ name: "other" }));
  edit(file, ([main, other]) => Object.assign(other ?? {}, { access: main?.access, accessSeal: main?.["accessSeal"] }));
  expect(await store.verifiedAccess("other")).toMatchObject({ isGenuine: false });
  edit(file, ([main, other]) => Object.assign(other ?? {}, { clientId: main?.["clientId"] }));
  expect(await store.verifiedAccess("other")).toMatchObject({ isGenuine: false });
  for (const portal of [
    { host: "b.bitrix24.ru", userId: 1 },
    { host: "romashka.bitrix24.ru", userId: 2 },
  ]) {
    expect(await store.verifiedAccess("main", { portal })).toMatchObject({ isGenuine: false });
  }
});

test("the same owner keeps access and seal, another one begins anew", async () => {
  const { store, file } = await sealed();
  await store.save(draft({ secret: "https://romashka.bitrix24.ru/rest/1/an0ther5ecret000/" }));
  await store.move("main", "encrypted-file");
  expect(await store.verifiedAccess("main")).toEqual({ isGenuine: true, access: write });
  await store.save(draft({ user: { id: 2 } }));
  expect(await store.verifiedAccess("main")).toMatchObject({ isGenuine: true, access: { level: "read-only" } });
  expect(readFileSync(file, "utf8")).not.toContain("accessSeal");
});

test("reading without rules asks for no key; a lost key proves nothing, and none is made", async () => {
  const trouble = {};
  const { store, place } = openStore({}, trouble);
  await store.save(draft());
  await store.setAccess("main", { level: "read-only", confirm: "person", allow: [], deny: [] });
  Object.assign(trouble, { fails: { keychain: new Error("locked") } });
  expect(await store.verifiedAccess("main")).toMatchObject({ isGenuine: true });
  Object.assign(trouble, { fails: {} });
  await store.setAccess("main", write);
  for (const entry of place("keychain").keys()) if (entry.startsWith("seal key")) place("keychain").delete(entry);
  const before = place("keychain").size;
  expect(await store.verifiedAccess("main")).toMatchObject({ isGenuine: false });
  expect(place("keychain").size).toBe(before);
});

test("a vault that fails stores no access that needs a seal", async () => {
  const trouble = {};
  const { store } = openStore({}, trouble);
  await store.save(draft());
  Object.assign(trouble, { fails: { keychain: new Error("locked") } });
  await expect(store.setAccess("main", write)).rejects.toThrow("locked");
  expect((await store.get("main")).access.level).toBe("read-only");
});
