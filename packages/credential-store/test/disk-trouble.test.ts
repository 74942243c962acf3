import { chmodSync, chownSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runChild } from "./child.ts";
import { openRealStore } from "./open-real-store.ts";
import { draft, openStore } from "./open-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const secret = "https://romashka.bitrix24.ru/rest/1/theOldSecret000/";
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

async function stored() {
  const home = temporaryFolder();
  const folder = join(home, "config");
  const store = openRealStore(folder);
  await store.save(draft({ vault: "plain-file", secret }));
  await store.save(draft({ name: "other", vault: "plain-file", secret }));
  const content = () => ["profiles.json", "secrets-plain.json"].map((file) => readFileSync(join(folder, file), "utf8"));
  return { home, folder, store, content };
}

test("a folder that cannot be written is read from, and nothing in it changes", async () => {
  const { home, folder, content } = await stored();
  const before = content();
  if (isRoot) {
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      chownSync(join(folder, name), nobody, nobody);
    }
    chownSync(folder, nobody, nobody);
    chmodSync(home, 0o755);
  }
  for (const path of [join(folder, "locks"), folder]) chmodSync(path, 0o500);
  onTestFinished(() => {
    for (const path of [folder, join(folder, "locks")]) chmodSync(path, 0o700);
  });
  const words = await runChild("use-store", [folder, "nobody"]);
  // SQLite, whose files the locks are, says the same in another word.
  expect(words).toMatch(/^done done( (read-only|no-permission)){4}$/);
  expect(content()).toEqual(before);
});

test.runIf(isRoot)("a folder of somebody else is told", async () => {
  const { home, folder, content } = await stored();
  const before = content();
  chmodSync(home, 0o755);
  const words = await runChild("use-store", [folder, "nobody"]);
  expect(words).toMatch(/^unreadable-profiles unreadable-profiles( no-permission){4}$/);
  expect(content()).toEqual(before);
});

test("a full disk: the error says so, the old profile and its secret stay", async () => {
  const { folder, store, content } = await stored();
  // Larger than the largest file that the child may write.
  for (let index = 0; index < 12; index += 1) {
    await store.save(draft({ name: `p${index}`, vault: "plain-file", secret: `${secret}${"x".repeat(1000)}` }));
  }
  const before = content();
  const words = await runChild("use-store", [folder], { fileLimit: 4 });
  expect(words).toBe("done done disk-full disk-full disk-full disk-full");
  expect(content()).toEqual(before);
  expect((await store.secretOf("main")).reveal()).toBe(secret);
});

test("a full disk for the vault alone: nothing is replaced, and nothing is left over once there is room", async () => {
  const { folder, store, content } = await stored();
  writeFileSync(
    join(folder, "secrets-plain.json"),
    readFileSync(join(folder, "secrets-plain.json"), "utf8").trimEnd() + " ".repeat(9000),
  );
  for (let index = 0; index < 3; index += 1) {
    await store.save(draft({ name: `p${index}`, vault: "plain-file", secret: `${secret}${"x".repeat(6000)}` }));
  }
  const before = content();
  const words = await runChild("use-store", [folder], { fileLimit: 12 });
  expect(words.split(" ").slice(0, 4)).toEqual(["done", "done", "disk-full", "done"]);
  expect(content()[1]).toBe(before[1]);
});

test("modes and owners that let others in are problems of the status; so are weak places", async () => {
  const { folder, store } = await stored();
  chmodSync(join(folder, "profiles.json"), 0o644);
  chmodSync(folder, 0o755);
  const status = await store.status({ read: ["main"] });
  const codes = Object.fromEntries(status.files.map(({ path, problems }) => [path, problems.map(({ code }) => code)]));
  expect(codes).toEqual({
    [folder]: ["open-to-others"],
    [join(folder, "profiles.json")]: ["open-to-others"],
    [join(folder, "secrets-plain.json")]: [],
  });
  expect(status.profiles).toMatchObject([
    { secret: "there", isCurrent: true, protection: { level: "none" }, problems: [{ code: "weak-protection" }] },
    { secret: "not-read", isCurrent: false },
  ]);
});

test("the status names a secret that is lost, and changes nothing", async () => {
  const { store, place, folder } = openStore();
  const { profile } = await store.save(draft());
  place("keychain").delete(profile.entry);
  const before = readdirSync(folder);
  const { profiles } = await store.status({ read: ["main"] });
  expect(profiles).toMatchObject([{ secret: "not-usable", problems: [{ code: "lost-secret" }] }]);
  expect(readdirSync(folder)).toEqual(before);
});
