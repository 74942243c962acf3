import { readFileSync, writeFileSync } from "node:fs";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { CredentialError, parseSignIn, type ProfileAccess, type SignIn, signInText } from "../src/index.ts";
import { draft, openStore } from "./open-store.ts";

const memberId = "a223c6b3710f85df22e9377d6c4f7553";
const signIn: SignIn = {
  application: { clientId: "local.1", clientSecret: "cl1entSecretMarker" },
  tokens: {
    accessToken: "accessMarker",
    refreshToken: "refreshMarker",
    issuedAt: 1,
    expiresAt: 2,
    clientEndpoint: "https://romashka.bitrix24.ru/rest/",
    memberId,
    userId: 1,
    scopes: ["crm"],
  },
};
const portal = { host: "romashka.bitrix24.ru", url: "https://romashka.bitrix24.ru", memberId };
const renamed = { host: "vasilek.bitrix24.ru", url: "https://vasilek.bitrix24.ru", memberId };
const write: ProfileAccess = { level: "write", confirm: "person", allow: [], deny: [] };
const app = draft({ kind: "oauth", portal, secret: signInText(signIn) });

test("a sign-in comes back as it was written, with the mark of a refresh and without", () => {
  expect(parseSignIn(signInText(signIn))).toEqual(signIn);
  const marked = { ...signIn, refreshingSince: 1_790_000_000_000 };
  expect(parseSignIn(signInText(marked))).toEqual(marked);
});

test.each([
  ["no JSON", "refreshMarker"],
  ["another version", JSON.stringify({ version: 2, ...signIn })],
  ["no client secret", JSON.stringify({ version: 1, ...signIn, application: { clientId: "refreshMarker" } })],
  ["no portal", JSON.stringify({ version: 1, ...signIn, tokens: { ...signIn.tokens, memberId: "" } })],
])("%s is no sign-in, and nothing of it is repeated", (_, text) => {
  let error: unknown;
  try {
    parseSignIn(text, "main");
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(CredentialError);
  expect(error).toMatchObject({ code: "bad-secret", profile: "main" });
  expect(inspect(error, { depth: 9 })).not.toContain("Marker");
});

test("what names a portal for ever tells whether two sign-ins are one owner's", async () => {
  const { store } = openStore();
  const { profile } = await store.save(app);
  expect((await store.save({ ...app, portal: renamed })).profile.clientId).toBe(profile.clientId);
  const other = { ...renamed, memberId: "another0member" };
  expect((await store.save({ ...app, portal: other })).profile.clientId).not.toBe(profile.clientId);
  const webhook = draft();
  expect((await store.save(webhook)).profile.portal).not.toHaveProperty("memberId");
});

test("a profile follows its portal to another host, and its access stays genuine", async () => {
  const { store } = openStore();
  await store.save(app);
  await store.setAccess("main", write);
  await store.withSecret("main", async (_, save) => save("renewed", renamed));
  const profile = await store.get("main");
  expect(profile).toMatchObject({ portal: renamed, access: write });
  expect((await store.secretOf("main")).reveal()).toBe("renewed");
  const used = { host: renamed.host, userId: 1 };
  expect(await store.verifiedAccess("main", { portal: used })).toMatchObject({ isGenuine: true, access: write });
});

test("an access that was edited into the file is not made genuine by a move", async () => {
  const { store, file } = openStore();
  await store.save(app);
  await store.setAccess("main", write);
  writeFileSync(file, readFileSync(file, "utf8").replace('"level": "write"', '"level": "destructive"'));
  await store.withSecret("main", async (_, save) => save("renewed", renamed));
  expect(await store.verifiedAccess("main")).toMatchObject({ isGenuine: false });
});

test("without the key of the seal the tokens are saved all the same, and the profile follows the next time", async () => {
  const trouble: Parameters<typeof openStore>[1] = {};
  const { store, place } = openStore({}, trouble);
  await store.save({ ...app, vault: "encrypted-file" });
  await store.save(draft({ name: "keyed", vault: "keychain" }));
  await store.sealKey("keyed");
  await store.setAccess("main", write);
  trouble.fails = { keychain: new CredentialError("vault-locked", { message: "locked", hint: "" }) };
  await store.withSecret("main", async (_, save) => save("renewed", renamed));
  expect((await store.get("main")).portal).toEqual(portal);
  expect([...place("encrypted-file").values()]).toContain("renewed");
  trouble.fails = {};
  await store.withSecret("main", async (_, save) => save("again", renamed));
  expect(await store.verifiedAccess("main")).toMatchObject({ isGenuine: true });
  expect((await store.get("main")).portal).toEqual(renamed);
});

test("a chosen credential works with its own secret alone", async () => {
  const { store } = openStore();
  await store.save(app);
  const chosen = await store.credentialFor();
  if (chosen.source === "environment") throw new TypeError("a profile was stored");
  await chosen.withSecret(async (secret, save) => save(`${secret.reveal()} `));
  expect((await store.secretOf("main")).reveal()).toBe(`${signInText(signIn)} `);
  await store.save({ ...app, portal: { ...portal, memberId: "another0member" } });
  const work = chosen.withSecret(() => Promise.reject(new Error("never")));
  await expect(work).rejects.toMatchObject({ code: "changed-secret", profile: "main" });
});
