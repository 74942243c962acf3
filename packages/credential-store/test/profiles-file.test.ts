import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { draft, key, openStore } from "./open-store.ts";

const opening = '{\n  "version": 1,\n  "leftovers": [],\n  "profiles": [';

async function withProfiles() {
  const opened = openStore();
  await opened.store.save(draft());
  const content = JSON.parse(readFileSync(opened.file, "utf8")) as { profiles: Record<string, unknown>[] };
  const write = (text: string) => writeFileSync(opened.file, text);
  return { ...opened, content, write };
}

test.each<[string, string, RegExp]>([
  ["an empty file", "", /it is empty/],
  ["a file cut off", opening, /line 4 is not JSON/],
  ["a comma too much", `${opening}\n  ],\n}`, /line 6 is not JSON/],
  ["a word in the middle", `${opening}\n  oops ${key}\n  ]\n}`, /line 5 is not JSON/],
  ["text behind the end", `${opening}]}\n\nmore ${key}`, /line 6 is not JSON/],
  ["garbage", "\u0001\u0002ÿ".repeat(350_000), /line 1 is not JSON/],
  ["far too many brackets", "[".repeat(200_000), /is not JSON/],
  ["something else", `["${key}"]`, /the whole: /],
  ["no version", '{"profiles": []}', /field version/],
  ["a list that is none", '{"version": 1, "leftovers": [], "profiles": {"main": {}}}', /field profiles:/],
])("%s is told with the place, and kept", async (_, text, message) => {
  const { store, write, file } = await withProfiles();
  write(text);
  for (const step of [
    () => store.list(),
    () => store.save(draft()),
    () => store.remove("main"),
    () => store.status(),
  ]) {
    const error: unknown = await step().catch((cause: unknown) => cause);
    expect(error).toMatchObject({
      code: "bad-profiles",
      path: file,
      message: expect.stringMatching(message) as string,
    });
    expect(String(error)).not.toContain(key);
  }
  expect(readFileSync(file, "utf8")).toBe(text);
});

test.each<[string, (profile: Record<string, unknown>) => void, RegExp]>([
  ["name", (profile) => (profile["name"] = "a/b"), /profiles\[0\]\.name: the name must not hold a slash/],
  [
    "portal",
    (profile) => (profile["portal"] = { host: "a.ru", url: `https://a.ru/rest/1/${key}/` }),
    /profiles\[0\]\.portal\.url \(profile "main"\)/,
  ],
  ["access", (profile) => delete profile["access"], /profiles\[0\]\.access/],
  ["level", (profile) => (profile["access"] = { level: key, confirm: "person", allow: [], deny: [] }), /access\.level/],
  ["vault", (profile) => (profile["vault"] = "cloud"), /profiles\[0\]\.vault/],
  ["fingerprint", (profile) => (profile["fingerprint"] = key), /fingerprint/],
])("a wrong %s is told by its field, without the value", async (_, spoil, message) => {
  const { store, content, write, file } = await withProfiles();
  spoil(content.profiles[0]!);
  write(JSON.stringify(content));
  const error: unknown = await store.list().catch((cause: unknown) => cause);
  expect(error).toMatchObject({ code: "bad-profiles", message: expect.stringMatching(message) as string });
  expect(String(error)).not.toContain(key);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(content);
});

test("a name that stands twice is told", async () => {
  const { store, content, write } = await withProfiles();
  write(JSON.stringify({ ...content, profiles: [content.profiles[0], content.profiles[0]] }));
  await expect(store.list()).rejects.toMatchObject({
    message: expect.stringMatching(/profiles\[1\]\.name.*twice/) as string,
  });
});

test("unknown fields of a newer b24kit survive a change; a byte order mark does no harm", async () => {
  const { store, content, write, file } = await withProfiles();
  const [profile] = content.profiles;
  const extended = {
    ...content,
    colour: "red",
    profiles: [{ ...profile, facts: { plan: "pro" }, note: { text: "x" } }],
  };
  write(`\uFEFF${JSON.stringify(extended)}`);
  await store.updateFacts("main", { isAdmin: true });
  await store.save(draft());
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ colour: "red", profiles: [{ note: { text: "x" } }] });
});

test("what a killed writer left beside the file goes with the next change, also when nothing changes", async () => {
  const { store, folder } = await withProfiles();
  for (const step of [() => store.switchTo("main"), () => store.remove("nobody").catch(() => undefined)]) {
    writeFileSync(join(folder, ".profiles.json.killed.tmp"), "half");
    await step();
    expect(readdirSync(folder)).not.toContain(".profiles.json.killed.tmp");
  }
});

test("a newer version is refused and kept", async () => {
  const { store, content, write, file } = await withProfiles();
  const text = JSON.stringify({ ...content, version: 2, profiles: "elsewhere" });
  write(text);
  await expect(store.save(draft())).rejects.toMatchObject({ code: "newer-profiles", path: file });
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("prototype names in the file change nothing else", async () => {
  const { store, content, write } = await withProfiles();
  write(JSON.stringify(content).replace('"version":1', '"version":1,"__proto__":{"current":"main","level":"write"}'));
  await store.list();
  expect(({} as Record<string, unknown>)["level"]).toBeUndefined();
  const [profile] = await store.list();
  expect(profile?.access.level).toBe("read-only");
});

test("a folder in the place of the file is told", async () => {
  const { store, folder, file } = openStore();
  mkdirSync(file, { recursive: true });
  await expect(store.list()).rejects.toMatchObject({ code: "unreadable-profiles", path: file });
  expect(statSync(folder).isDirectory()).toBe(true);
});

test("10,000 profiles: a change and a look stay quick", async () => {
  const { store, content, write } = await withProfiles();
  const [profile] = content.profiles;
  const many = Array.from({ length: 10_000 }, (_, index) => ({ ...profile, name: `Профиль ${index}` }));
  write(JSON.stringify({ ...content, profiles: many }));
  const start = performance.now();
  expect(await store.list()).toHaveLength(10_000);
  await store.switchTo("Профиль 9999");
  expect((await store.status()).profiles).toHaveLength(10_000);
  // Milliseconds; measured 0.5 s, the rest is for a busy computer.
  expect(performance.now() - start).toBeLessThan(10_000);
});
