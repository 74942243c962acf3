import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { CredentialError, openCredentialStore } from "../src/index.ts";
import { draft, key, openStore } from "./open-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("save", () => {
  test("a new profile is read-only, current, and has a CLIENT_ID and a fingerprint; its secret is apart", async () => {
    const { store, file, folder, place } = openStore();
    const { profile, leftovers } = await store.save(draft());
    expect(leftovers).toEqual([]);
    expect(profile).toMatchObject({
      name: "main",
      vault: "keychain",
      access: { level: "read-only", confirm: "person", allow: [], deny: [] },
      facts: { scopes: ["crm", "task"], checkedAt: "2026-03-02T09:00:00.000Z" },
      clientId: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      createdAt: "2026-03-02T09:00:00.000Z",
    });
    expect(await store.current()).toEqual(profile);
    expect((await store.secretOf("main")).reveal()).toBe(draft().secret);
    expect([...place("keychain").keys()]).toEqual([profile.entry]);
    expect(readFileSync(file, "utf8")).not.toContain(key);
    expect([statSync(file).mode & 0o777, statSync(folder).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  test("a rotated webhook of the same user keeps CLIENT_ID and access; the fingerprint changes, the old secret goes", async () => {
    const { store, place, now } = openStore();
    const { profile: before } = await store.save(draft());
    await store.setAccess("main", { level: "write", confirm: "agent", allow: ["crm.*"], deny: ["*.delete"] });
    now.value += 60_000;
    const { profile: after } = await store.save(
      draft({ secret: "https://romashka.bitrix24.ru/rest/1/an0ther5ecret000/" }),
    );
    expect(after).toMatchObject({
      clientId: before.clientId,
      createdAt: before.createdAt,
      access: { level: "write", confirm: "agent" },
      facts: { checkedAt: "2026-03-02T09:01:00.000Z" },
    });
    expect(after.fingerprint).not.toBe(before.fingerprint);
    const secrets = [...place("keychain").keys()].filter((entry) => !entry.startsWith("seal key"));
    expect(secrets).toEqual([after.entry]);
  });

  test("the same secret again keeps the fingerprint", async () => {
    const { store } = openStore();
    const { profile: before } = await store.save(draft());
    const { profile: after } = await store.save(draft());
    expect(after.fingerprint).toBe(before.fingerprint);
  });

  test("the same secret in two stores has two fingerprints: they are salted", async () => {
    const [first, second] = [await openStore().store.save(draft()), await openStore().store.save(draft())];
    expect(first.profile.fingerprint).not.toBe(second.profile.fingerprint);
  });

  test.each([
    ["portal", { portal: { host: "other.bitrix24.ru", url: "https://other.bitrix24.ru" } }],
    ["address of the portal", { portal: { host: "romashka.bitrix24.ru", url: "http://romashka.bitrix24.ru" } }],
    ["user", { user: { id: 2 } }],
    ["user that is not known", { user: {} }],
  ])("another %s under the old name begins anew: read-only, another CLIENT_ID", async (_, change) => {
    const { store } = openStore();
    const { profile: before } = await store.save(draft());
    await store.setAccess("main", { level: "destructive", confirm: "agent", allow: [], deny: [] });
    const { profile: after } = await store.save(draft(change));
    expect(after.access.level).toBe("read-only");
    expect(after.access.confirm).toBe("person");
    expect(after.clientId).not.toBe(before.clientId);
  });

  test("an access that is lowered while the new secret is stored stays lowered", async () => {
    const trouble: Parameters<typeof openStore>[1] = {};
    const { store } = openStore({}, trouble);
    await store.save(draft());
    const write = { level: "write", confirm: "agent", allow: [], deny: [] } as const;
    await store.setAccess("main", write);
    trouble.beforeGet = () => store.setAccess("main", { ...write, level: "read-only" });
    await store.save(draft({ secret: "https://romashka.bitrix24.ru/rest/1/an0ther5ecret000/" }));
    expect((await store.get("main")).access.level).toBe("read-only");
  });

  test.each([
    ["a user called Forrest", { user: { id: 1, name: "John Forrest" }, facts: { timeZone: "America/New_York" } }],
    ["a portal called everest", { portal: { host: "everest.bitrix24.ru", url: "https://everest.bitrix24.ru" } }],
    [
      "a user called Rest, who is somewhere",
      { user: { id: 1, name: "Rest" }, facts: { timeZone: "Europe/Kaliningrad" } },
    ],
  ])("%s is no key", async (_, change) => {
    expect((await openStore().store.save(draft(change))).profile).toMatchObject(change);
  });

  test.each([
    [
      "cannot be stored",
      { fails: { keychain: new CredentialError("vault-locked", { message: "locked", hint: "" }) } },
      "vault-locked",
    ],
    ["does not come back as it was", { spoils: true }, "not-verified"],
  ])("a secret that %s replaces nothing", async (_, change, code) => {
    const trouble = {};
    const { store, file } = openStore({}, trouble);
    await store.save(draft({ secret: "https://romashka.bitrix24.ru/rest/1/old-and-working/" }));
    const before = await store.get("main");
    Object.assign(trouble, change);
    await expect(store.save(draft())).rejects.toMatchObject({ code });
    Object.assign(trouble, { fails: {}, spoils: false });
    expect(await store.get("main")).toEqual(before);
    expect((await store.secretOf("main")).reveal()).toContain("old-and-working");
    expect(readFileSync(file, "utf8")).not.toContain(key);
  });

  test.each([
    ["the address of the webhook as the portal's", { portal: { host: "a.ru", url: `https://a.ru/rest/1/${key}/` } }],
    ["the address of the webhook as a fact", { facts: { language: `https://a.ru/rest/1/${key}/` } }],
    ["the path of a webhook in a list", { facts: { scopes: ["crm", `/rest/api/1/${key}`] } }],
    ["no address at all", { portal: { host: "a.ru", url: "nonsense" } }],
    ["no user's number", { user: { id: -1 } }],
  ])("refuses %s, and neither repeats nor stores it", async (_, change) => {
    const { store, file, place } = openStore();
    const error: unknown = await store.save(draft(change)).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: "bad-profile" });
    expect(inspect(error, { depth: null })).not.toContain(key);
    expect([existsSync(file), place("keychain").size]).toEqual([false, 0]);
  });

  test("an empty secret is refused", async () => {
    await expect(openStore().store.save(draft({ secret: "" }))).rejects.toMatchObject({ code: "bad-secret" });
  });
});

