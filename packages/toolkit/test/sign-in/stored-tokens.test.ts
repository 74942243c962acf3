import { inspect } from "node:util";
import { openVault, signInText } from "@b24kit/credential-store";
import { expect, test } from "vitest";
import { type OpenedClient, openClient, openPortal } from "../../src/index.ts";
import { signedIn, type SignedIn } from "./signed-in.ts";

async function open({ env, store }: SignedIn): Promise<OpenedClient> {
  return openClient({ profile: "app", env, credentials: store, retries: 0 });
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "it went well",
    (error: unknown) => error,
  );
}

test("a profile that signs in as an application opens portal and client, from its own store too", async () => {
  const signed = await signedIn();
  await using portal = await openPortal({ profile: "app", env: signed.env, cache: false });
  await expect(portal.client.call("user.current")).resolves.toHaveProperty("ID");
  expect(portal.client.portal).toMatchObject({ host: new URL(signed.emulator.url).host, userId: 1 });
  await using client = await open(signed);
  await expect(client.call("crm.deal.delete", { id: 1 })).rejects.toMatchObject({ code: "refused" });
  expect(signed.oauth.counts().refreshes).toBe(0);
});

test("renewed tokens are saved before they are used", async () => {
  const signed = await signedIn();
  signed.oauth.pass(3601);
  await using client = await open(signed);
  await client.call("user.current");
  const saved = JSON.parse((await signed.store.secretOf("app")).reveal()) as { tokens: { accessToken: string } };
  expect(saved).not.toHaveProperty("refreshingSince");
  await using other = await open(signed);
  await other.call("user.current");
  expect(signed.oauth.counts()).toMatchObject({ refreshes: 1, refused: 0 });
});

test("a revoked sign-in is told, asked about once, and a new sign-in of another process is taken over", async () => {
  const signed = await signedIn();
  await using client = await open(signed);
  signed.oauth.revoke();
  signed.oauth.pass(3601);
  for (let round = 0; round < 3; round += 1) {
    expect(await failureOf(client.call("user.current"))).toMatchObject({ reason: "signed-out", code: "unauthorized" });
  }
  expect(signed.oauth.counts().refused).toBe(1);
  // No answer was lost: the next process must not say so.
  await using next = await open(signed);
  expect(await failureOf(next.call("user.current"))).toMatchObject({ reason: "signed-out" });
  await signed.save();
  await expect(client.call("user.current")).resolves.toHaveProperty("ID");
  expect(signed.oauth.counts().refreshes).toBe(0);
});

test("a refresh token that is too old is told as lost, and nothing is sent with it again", async () => {
  const signed = await signedIn({ refreshSeconds: 7200 });
  signed.oauth.pass(7201);
  await using client = await open(signed);
  expect(await failureOf(client.call("user.current"))).toMatchObject({ reason: "signed-out" });
});

test("an application that was removed from the portal is told; it signs in again when it is back", async () => {
  const signed = await signedIn();
  signed.oauth.pass(3601);
  signed.oauth.remove();
  await using client = await open(signed);
  expect(await failureOf(client.call("user.current"))).toMatchObject({ code: "unauthorized" });
  const saved = JSON.parse((await signed.store.secretOf("app")).reveal()) as object;
  expect(saved).not.toHaveProperty("refreshingSince");
});

test("refresh answers of another portal are refused, and its tokens are not saved", async () => {
  const signed = await signedIn({ rotation: "lenient" });
  const before = JSON.parse((await signed.store.secretOf("app")).reveal()) as { tokens: object };
  signed.oauth.pass(3601);
  signed.oauth.forge({ memberId: "another0member", clientEndpoint: "https://evil.example/rest/" });
  await using client = await open(signed);
  expect(await failureOf(client.call("user.current"))).toMatchObject({ reason: "other-portal" });
  const after = JSON.parse((await signed.store.secretOf("app")).reveal()) as { tokens: object };
  expect(after.tokens).toEqual(before.tokens);
  signed.oauth.forge(undefined);
  await expect(client.call("user.current")).resolves.toHaveProperty("ID");
});

test("a store that cannot be written: no refresh is sent, and the sign-in stays", async () => {
  let isFull = false;
  const signed = await signedIn(
    {},
    {
      openVault: (kind, options) => {
        const vault = openVault(kind, options);
        return {
          ...vault,
          kind,
          set: async (name, secret) => (isFull ? Promise.reject(new Error("ENOSPC")) : vault.set(name, secret)),
        };
      },
    },
  );
  signed.oauth.pass(3601);
  await using client = await open(signed);
  isFull = true;
  expect(await failureOf(client.call("user.current"))).toMatchObject({ message: "ENOSPC" });
  expect(signed.oauth.counts().refreshes).toBe(0);
  isFull = false;
  await expect(client.call("user.current")).resolves.toHaveProperty("ID");
});

