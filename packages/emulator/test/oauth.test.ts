import { expect, test } from "vitest";
import { startOAuthPortal, type OAuthPortal } from "./oauth-portal.ts";
import { smallWorld } from "./small-world.ts";

const local = { applications: [{ scopes: ["crm", "task"] }] };

async function signIn(portal: OAuthPortal, params?: Readonly<Record<string, string>>) {
  const { status, body } = await portal.token({ grant_type: "authorization_code", code: await portal.code(params) });
  expect(status).toBe(200);
  return { access: String(body["access_token"]), refresh: String(body["refresh_token"]), body };
}

const refresh = (portal: OAuthPortal, token: string) =>
  portal.token({ grant_type: "refresh_token", refresh_token: token });

test("code → tokens: fields as documented, `domain` is the authorization server's", async () => {
  const portal = await startOAuthPortal(local);
  const { body } = await signIn(portal);
  const { url } = portal.emulator;
  expect(body).toEqual({
    access_token: expect.stringMatching(/^\w{70}$/),
    refresh_token: expect.stringMatching(/^\w{70}$/),
    expires_in: 3600,
    client_endpoint: `${url}/rest/`,
    server_endpoint: `${url}/rest/`,
    domain: new URL(url).host,
    member_id: expect.stringMatching(/^[0-9a-f]{32}$/),
    scope: "crm,task",
    status: "L",
  });
});

test("a return address gets code, state and the portal; the page shows the code without one", async () => {
  const redirectUri = "http://127.0.0.1:9/back?x=1";
  const portal = await startOAuthPortal({ applications: [{ redirectUri, scopes: ["crm"] }] });
  const response = await portal.authorize();
  expect(response.status).toBe(302);
  const back = new URL(response.headers.get("location")!);
  expect(back.href.startsWith(redirectUri)).toBe(true);
  const { code, ...rest } = Object.fromEntries(back.searchParams);
  const host = new URL(portal.emulator.url).host;
  expect(rest).toEqual({
    x: "1",
    state: "s 1&<x>",
    domain: host,
    member_id: portal.control.memberId,
    scope: "crm",
    server_domain: host,
  });
  expect((await portal.token({ grant_type: "authorization_code", code: code! })).status).toBe(200);
});

test("consent is asked for: allow, deny, nothing of the request gets into the page unescaped", async () => {
  const portal = await startOAuthPortal({ ...local, consent: "ask" });
  const asked = await (await portal.authorize()).text();
  expect(asked).toContain('value="s 1&amp;&lt;x&gt;"');
  expect(asked).toContain("crm, task");
  expect(asked).not.toContain("<x>");
  const send = (consent: string): Promise<Response> =>
    portal.authorize({}, { method: "POST", body: new URLSearchParams({ consent }) });
  expect(await (await send("allow")).text()).toContain('<pre id="code">');
  const denied = await send("deny");
  expect([denied.status, denied.headers.get("location")]).toEqual([403, null]);
  // A link alone consents to nothing.
  expect(await (await portal.authorize({ consent: "allow" })).text()).not.toContain('id="code"');
});

test("no redirect with an error: unknown application, dismissed or unknown user", async () => {
  const portal = await startOAuthPortal({ applications: [{ redirectUri: "http://127.0.0.1:9/" }] });
  expect((await portal.authorize({ client_id: "local.other" })).status).toBe(400);
  expect((await portal.authorize({ user: "5" })).status).toBe(403);
  expect((await portal.authorize({ user: "999" })).status).toBe(403);
});

test("a code is used once, within 30 s, by its own application", async () => {
  const portal = await startOAuthPortal({ applications: [{}, { clientId: "local.2", clientSecret: "second" }] });
  const exchange = (code: string, more = {}) => portal.token({ grant_type: "authorization_code", code, ...more });
  const first = await portal.code();
  expect((await exchange(first, { client_id: "local.2", client_secret: "second" })).body["error"]).toBe(
    "invalid_grant",
  );
  portal.control.pass(29);
  expect((await exchange(first)).status).toBe(200);
  expect((await exchange(first)).body["error"]).toBe("invalid_grant");
  const late = await portal.code();
  portal.control.pass(30);
  expect((await exchange(late)).body).toEqual({ error: "invalid_grant", error_description: "Invalid grant" });
  expect(portal.control.counts()).toEqual({ exchanges: 1, refreshes: 0, refused: 3 });
});

test("errors of the token endpoint, by GET and POST", async () => {
  const portal = await startOAuthPortal();
  const outcome = async (params: Readonly<Record<string, string>>, method?: "POST") => {
    const { status, body } = await portal.token(params, method);
    return [status, body["error"]];
  };
  expect(await outcome({})).toEqual([400, "invalid_request"]);
  expect(await outcome({ grant_type: "password" })).toEqual([400, "invalid_request"]);
  expect(await outcome({ grant_type: "authorization_code" })).toEqual([400, "invalid_request"]);
  expect(await outcome({ grant_type: "refresh_token", refresh_token: "x" }, "POST")).toEqual([400, "invalid_grant"]);
  const wrong = { grant_type: "authorization_code", code: await portal.code(), client_secret: "wrong" };
  expect(await outcome(wrong)).toEqual([401, "invalid_client"]);
  expect(await outcome({ ...wrong, client_id: "" })).toEqual([400, "invalid_request"]);
  // A wrong secret does not use the code up.
  const { client_secret: _wrong, ...right } = wrong;
  expect(await outcome(right, "POST")).toEqual([200, undefined]);
});

