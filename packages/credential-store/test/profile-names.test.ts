import { inspect } from "node:util";
import { expect, test } from "vitest";
import { draft, key, openStore } from "./open-store.ts";

test.each([
  "main",
  "Ромашка, тест",
  "日本",
  "😀",
  "__proto__",
  "constructor",
  "a.b",
  "ё".repeat(100),
  "null",
  "%41",
  "'\"$(x)`",
])("%s is a name like any other", async (name) => {
  const { store } = openStore();
  await store.save(draft({ name }));
  await store.save(draft({ name: "other" }));
  expect((await store.get(name)).name).toBe(name);
  expect((await store.secretOf(name)).reveal()).toBe(draft().secret);
  expect((await store.move(name, "encrypted-file")).name).toBe(name);
  await store.remove(name);
  expect((await store.list()).map((profile) => profile.name)).toEqual(["other"]);
});

test.each([
  ["", /empty/],
  [" main", /space/],
  ["main\u00A0", /space/],
  ["\uFEFFmain", /space/],
  ["a/b", /slash/],
  [String.raw`a\b`, /slash/],
  [`https://a.bitrix24.ru/rest/1/${key}/`, /slash/],
  ["..", /\.\./],
  ["a..b", /\.\./],
  ["a\nb", /control/],
  ["a\u0000b", /control/],
  ["\u001B[2Jmain", /control/],
  ["ma\u200Bin", /invisible/],
  ["\u202Eniam", /invisible/],
  ["a\u2028b", /control/],
  ["\uD800", /invisible/],
  ["ё".repeat(101), /100 characters/],
])("%j is refused with the reason, and not repeated", async (name, reason) => {
  const { store } = openStore();
  await store.save(draft());
  const steps = [
    () => store.save(draft({ name })),
    () => store.get(name),
    () => store.switchTo(name),
    () => store.remove(name),
    () => store.move(name, "plain-file"),
    () => store.secretOf(name),
    () => store.withSecret(name, () => Promise.resolve()),
    () => store.credentialFor({ profile: name }),
  ];
  for (const step of steps) {
    const error: unknown = await step().catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: "bad-name", message: expect.stringMatching(reason) as string });
    expect(inspect(error)).not.toContain(key);
  }
});

test("a letter with two spellings is one name", async () => {
  const { store } = openStore();
  await store.save(draft({ name: "и\u0306" }));
  expect((await store.get("\u0439")).name).toBe("\u0439");
});
