import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { CredentialError, openCredentialStore, Secret } from "../src/index.ts";
import { startChild } from "./child.ts";
import { killTargetAtSteps } from "./kill-at-steps.ts";
import { openRealStore } from "./open-real-store.ts";
import { draft, openStore } from "./open-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { startSession, whyNoSecretService } from "./vaults/secret-service.ts";

const token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
const passphrase = { BITRIX24_KEYRING_PASSWORD: "верная фраза" };

const valuesIn = (folder: string, file: string): number =>
  (JSON.parse(readFileSync(join(folder, file), "utf8")) as { entries: unknown[] }).entries.length;

describe("a secret of a target", () => {
  test("is stored apart from the profiles, listed without its value, replaced and removed", async () => {
    const { store, file, place, now } = openStore();
    const { targetSecrets } = store;
    expect(await targetSecrets.list()).toEqual([]);
    expect(await targetSecrets.set("telegram-token", new Secret(token))).toEqual({
      secret: { name: "telegram-token", stored: { vault: "keychain", since: "2026-03-02T09:00:00.000Z" } },
      leftovers: [],
    });
    now.value += 60_000;
    await targetSecrets.set("smtp_password", new Secret("п@роль 🔑"));
    await targetSecrets.set("telegram-token", new Secret("another"));
    expect((await targetSecrets.get("telegram-token")).reveal()).toBe("another");
    expect((await targetSecrets.get("smtp_password")).reveal()).toBe("п@роль 🔑");
    expect((await targetSecrets.list()).map(({ name, stored }) => [name, stored?.since])).toEqual([
      ["smtp_password", "2026-03-02T09:01:00.000Z"],
      ["telegram-token", "2026-03-02T09:01:00.000Z"],
    ]);
    expect(inspect(await targetSecrets.list(), { depth: null })).not.toContain("another");
    expect(readFileSync(file, "utf8")).not.toMatch(/another|AAHdq|роль/);
    await targetSecrets.remove("telegram-token");
    expect([...place("keychain").values()]).toEqual(["п@роль 🔑"]);
    await expect(targetSecrets.get("telegram-token")).rejects.toMatchObject({
      code: "no-secret",
      secret: "telegram-token",
      hint: expect.stringContaining("B24KIT_SECRET_TELEGRAM_TOKEN") as string,
    });
    await expect(targetSecrets.remove("telegram-token")).rejects.toMatchObject({ code: "no-secret" });
    expect((await store.status()).leftovers).toEqual([]);
  });

  test("and a profile of the same name, or of the name of its lock, do not touch each other", async () => {
    const { store, place } = openStore();
    await store.save(draft({ name: "telegram-token" }));
    await store.save(draft({ name: "secret telegram-token" }));
    await store.targetSecrets.set("telegram-token", new Secret(token));
    expect((await store.secretOf("telegram-token")).reveal()).toBe(draft().secret);
    await store.remove("telegram-token");
    await store.remove("secret telegram-token");
    expect((await store.targetSecrets.get("telegram-token")).reveal()).toBe(token);
    await store.save(draft({ name: "telegram-token" }));
    await store.targetSecrets.remove("telegram-token");
    expect((await store.secretOf("telegram-token")).reveal()).toBe(draft().secret);
    expect(place("keychain").size).toBe(1);
  });

  test.each(["", "Telegram", "токен", "a b", "-a", "a".repeat(64), token, "../x"])(
    "has no name like %j, and the text is not repeated",
    async (name) => {
      const { store } = openStore();
      for (const step of [
        store.targetSecrets.set(name, new Secret("x")),
        store.targetSecrets.get(name),
        store.targetSecrets.remove(name),
      ]) {
        const error: unknown = await step.catch((cause: unknown) => cause);
        expect(error).toMatchObject({ code: "bad-name" });
        expect(inspect(error)).not.toContain(token);
      }
    },
  );

  test("is refused when it is empty", async () => {
    const { store, place } = openStore();
    await expect(store.targetSecrets.set("a", new Secret(""))).rejects.toMatchObject({ code: "bad-secret" });
    expect(place("keychain").size).toBe(0);
  });

  test("that cannot be stored or does not come back replaces nothing; no error holds it", async () => {
    const trouble: Parameters<typeof openStore>[1] = {};
    const { store, place } = openStore({}, trouble);
    await store.targetSecrets.set("a", new Secret("works"));
    trouble.spoils = true;
    const error: unknown = await store.targetSecrets.set("a", new Secret(token)).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: "not-verified", message: expect.stringContaining('"a"') as string });
    expect(inspect(error, { depth: null })).not.toContain(token);
    trouble.spoils = false;
    expect((await store.targetSecrets.get("a")).reveal()).toBe("works");
    expect(place("keychain").size).toBe(1);
  });

  test("that cannot be removed is not used any more, told, and removed by another attempt", async () => {
    const trouble: Parameters<typeof openStore>[1] = {};
    const { store, place } = openStore({}, trouble);
    await store.targetSecrets.set("a", new Secret("old"));
    trouble.fails = { keychain: new CredentialError("vault-locked", { message: "locked", hint: "" }) };
    await expect(store.targetSecrets.remove("a")).rejects.toMatchObject({ code: "not-removed", secret: "a" });
    await expect(store.targetSecrets.get("a")).rejects.toMatchObject({ code: "no-secret" });
    trouble.fails = {};
    await store.targetSecrets.remove("a");
    expect(place("keychain").size).toBe(0);
  });

  test("whose place has lost it is told", async () => {
    const { store, place } = openStore();
    await store.targetSecrets.set("a", new Secret("x"));
    place("keychain").clear();
    await expect(store.targetSecrets.get("a")).rejects.toMatchObject({ code: "lost-secret", secret: "a" });
  });

  test("goes to the place that was named, and stays in its place", async () => {
    const { store, place } = openStore();
    await store.targetSecrets.set("a", new Secret("1"), { vault: "encrypted-file" });
    await store.targetSecrets.set("a", new Secret("2"));
    expect([place("keychain").size, [...place("encrypted-file").values()]]).toEqual([0, ["2"]]);
    await store.targetSecrets.set("a", new Secret("3"), { vault: "keychain" });
    expect([place("encrypted-file").size, [...place("keychain").values()]]).toEqual([0, ["3"]]);
  });
});