/** What a store is told about its places. */
const probes = (...usable: string[]) => ({
  probeVaults: () =>
    Promise.resolve(
      (["keychain", "encrypted-file", "machine-file"] as const).map((kind) => ({
        kind,
        isUsable: usable.includes(kind),
        reason: { code: "no-binary" as never, message: `${kind} is broken` },
      })),
    ),
});

describe("where a new secret goes", () => {
  test("the best place that works", async () => {
    const { store } = openStore(probes("encrypted-file", "machine-file"));
    expect((await store.save(draft())).profile.vault).toBe("encrypted-file");
  });

  test("a weak place is never chosen, the reasons are told", async () => {
    const { store } = openStore(probes("machine-file"));
    await expect(store.save(draft())).rejects.toMatchObject({
      code: "no-vault",
      message: expect.stringMatching(/keychain is broken.*encrypted-file is broken/) as string,
    });
    expect((await store.save(draft({ vault: "plain-file" }))).profile.vault).toBe("plain-file");
  });

  test("a profile stays in the place it is in, when that is a good one", async () => {
    const { store } = openStore();
    await store.save(draft({ vault: "encrypted-file" }));
    expect((await store.save(draft())).profile.vault).toBe("encrypted-file");
    await store.move("main", "plain-file");
    expect((await store.save(draft())).profile.vault).toBe("keychain");
  });
});

test("switch, current, get and list", async () => {
  const { store } = openStore();
  expect([await store.current(), await store.list()]).toEqual([undefined, []]);
  await store.save(draft());
  await store.save(draft({ name: "Ромашка, тест" }));
  expect((await store.current())?.name).toBe("main");
  expect((await store.switchTo("Ромашка, тест")).name).toBe("Ромашка, тест");
  expect((await store.current())?.name).toBe("Ромашка, тест");
  await store.save(draft({ name: "third", makeCurrent: true }));
  expect((await store.current())?.name).toBe("third");
  expect((await store.list()).map(({ name }) => name)).toEqual(["main", "Ромашка, тест", "third"]);
  await expect(store.switchTo("nobody")).rejects.toMatchObject({
    code: "no-profile",
    hint: expect.stringContaining("Ромашка, тест") as string,
  });
});

