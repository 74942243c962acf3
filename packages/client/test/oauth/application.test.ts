import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { Application, type Client, command, createClient, type Tokens } from "../../src/index.ts";
import { caught } from "../caught.ts";
import { type Heard, json, type Listener, listen } from "./listener.ts";
import { memorySource } from "./memory-source.ts";
import { clientSecret, startTokenServer, type TokenServer } from "./token-server.ts";

interface Signed {
  readonly server: TokenServer;
  readonly portal: Listener;
  readonly application: Application;
  readonly client: Client;
  readonly tokens: Tokens;
  readonly clock: { now: number };
  /** Answers instead of the portal. */
  answer: ((request: Heard, response: ServerResponse) => unknown) | undefined;
}

/** A portal that takes the server's newest access token, and a client that is signed in to it. */
async function signIn(change: Partial<Tokens> = {}): Promise<Signed> {
  const server = await startTokenServer("http://127.0.0.1:1/rest/");
  const portal = await listen((request, response) => {
    if (signed.answer !== undefined) return signed.answer(request, response);
    return answerAsPortal(server, request, response);
  });
  server.endpoint = `${portal.origin}/rest/`;
  const tokens = server.tokens(change);
  const clock = { now: tokens.issuedAt };
  const application = new Application(tokens, memorySource(server.application, tokens), {
    clientSecret,
    now: () => clock.now,
  });
  const client = createClient({ credential: application, limits: "self-hosted", retries: 0 });
  onTestFinished(async () => client.close());
  const signed: Signed = { server, portal, application, client, tokens, clock, answer: undefined };
  return signed;
}

function answerAsPortal(server: TokenServer, { path, body }: Heard, response: ServerResponse): void {
  const { auth } = JSON.parse(body) as { auth?: string };
  if (server.isCurrent(auth)) return json(response, { result: path });
  return json(response, { error: "expired_token", error_description: "The access token has expired" }, 401);
}

/** Another sign-in at the same server makes the token of this one stale. */
function expire({ server }: Signed): void {
  server.tokens();
}

test("a call carries the token in its body and nothing in its address", async () => {
  const { client, portal, tokens } = await signIn();
  expect(await client.call("user.current")).toBe("/rest/user.current");
  expect(JSON.parse(portal.heard[0]?.body ?? "")).toEqual({ auth: tokens.accessToken });
  expect(portal.heard[0]?.headers).not.toHaveProperty("authorization");
  await client.call("tasks.task.get", { id: 1 } as never, { api: "v3" }).catch(() => undefined);
  expect(portal.heard[1]).toMatchObject({ path: "/rest/api/tasks.task.get" });
  expect(JSON.parse(portal.heard[1]?.body ?? "")).toEqual({ id: 1, auth: tokens.accessToken });
});

test("a batch of REST 3.0 is a list, which has no place for the token: it goes into the header", async () => {
  const { client, portal, tokens } = await signIn();
  await client.batch({ a: command("tasks.task.get", { id: 1 } as never) }, { api: "v3" }).catch(() => undefined);
  expect(JSON.parse(portal.heard[0]?.body ?? "")).toBeInstanceOf(Array);
  expect(portal.heard[0]?.headers.authorization).toBe(`Bearer ${tokens.accessToken}`);
});

test("an expired token: one refresh, and the call is repeated once, a write too", async () => {
  const signed = await signIn();
  expire(signed);
  expect(await signed.client.call("crm.deal.add", { fields: { TITLE: "A" } })).toBe("/rest/crm.deal.add");
  expect(signed.portal.heard.map(({ path }) => path)).toEqual(["/rest/crm.deal.add", "/rest/crm.deal.add"]);
  expect(signed.server.refreshes).toBe(1);
});

test("ten calls side by side with one expired token: one refresh", async () => {
  const signed = await signIn();
  expire(signed);
  const answers = await Promise.all(Array.from({ length: 10 }, async () => signed.client.call("user.current")));
  expect(new Set(answers)).toEqual(new Set(["/rest/user.current"]));
  expect(signed.server.refreshes).toBe(1);
});

test("a token that the portal refuses right after its refresh is not refreshed again", async () => {
  const signed = await signIn();
  signed.answer = (_, response) => json(response, { error: "expired_token" }, 401);
  expect(await caught(signed.client.call("user.current"))).toMatchObject({ code: "unauthorized" });
  expect([signed.portal.heard.length, signed.server.refreshes]).toEqual([2, 1]);
});