test("the status of errors is a switch: it is not documented", async () => {
  const portal = await startOAuthPortal({ errorStatus: 200 });
  expect((await refresh(portal, "x")).status).toBe(200);
});

test("refresh rotates; the old refresh token ends with its use, the old access token with its time", async () => {
  const portal = await startOAuthPortal(local);
  const before = await signIn(portal);
  const { status, body } = await refresh(portal, before.refresh);
  expect(status).toBe(200);
  expect(body).toMatchObject({ user_id: 1, scope: "crm,task", member_id: portal.control.memberId });
  expect(body["expires"]).toBe(Date.UTC(2026, 10, 20) / 1000 + 3600);
  expect(body["refresh_token"]).not.toBe(before.refresh);
  expect((await refresh(portal, before.refresh)).body["error"]).toBe("invalid_grant");
  expect((await refresh(portal, String(body["refresh_token"]))).status).toBe(200);
  expect((await portal.call("profile", before.access)).status).toBe(200);
});

test("lenient rotation keeps the old refresh token", async () => {
  const portal = await startOAuthPortal({ rotation: "lenient" });
  const before = await signIn(portal);
  expect((await refresh(portal, before.refresh)).status).toBe(200);
  expect((await refresh(portal, before.refresh)).status).toBe(200);
});

test("an access token lives an hour, a refresh token 180 days; calls recover after a refresh", async () => {
  const portal = await startOAuthPortal();
  const before = await signIn(portal);
  portal.control.pass(3599);
  expect((await portal.call("profile", before.access)).status).toBe(200);
  portal.control.pass(1);
  expect(await portal.call("profile", before.access)).toEqual({
    status: 401,
    body: { error: "expired_token", error_description: "The access token provided has expired." },
  });
  const { body } = await refresh(portal, before.refresh);
  expect((await portal.call("profile", String(body["access_token"]))).body.result).toMatchObject({ ID: "1" });
  portal.control.pass(180 * 24 * 3600);
  expect((await refresh(portal, String(body["refresh_token"]))).body["error"]).toBe("invalid_grant");
});

async function status(address: string, init?: RequestInit): Promise<number> {
  return (await fetch(address, init)).status;
}

function json(body: object): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

test("the token stands in the header, else in `auth`, else in `access_token`; query, form and JSON", async () => {
  const portal = await startOAuthPortal();
  const { accessToken } = portal.control.issue();
  const url = `${portal.emulator.url}/rest/profile`;
  const authorization = `Bearer ${accessToken}`;
  expect(await status(`${url}?auth=${accessToken}`)).toBe(200);
  expect(await status(`${url}?access_token=${accessToken}`)).toBe(200);
  expect(await status(url, { method: "POST", body: new URLSearchParams({ auth: accessToken }) })).toBe(200);
  expect(await status(url, json({ auth: accessToken }))).toBe(200);
  expect(await status(`${url}?auth=other`, { headers: { authorization } })).toBe(200);
  expect(await status(`${url}?auth=${accessToken}`, { headers: { authorization: "Bearer other" } })).toBe(401);
  expect(await status(`${url}?auth=other&access_token=${accessToken}`)).toBe(401);
  expect(await status(url)).toBe(401);
});

test("a call has the rights of its user within the granted scopes, in a batch too", async () => {
  const world = smallWorld({ administrators: [1] });
  const portal = await startOAuthPortal(local, { world });
  const asOther = await signIn(portal, { user: "2" });
  expect((await portal.call("profile", asOther.access)).body.result).toMatchObject({ ID: "2", ADMIN: false });
  expect((await portal.call("scope", asOther.access)).body.result).toEqual(["crm", "task"]);
  expect((await portal.call("crm.deal.list", asOther.access)).status).toBe(200);
  expect((await portal.call("calendar.settings.get", asOther.access)).body).toEqual({
    error: "insufficient_scope",
    error_description: "The request requires higher privileges than provided by the access token",
  });
  const batch = await portal.call("batch", asOther.access, {
    method: "POST",
    body: new URLSearchParams({ "cmd[a]": "profile", "cmd[b]": "calendar.settings.get" }),
  });
  expect(batch.body.result).toMatchObject({
    result: { a: { ID: "2" } },
    result_error: { b: { error: "insufficient_scope" } },
  });
});

test("a dismissed user's token is refused, a webhook stays a webhook", async () => {
  const portal = await startOAuthPortal();
  const { accessToken } = portal.control.issue({ userId: 5 });
  expect((await portal.call("profile", accessToken)).body.error).toBe("authorization_error");
  expect((await fetch(`${portal.emulator.webhook}profile?auth=nonsense`)).status).toBe(200);
});