describe("the environment", () => {
  const env = { B24KIT_SECRET_TELEGRAM_TOKEN: `${token}\n`, B24KIT_SECRET_SMTP: "  p ", B24KIT_SECRET_EMPTY: "" };

  test("counts first, without the store, whatever spelling the name has", async () => {
    const store = openCredentialStore({ env, platform: "linux" });
    for (const name of ["telegram-token", "telegram_token"]) {
      expect((await store.targetSecrets.get(name)).reveal()).toBe(token);
    }
    expect((await store.targetSecrets.get("smtp")).reveal()).toBe("  p ");
  });

  test("is listed beside what is stored, without values; an empty variable is none", async () => {
    const { store } = openStore({ env });
    await store.targetSecrets.set("telegram_token", new Secret("stored"));
    await store.targetSecrets.set("empty", new Secret("stored"));
    expect((await store.targetSecrets.get("telegram_token")).reveal()).toBe(token);
    expect((await store.targetSecrets.get("empty")).reveal()).toBe("stored");
    expect(await store.targetSecrets.list()).toMatchObject([
      { name: "empty", stored: { vault: "keychain" } },
      { name: "smtp", variable: "B24KIT_SECRET_SMTP" },
      { name: "telegram_token", stored: { vault: "keychain" }, variable: "B24KIT_SECRET_TELEGRAM_TOKEN" },
    ]);
    await store.targetSecrets.remove("telegram_token");
    expect((await store.targetSecrets.get("telegram_token")).reveal()).toBe(token);
  });
});

describe("on real places", () => {
  test("the encrypted file: another process reads it with the passphrase of its environment, not without", async () => {
    const folder = temporaryFolder();
    const store = openRealStore(folder, { env: passphrase });
    await store.targetSecrets.set("telegram-token", new Secret(token), { vault: "encrypted-file" });
    expect(await startChild("get-target-secret", [folder, "telegram-token"], { env: passphrase }).end).toEqual({
      output: token,
      code: 0,
    });
    const without = { env: { BITRIX24_KEYRING_PASSWORD: "" } };
    expect((await startChild("get-target-secret", [folder, "telegram-token"], without).end).output).toBe(
      "no-passphrase",
    );
    for (const file of ["profiles.json", "secrets.json"]) {
      expect(readFileSync(join(folder, file), "utf8")).not.toContain("AAHdq");
    }
    expect(valuesIn(folder, "secrets.json")).toBe(1);
  });

  test.skipIf(whyNoSecretService !== undefined)("the keyring of the desktop", async () => {
    await using session = await startSession();
    await session.startKeyring("password");
    const store = openCredentialStore({ folder: temporaryFolder(), env: session.env, platform: "linux" });
    await store.targetSecrets.set("telegram-token", new Secret(token));
    expect((await store.targetSecrets.list())[0]?.stored?.vault).toBe("keychain");
    expect((await store.targetSecrets.get("telegram-token")).reveal()).toBe(token);
    await store.targetSecrets.remove("telegram-token");
    await expect(store.targetSecrets.get("telegram-token")).rejects.toMatchObject({ code: "no-secret" });
  });

  test("two processes at once: each secret is one of theirs, nothing is left over", async () => {
    const folder = temporaryFolder();
    const children = ["a", "b"].map((name) => startChild("set-target-secrets", [folder, name, "10"]));
    await Promise.all(children.map((child) => new Promise((resolve) => child.process.stdout?.once("data", resolve))));
    for (const child of children) child.process.stdin?.write("go");
    const ends = await Promise.all(children.map((child) => child.end));
    expect(ends.map(({ output }) => output)).toEqual(["ready\ndone", "ready\ndone"]);
    const store = openRealStore(folder);
    expect(await store.targetSecrets.list()).toHaveLength(3);
    expect((await store.targetSecrets.get("a")).reveal()).toBe("a-9");
    expect((await store.targetSecrets.get("b")).reveal()).toBe("b-9");
    expect((await store.targetSecrets.get("both")).reveal()).toMatch(/^[ab]-9$/);
    expect([(await store.status()).leftovers, valuesIn(folder, "secrets-plain.json")]).toEqual([[], 3]);
  });

  // At every step: crashes.long.test.ts.
  test.each(["setTarget", "setTargetElsewhere"])("kill -9 in %s: the old or the new one", async (action) => {
    const found = await killTargetAtSteps(action, { every: 3 });
    expect(found).toEqual(found.toSorted().toReversed());
    expect(new Set(found)).toEqual(new Set(["old", "new"]));
  });
});