test("other refusals are no reason for a refresh", async () => {
  const signed = await signIn();
  for (const error of ["invalid_token", "APPLICATION_NOT_FOUND", "insufficient_scope", "PAYMENT_REQUIRED"]) {
    signed.answer = (_, response) => json(response, { error }, 401);
    const failure = await caught(signed.client.call("user.current"));
    expect(`${failure.message} ${failure.hint ?? ""}`).not.toMatch(/webhook/i);
  }
  expect(signed.server.refreshes).toBe(0);
});

test("shortly before its end, and only when a call is due, the token is refreshed first", async () => {
  const signed = await signIn();
  signed.clock.now = signed.tokens.issuedAt + 3_539_000;
  await signed.client.call("user.current");
  expect(signed.server.refreshes).toBe(0);
  signed.clock.now += 2000;
  expect(signed.server.refreshes).toBe(0);
  await signed.client.call("user.current");
  expect([signed.server.refreshes, signed.portal.heard.length]).toEqual([1, 2]);
});

test("in the last minute of a token an authorization server that is away keeps no call; after it, it does", async () => {
  const signed = await signIn();
  signed.server.special = (_, response) => response.writeHead(503).end("<html>");
  signed.clock.now = signed.tokens.issuedAt + 3_590_000;
  expect(await signed.client.call("user.current")).toBe("/rest/user.current");
  expect(signed.server.refreshes).toBeGreaterThan(0);
  signed.clock.now += 10_000;
  expect(await caught(signed.client.call("user.current"))).toMatchObject({ name: "OAuthError" });
  expect(signed.portal.heard).toHaveLength(1);
});

test("in the last minute of a token a sign-in that is over is told at once", async () => {
  const signed = await signIn();
  signed.server.special = (_, response) => json(response, { error: "invalid_grant" }, 400);
  signed.clock.now = signed.tokens.issuedAt + 3_590_000;
  expect(await caught(signed.client.call("user.current"))).toMatchObject({ reason: "signed-out" });
  expect(signed.portal.heard).toEqual([]);
});

test("closing waits for a refresh that is under way: its tokens must be kept", async () => {
  const signed = await signIn();
  expire(signed);
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  signed.server.special = async (_, response, good) => {
    await released;
    json(response, good());
  };
  const controller = new AbortController();
  const given = caught(signed.client.call("user.current", {}, { signal: controller.signal }));
  while (signed.server.refreshes === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  controller.abort();
  await given;
  let isClosed = false;
  const closing = signed.client.close().then(() => (isClosed = true));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isClosed).toBe(false);
  release();
  await closing;
  // The new token is known.
  expect((await signed.application.renewal.ready()).length).toBe(16);
  expect(signed.server.refreshes).toBe(1);
});

test("a sign-in that is over ends the call with its reason; nothing was sent to the portal again", async () => {
  const signed = await signIn();
  expire(signed);
  signed.server.special = (_, response) => json(response, { error: "invalid_grant" }, 400);
  const failure = await caught(signed.client.call("crm.deal.add", { fields: {} }));
  expect(failure).toMatchObject({ reason: "signed-out", code: "unauthorized", mayHaveRun: false });
  expect(signed.portal.heard).toHaveLength(1);
});

test("a portal that has moved: the new host gets the token only after the authorization server has named it", async () => {
  const signed = await signIn();
  const renamed = await listen((request, response) => answerAsPortal(signed.server, request, response));
  signed.answer = ({ path }, response) => response.writeHead(302, { location: `${renamed.origin}${path}` }).end();
  signed.server.endpoint = `${renamed.origin}/rest/`;
  expect(await signed.client.call("user.current")).toBe("/rest/user.current");
  expect(signed.application.host).toBe(renamed.host);
  expect(renamed.heard[0]?.body).not.toContain(signed.tokens.accessToken);
  await signed.client.call("user.current");
  expect([signed.portal.heard.length, renamed.heard.length, signed.server.refreshes]).toEqual([1, 2, 1]);
});

test("calls that were under way when the portal moved all arrive at its new host", async () => {
  const signed = await signIn();
  const renamed = await listen((request, response) => answerAsPortal(signed.server, request, response));
  signed.answer = ({ path }, response) => response.writeHead(302, { location: `${renamed.origin}${path}` }).end();
  signed.server.endpoint = `${renamed.origin}/rest/`;
  const answers = await Promise.all(Array.from({ length: 6 }, async () => signed.client.call("user.current")));
  expect(answers).toEqual(Array(6).fill("/rest/user.current"));
  expect([signed.portal.heard.length, renamed.heard.length, signed.server.refreshes]).toEqual([6, 6, 1]);
});