test("app.info knows the application, and for a webhook none", async () => {
  const portal = await startOAuthPortal();
  const { accessToken } = portal.control.issue();
  const { body } = await portal.call("app.info", accessToken);
  expect(body.result).toMatchObject({ ID: 1, CODE: portal.control.clientId, STATUS: "L", INSTALLED: true });
  const byWebhook = (await (await fetch(`${portal.emulator.webhook}app.info`)).json()) as { result: object };
  expect(Object.keys(byWebhook.result)).toEqual(["SCOPE", "LICENSE"]);
});

test("a removed application is gone everywhere; revoking ends refresh tokens only", async () => {
  const portal = await startOAuthPortal();
  const revoked = await signIn(portal);
  portal.control.revoke();
  expect((await refresh(portal, revoked.refresh)).body["error"]).toBe("invalid_grant");
  expect((await portal.call("profile", revoked.access)).status).toBe(200);
  const removed = await signIn(portal);
  portal.control.remove();
  expect((await portal.call("profile", removed.access)).body.error).toBe("APPLICATION_NOT_FOUND");
  expect((await refresh(portal, removed.refresh)).body["error"]).toBe("invalid_client");
  expect((await portal.authorize()).status).toBe(400);
});

test("refresh answers of another portal, until they are honest again", async () => {
  const portal = await startOAuthPortal();
  const { refreshToken } = portal.control.issue();
  portal.control.forge({ memberId: "f".repeat(32), clientEndpoint: "https://evil.example/rest/" });
  const forged = (await refresh(portal, refreshToken)).body;
  expect(forged).toMatchObject({ member_id: "f".repeat(32), client_endpoint: "https://evil.example/rest/" });
  portal.control.forge(undefined);
  const honest = (await refresh(portal, String(forged["refresh_token"]))).body;
  expect(honest).toMatchObject({ member_id: portal.control.memberId });
});

test("a renamed portal: old calls are redirected with their query, refreshes name the new address", async () => {
  const portal = await startOAuthPortal();
  const { accessToken, refreshToken } = portal.control.issue();
  const renamed = portal.emulator.url.replace("127.0.0.1", "localhost");
  portal.control.rename(renamed);
  const response = await fetch(`${portal.emulator.url}/rest/profile?auth=${accessToken}`, { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([
    302,
    `${renamed}/rest/profile?auth=${accessToken}`,
  ]);
  expect((await refresh(portal, refreshToken)).body["client_endpoint"]).toBe(`${renamed}/rest/`);
  expect((await fetch(`${renamed}/rest/profile?auth=${accessToken}`)).status).toBe(200);
  expect(new URL((await portal.authorize()).url).host).toBe(new URL(portal.emulator.url).host);
});

test("faults on `oauth` hit the token endpoint: before, and after the rotation", async () => {
  const portal = await startOAuthPortal(
    {},
    { faults: "oauth:502@1,oauth:error=PAYMENT_REQUIRED@2,oauth:drop-answer@3" },
  );
  const { refreshToken } = portal.control.issue();
  const params = { grant_type: "refresh_token", refresh_token: refreshToken };
  await expect(portal.token(params)).rejects.toThrow(SyntaxError);
  expect((await portal.token(params)).body["error"]).toBe("PAYMENT_REQUIRED");
  await expect(portal.token(params)).rejects.toThrow("fetch failed");
  expect((await portal.token(params)).body["error"]).toBe("invalid_grant");
});

test("own pages turn the same knobs and tell no secret", async () => {
  const portal = await startOAuthPortal();
  const { accessToken } = portal.control.issue();
  const post = async (page: string) =>
    (await fetch(`${portal.emulator.url}/__oauth${page}`, { method: "POST" })).status;
  expect(await post("/pass?seconds=3600")).toBe(200);
  expect((await portal.call("profile", accessToken)).body.error).toBe("expired_token");
  const wrong = [
    "/pass?seconds=-1",
    "/pass?seconds=x",
    "/pass",
    "/rename?to=x",
    "/remove?client_id=x",
    "/nope",
    "/toString",
  ];
  for (const page of wrong) expect([page, await post(page)]).toEqual([page, 404]);
  expect((await fetch(`${portal.emulator.url}/__oauth/revoke`)).status).toBe(404);
  const facts = await (await fetch(`${portal.emulator.url}/__oauth`)).text();
  expect(facts).toContain(portal.control.clientId);
  expect(facts).not.toContain(portal.control.clientSecret);
  expect(await post("/remove")).toBe(200);
  expect((await portal.call("profile", accessToken)).body.error).toBe("APPLICATION_NOT_FOUND");
});

test("without applications there is no authorization server, and no token is known", async () => {
  const portal = await startOAuthPortal();
  const { startEmulator } = await import("../src/index.ts");
  const plain = await startEmulator({ world: smallWorld() });
  try {
    expect(plain.oauth).toBeUndefined();
    expect((await fetch(`${plain.url}/oauth/token/`)).status).toBe(404);
    const { accessToken } = portal.control.issue();
    expect((await fetch(`${plain.url}/rest/profile?auth=${accessToken}`)).status).toBe(401);
  } finally {
    await plain.close();
  }
});