test("tokens that could not be saved after the refresh are not used, and saved at the next call", async () => {
  let left = Number.POSITIVE_INFINITY;
  const signed = await signedIn(
    {},
    {
      openVault: (kind, options) => {
        const vault = openVault(kind, options);
        const set = async (name: string, secret: string): Promise<void> => {
          left -= 1;
          if (left < 0) throw new Error("ENOSPC");
          await vault.set(name, secret);
        };
        return { ...vault, kind, set };
      },
    },
  );
  signed.oauth.pass(3601);
  await using client = await open(signed);
  // The mark is written, the tokens are not.
  left = 1;
  expect(await failureOf(client.call("user.current"))).toMatchObject({ message: "ENOSPC" });
  left = Number.POSITIVE_INFINITY;
  await expect(client.call("user.current")).resolves.toHaveProperty("ID");
  expect(signed.oauth.counts().refreshes).toBe(1);
});

test("a portal that renames itself: the profile follows, and keeps its access", async () => {
  const signed = await signedIn();
  await signed.store.setAccess("app", { level: "write", confirm: "agent", allow: [], deny: [] });
  const renamed = signed.emulator.url.replace("127.0.0.1", "localhost");
  const { host } = new URL(renamed);
  await using client = await open(signed);
  signed.oauth.rename(renamed);
  await expect(client.call("user.current")).resolves.toHaveProperty("ID");
  expect(await signed.store.get("app")).toMatchObject({ portal: { host, memberId: signed.oauth.memberId } });
  expect(await signed.store.verifiedAccess("app", { portal: { host, userId: 1 } })).toMatchObject({ isGenuine: true });
  expect(signed.oauth.counts().refreshes).toBe(1);
  await using portal = await openPortal({ profile: "app", env: signed.env, cache: false });
  expect(portal.client.portal.host).toBe(host);
});

test("the profile of somebody else under the name: nothing is sent with his tokens", async () => {
  const signed = await signedIn();
  const other = await signedIn();
  await using client = await openClient({ profile: "app", env: signed.env, retries: 0 });
  signed.oauth.pass(3601);
  const { clientId, clientSecret } = other.oauth;
  const { origin, host } = new URL(other.emulator.url);
  await signed.store.save({
    name: "app",
    kind: "oauth",
    portal: { host, url: origin, memberId: "another0member" },
    user: { id: 1 },
    secret: signInText({
      application: { clientId, clientSecret, server: origin },
      tokens: { ...other.issue(), memberId: "another0member" },
    }),
    vault: "plain-file",
  });
  const requests = other.emulator.stats().requests;
  expect(await failureOf(client.call("user.current"))).toMatchObject({ code: "changed-secret" });
  expect(other.emulator.stats().requests).toBe(requests);
  expect(other.oauth.counts().refreshes).toBe(0);
});

test("tokens in a vault that are no sign-in, and a source that cannot save: told before anything is sent", async () => {
  const signed = await signedIn();
  const { store, env } = signed;
  const portal = { host: "a.bitrix24.ru", url: "https://a.bitrix24.ru" };
  const secret = '{"refresh":"t0p5ecret00"}';
  await store.save({ name: "odd", kind: "oauth", portal, user: { id: 1 }, secret, vault: "plain-file" });
  const failure = await failureOf(openPortal({ profile: "odd", env }));
  expect(failure).toMatchObject({ code: "bad-secret" });
  expect(inspect(failure)).not.toContain("t0p5ecret00");
  const credentials = { secretOf: async (name: string) => store.secretOf(name) };
  await expect(openPortal({ profile: "app", env, credentials })).rejects.toMatchObject({ code: "no-token-store" });
});

test("dictionaries of two portals behind one host, and of one portal behind two, are kept by its member_id", async () => {
  const signed = await signedIn();
  const entries = new Map<string, { value: string; savedAt: number }>();
  const cache = {
    get: (key: string) => entries.get(key),
    set: (key: string, value: string, savedAt: number) => void entries.set(key, { value, savedAt }),
    delete: (key: string) => void entries.delete(key),
  };
  await using portal = await openPortal({ profile: "app", env: signed.env, cache });
  await portal.report("day-plan");
  const { fingerprint } = await signed.store.get("app");
  expect([...entries.keys()].toSorted()).toEqual(
    [`profile/${signed.oauth.memberId}/app`, `${signed.oauth.memberId}/1/${fingerprint}`].toSorted(),
  );
});