test("facts are added, access is stored; both are checked", async () => {
  const { store, now } = openStore();
  await store.save(draft());
  now.value += 1000;
  const { facts } = await store.updateFacts("main", { isAdmin: true });
  expect(facts).toMatchObject({ isAdmin: true, scopes: ["crm", "task"], checkedAt: "2026-03-02T09:00:01.000Z" });
  const before = await store.get("main");
  const wrong = { level: "root", confirm: "person", allow: [], deny: [] } as never;
  await expect(store.setAccess("main", wrong)).rejects.toMatchObject({ code: "bad-profile" });
  expect(await store.get("main")).toEqual(before);
  await expect(store.updateFacts("nobody", {})).rejects.toMatchObject({ code: "no-profile" });
});

describe("an access that a person has allowed", () => {
  const write = { level: "write", confirm: "person", allow: [], deny: [] } as const;

  test("is stored for the profile that the person was shown", async () => {
    const { store } = openStore();
    const { profile } = await store.save(draft());
    expect((await store.setAccess("main", write, { if: profile })).access).toEqual(write);
  });

  test.each<[string, (store: ReturnType<typeof openStore>["store"]) => Promise<unknown>]>([
    ["another portal", (store) => store.save(draft({ portal: { host: "b.ru", url: "https://b.ru" } }))],
    ["another user", (store) => store.save(draft({ user: { id: 2 } }))],
    ["another access", (store) => store.setAccess("main", { ...write, level: "read-only", deny: ["*.delete"] })],
  ])("is not stored when the name has got %s meanwhile", async (_, happen) => {
    const { store } = openStore();
    const { profile } = await store.save(draft());
    await happen(store);
    const before = await store.get("main");
    await expect(store.setAccess("main", write, { if: profile })).rejects.toMatchObject({
      code: "changed-secret",
      profile: "main",
    });
    expect(await store.get("main")).toEqual(before);
  });
});

describe("remove", () => {
  test("takes the secret along; nothing becomes current in its place", async () => {
    const { store, place, file } = openStore();
    await store.save(draft());
    await store.save(draft({ name: "other" }));
    await store.remove("main");
    expect(place("keychain").size).toBe(1);
    expect(await store.current()).toBeUndefined();
    expect((await store.list()).map(({ name }) => name)).toEqual(["other"]);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ leftovers: [] });
    await expect(store.remove("main")).rejects.toMatchObject({ code: "no-profile" });
  });

  test("a secret that stays is told loudly, remembered, and removed by another attempt", async () => {
    const trouble: Parameters<typeof openStore>[1] = {};
    const { store, place } = openStore({}, trouble);
    const { profile } = await store.save(draft());
    trouble.fails = { keychain: new CredentialError("vault-locked", { message: "locked", hint: "" }) };
    await expect(store.remove("main")).rejects.toMatchObject({
      code: "not-removed",
      message: expect.stringContaining(profile.entry) as string,
      cause: expect.objectContaining({ code: "vault-locked" }) as Error,
    });
    expect(await store.list()).toEqual([]);
    expect((await store.status()).leftovers).toMatchObject([{ name: "main", vault: "keychain", entry: profile.entry }]);
    expect(await store.removeLeftovers()).toHaveLength(1);
    await expect(store.remove("main")).rejects.toMatchObject({ code: "not-removed" });
    trouble.fails = {};
    await store.remove("main");
    expect(place("keychain").size).toBe(0);
    expect((await store.status()).leftovers).toEqual([]);
  });
});

