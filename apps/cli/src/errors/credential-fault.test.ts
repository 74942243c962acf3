import { CredentialError, profileName } from "@b24kit/credential-store";
import { expect, test } from "vitest";
import { neededScopes } from "../doctor/portal/needed-scopes.ts";
import { describeError } from "./describe-error.ts";

const wordsOf = (error: unknown) => describeError(error).words;

const named = (text: string) => /(?:права|rights) ([a-z, ]+?)\)/.exec(text)?.[1]?.split(", ").toSorted();

function nameError(name: string): unknown {
  try {
    return profileName(name);
  } catch (error) {
    return error;
  }
}

test.each([
  ["", "пустое"],
  [" a", "пробелом"],
  ["a".repeat(101), "100 знаков"],
  ["a\u0007", "невидимые"],
  ["a/b", "«/»"],
  ["a..b", "«..»"],
])("the fault of the name %j is told, not all the rules", (name, fault) => {
  const { why } = wordsOf(nameError(name));
  expect(why.ru).toContain(fault);
  expect(why.ru.length).toBeLessThan(60);
});

test.each([
  ["line 3 is not JSON", "строка 3 — не JSON"],
  ["it is empty", "он пуст"],
  ['field profiles[0].vault (profile "main"): Invalid input', "поле profiles[0].vault (профиль «main») не подходит"],
  ["field current: Invalid input", "поле current не подходит"],
])("damaged profiles: %s", (what, told) => {
  const message = `The file of profiles /x/profiles.json cannot be used: ${what}. It was left as it is.`;
  const { why } = wordsOf(new CredentialError("bad-profiles", { message, hint: "x", path: "/x/profiles.json" }));
  expect(why.ru).toContain(told);
});

test("a profile that is removed without its secret is said to be removed", () => {
  const message =
    'The profile "main" is removed, but its secret could not be removed from the encrypted file, where it is called "main-1".';
  const { why } = wordsOf(new CredentialError("not-removed", { message, hint: "x", profile: "main" }));
  expect(why.ru).toContain("профиль main удалён, но");
  expect(why.ru).toContain("«main-1»");
});

test("a forgotten passphrase has its way out in both languages", () => {
  const hint = "Type it again. A forgotten passphrase cannot be found: move the file away and sign in again.";
  const { next } = wordsOf(new CredentialError("wrong-passphrase", { message: "x.", hint, path: "/x" }));
  expect(next.ru).toContain("уберите файл");
  expect(next.en).toContain("move the file away");
});

test("a part that is missing: no stack, and how to get it", () => {
  const message = `The keychain is not usable: the part of b24kit that talks to it does not exist for this system (Cannot find module 'keytar'
Require stack:
- /home/ivan/b24/keychain-child.mjs).`;
  const { why, next } = wordsOf(new CredentialError("vault-unavailable", { message, hint: "Use the encrypted file." }));
  expect(why.en).toMatch(/does not exist for this system$/);
  expect(why.ru).not.toContain("/home");
  for (const text of [next.ru, next.en]) expect(text).toMatch(/optionalDependencies|optional dependencies/);
});

test("the rights that a first sign-in asks for are those that reports need", async () => {
  const { next } = wordsOf(new CredentialError("no-credential", { message: "x.", hint: "x" }));
  const needed = (await neededScopes()).map(({ scope }) => scope);
  expect([named(next.ru), named(next.en)]).toEqual([needed, needed]);
});