test("a redirect that the authorization server does not confirm leads nowhere, and is asked about once", async () => {
  const signed = await signIn();
  const foreign = await listen((_, response) => json(response, { result: 1 }));
  signed.answer = ({ path }, response) => response.writeHead(307, { location: `${foreign.origin}${path}` }).end();
  for (let round = 0; round < 3; round += 1) {
    const failure = await caught(signed.client.call("user.current"));
    expect(failure).toMatchObject({ code: "redirected", movedTo: foreign.host });
    expect(failure.hint).not.toMatch(/webhook/);
  }
  expect(foreign.heard).toEqual([]);
  expect(signed.server.refreshes).toBe(1);
});

test("refresh answers of another portal: no token goes to it, and none of its tokens is used", async () => {
  const signed = await signIn();
  const foreign = await listen((_, response) => json(response, { result: 1 }));
  expire(signed);
  signed.server.special = (_, response, good) =>
    json(response, { ...good(), member_id: "another0member", client_endpoint: `${foreign.origin}/rest/` });
  expect(await caught(signed.client.call("user.current"))).toMatchObject({ reason: "other-portal" });
  expect(foreign.heard).toEqual([]);
  expect(signed.portal.heard.map(({ body }) => body)).toEqual([JSON.stringify({ auth: signed.tokens.accessToken })]);
});

test("a source that gives the tokens of somebody else is refused", async () => {
  const { tokens, server } = await signIn();
  for (const change of [{ memberId: "another0member" }, { userId: 8 }]) {
    const other = server.tokens(change);
    const give = (): Promise<Tokens> => Promise.resolve(other);
    const application = new Application(tokens, { current: give, refresh: give });
    await expect(application.renewal.ready()).rejects.toMatchObject({ reason: "other-portal" });
  }
});

test("tokens and client secret show up nowhere, in no spelling, old ones included", async () => {
  const signed = await signIn();
  expire(signed);
  await signed.client.call("user.current");
  const fresh = signed.server.tokens();
  const current = JSON.parse(signed.portal.heard[1]?.body ?? "") as { auth: string };
  const secrets = [signed.tokens.accessToken, signed.tokens.refreshToken, current.auth, clientSecret];
  expect(secrets).not.toContain(fresh.accessToken);
  const spelled = secrets.flatMap((text) => [
    text,
    encodeURIComponent(text),
    encodeURIComponent(encodeURIComponent(text)),
  ]);
  signed.answer = (_, response) =>
    json(
      response,
      { error: "X", error_description: spelled.join(" "), argument: { [secrets[0] ?? ""]: spelled } },
      400,
    );
  const failure = await caught(signed.client.call("crm.deal.list"));
  const shown = [failure, failure.stack, signed.application, signed.client, signed.application.toString()];
  const texts = [...shown.map((value) => inspect(value, { depth: 20, showHidden: true })), JSON.stringify(shown)];
  for (const text of texts) for (const secret of spelled) expect(text).not.toContain(secret);
});

test("who gives up while a refresh runs is told so at once; the others get its tokens", async () => {
  const signed = await signIn();
  expire(signed);
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  signed.server.special = async (_, response, good) => {
    await released;
    json(response, good());
  };
  const controller = new AbortController();
  const given = signed.client.call("user.current", {}, { signal: controller.signal });
  const other = signed.client.call("user.current");
  while (signed.server.refreshes === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  controller.abort();
  expect(await caught(given)).toMatchObject({ code: "aborted", mayHaveRun: false });
  release();
  expect(await other).toBe("/rest/user.current");
});

test("tokens under their usual names are hidden even where nobody knows them", () => {
  const application = new Application(bare, never);
  const hide = (text: string): string => application.scrub(text);
  const foreign = "f0reignT0kenMarker1234";
  for (const text of [
    `https://p.example/rest/user.get?auth=${foreign}&x=1`,
    `{"access_token":"${foreign}","refresh_token": "${foreign}"}`,
    `client_secret=${foreign}`,
    `client_secret%3D${foreign}`,
    `Authorization: Bearer ${foreign}`,
    `{ accessToken: '${foreign}' }`,
    `AUTH_ID=${foreign}&REFRESH_ID=${foreign}`,
  ]) {
    expect(hide(text)).not.toContain(foreign);
    expect(hide(text)).toContain("***");
  }
  expect(hide("author: Ivanov, authorization code: none")).toBe("author: Ivanov, authorization code: none");
});

const bare: Tokens = {
  accessToken: "accessMarkerZ0000000",
  refreshToken: "refreshMarkerZ0000000",
  issuedAt: 0,
  clientEndpoint: "https://romashka.bitrix24.ru/rest/",
  memberId: "member",
  scopes: [],
};
const never = { current: () => Promise.resolve(bare), refresh: () => Promise.resolve(bare) };