describe("move", () => {
  test("copies, compares, then removes the source", async () => {
    const { store, place } = openStore();
    const { profile } = await store.save(draft());
    const moved = await store.move("main", "encrypted-file");
    expect(moved).toEqual({ ...profile, vault: "encrypted-file", entry: moved.entry });
    expect([place("keychain").size, place("encrypted-file").size]).toEqual([0, 1]);
    expect((await store.secretOf("main")).reveal()).toBe(draft().secret);
    expect(await store.move("main", "encrypted-file")).toEqual(moved);
  });

  test("the source is still there when it is removed only if the copy is used", async () => {
    const trouble: Parameters<typeof openStore>[1] = {};
    const { store, place, file } = openStore({}, trouble);
    await store.save(draft());
    let seen: unknown;
    trouble.beforeDelete = () => {
      seen = [place("encrypted-file").size, readFileSync(file, "utf8").includes('"vault": "encrypted-file"')];
    };
    await store.move("main", "encrypted-file");
    expect(seen).toEqual([1, true]);
  });

  test("a copy that cannot be made leaves everything as it was", async () => {
    const trouble: Parameters<typeof openStore>[1] = {};
    const { store, place } = openStore({}, trouble);
    const { profile } = await store.save(draft());
    trouble.fails = { "encrypted-file": new CredentialError("wrong-passphrase", { message: "no", hint: "" }) };
    await expect(store.move("main", "encrypted-file")).rejects.toMatchObject({ code: "wrong-passphrase" });
    expect(await store.get("main")).toEqual(profile);
    expect(place("keychain").size).toBe(1);
  });

  test("a source that cannot be removed is told, and moving again finishes it", async () => {
    const trouble: Parameters<typeof openStore>[1] = {};
    const { store, place } = openStore({}, trouble);
    await store.save(draft());
    trouble.beforeDelete = () => {
      throw new CredentialError("vault-timeout", { message: "no answer", hint: "" });
    };
    await expect(store.move("main", "encrypted-file")).rejects.toMatchObject({ code: "not-removed" });
    expect((await store.get("main")).vault).toBe("encrypted-file");
    delete trouble.beforeDelete;
    await store.move("main", "encrypted-file");
    expect(place("keychain").size).toBe(0);
  });
});

describe("withSecret", () => {
  const tokens = draft({ kind: "oauth", secret: JSON.stringify({ access: "a1", refresh: "r1" }) });

  test("renewed tokens are stored before they are used, under the same fingerprint", async () => {
    const { store, place } = openStore();
    const { profile } = await store.save(tokens);
    const used = await store.withSecret("main", async (secret, save) => {
      expect(JSON.parse(secret.reveal())).toEqual({ access: "a1", refresh: "r1" });
      await save("renewed");
      return place("keychain").get(profile.entry);
    });
    expect(used).toBe("renewed");
    expect((await store.secretOf("main")).reveal()).toBe("renewed");
    expect(await store.get("main")).toEqual(profile);
  });

  test("one after the other: the second finds what the first has saved", async () => {
    const { store } = openStore();
    await store.save(tokens);
    const renew = () =>
      store.withSecret("main", async (secret, save) => {
        const found = secret.reveal();
        // Like a request to the portal.
        await new Promise((resolve) => setTimeout(resolve, 50));
        await save(`${found}+`);
        return found;
      });
    const found = await Promise.all([renew(), renew(), renew()]);
    expect(new Set(found).size).toBe(3);
    expect((await store.secretOf("main")).reveal()).toBe(`${String(tokens.secret)}+++`);
  });

  test("a rotated webhook is another credential", async () => {
    const { store } = openStore();
    const { profile } = await store.save(draft());
    await store.withSecret("main", async (_, save) => save("https://romashka.bitrix24.ru/rest/1/an0ther5ecret000/"));
    const after = await store.get("main");
    expect(after.fingerprint).not.toBe(profile.fingerprint);
    expect((await store.secretOf("main")).reveal()).toContain("an0ther5ecret000");
  });

  test("saving after the end is refused: others may be at it", async () => {
    const { store } = openStore();
    await store.save(tokens);
    const save = await store.withSecret("main", (_, save) => Promise.resolve(save));
    await expect(save("late")).rejects.toBeInstanceOf(CredentialError);
    expect((await store.secretOf("main")).reveal()).toBe(tokens.secret);
  });
});

describe("secretOf", () => {
  test("shows the secret nowhere", async () => {
    const { store } = openStore();
    await store.save(draft());
    const secret = await store.secretOf("main");
    const shown = `${String(secret)} ${JSON.stringify({ secret })} ${inspect(secret, { showHidden: true, depth: null })}`;
    expect(shown).not.toContain(key);
    expect(secret).toMatchObject({ kind: "webhook", fingerprint: (await store.get("main")).fingerprint });
  });

  test("a secret that was removed or changed behind our back is not used", async () => {
    const { store, place } = openStore();
    const { profile } = await store.save(draft());
    place("keychain").set(profile.entry, "https://evil.example/rest/1/s0mebodyelses000/");
    await expect(store.secretOf("main")).rejects.toMatchObject({ code: "changed-secret" });
    place("keychain").clear();
    await expect(store.secretOf("main")).rejects.toMatchObject({ code: "lost-secret" });
  });

  test("a replacement between the two reads is no loss", async () => {
    const trouble: Parameters<typeof openStore>[1] = {};
    const { store } = openStore({}, trouble);
    await store.save(draft());
    trouble.beforeGet = () => store.move("main", "encrypted-file");
    expect((await store.secretOf("main")).reveal()).toBe(draft().secret);
  });
});

function openOn(env: Record<string, string>) {
  return openCredentialStore({ env, platform: "linux" });
}

describe("which credential applies", () => {
  const webhook = "https://env.bitrix24.ru/rest/7/fr0mTheEnvironment/";

  test("the environment wins over the current profile and only reads; a named profile wins over it", async () => {
    const { store, folder } = openStore({ env: { BITRIX24_WEBHOOK_URL: ` ${webhook}\n`, BITRIX_WEBHOOK_URL: "x" } });
    const first = await store.credentialFor();
    expect(first).toMatchObject({ source: "environment", variable: "BITRIX24_WEBHOOK_URL", access: "read-only" });
    expect((await first.secret()).reveal()).toBe(webhook);
    expect(existsSync(folder)).toBe(false);
    await store.save(draft());
    expect(await store.credentialFor()).toMatchObject({ source: "environment" });
    const named = await store.credentialFor({ profile: "main" });
    expect(named).toMatchObject({ source: "profile", reason: "named", ignores: "BITRIX24_WEBHOOK_URL" });
    expect((await named.secret()).reveal()).toBe(draft().secret);
  });

  test("a secret comes with the profile it belongs to, or not at all", async () => {
    const { store } = openStore();
    await store.save(draft());
    const chosen = await store.credentialFor();
    await store.save(draft({ secret: "https://romashka.bitrix24.ru/rest/1/an0ther5ecret000/" }));
    expect((await chosen.secret()).reveal()).toContain("an0ther5ecret000");
    await store.save(draft({ portal: { host: "b.ru", url: "https://b.ru" }, secret: `https://b.ru/rest/1/${key}/` }));
    await expect(chosen.secret()).rejects.toMatchObject({ code: "changed-secret", profile: "main" });
  });

  test("without one the current profile applies; without that the choice is told", async () => {
    const { store } = openStore({ env: { B24KIT_WEBHOOK_URL: "  " } });
    await expect(store.credentialFor()).rejects.toMatchObject({
      code: "no-credential",
      hint: expect.stringMatching(/Sign in/) as string,
    });
    await store.save(draft());
    await store.save(draft({ name: "other" }));
    expect(await store.credentialFor()).toMatchObject({
      source: "profile",
      reason: "current",
      profile: { name: "main" },
    });
    await store.remove("main");
    await expect(store.credentialFor()).rejects.toMatchObject({
      code: "no-credential",
      hint: expect.stringContaining("other") as string,
    });
    await expect(store.credentialFor({ profile: "main" })).rejects.toMatchObject({ code: "no-profile" });
  });

  test("without HOME the environment still does; anything else is told", async () => {
    expect(await openOn({ B24KIT_WEBHOOK_URL: webhook }).credentialFor()).toMatchObject({ source: "environment" });
    await expect(openOn({}).credentialFor()).rejects.toMatchObject({ name: "StateError", code: "no-home" });
    const home = temporaryFolder();
    expect((await openOn({ B24KIT_HOME: home }).status()).folder).toBe(join(home, "config"));
    expect((await openOn({ HOME: home }).status()).folder).toBe(join(home, ".config", "b24kit"));
  });
});
