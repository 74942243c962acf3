import { expect, test } from "vitest";
import { authorizationServer, authorizeUrl, exchangeCode, OAuthError } from "../../src/index.ts";
import { caught } from "../caught.ts";
import { json } from "./listener.ts";
import { clientSecret, memberId, startTokenServer } from "./token-server.ts";

const portal = "https://romashka.bitrix24.ru";

test("the page of consent is the portal's, with the client id and the state", () => {
  const expected = "https://romashka.bitrix24.ru/oauth/authorize/?client_id=local.1&state=a%26b";
  for (const named of ["romashka.bitrix24.ru", portal, `${portal}/stream/?x=1`, " Romashka.bitrix24.ru/ "]) {
    expect(authorizeUrl({ portal: named, clientId: "local.1", state: "a&b" })).toBe(expected);
  }
});

test.each(["", "http://romashka.bitrix24.ru", "https://login:pass@romashka.bitrix24.ru", "ftp://a.b", "a b"])(
  "a portal that is named %j is refused",
  async (named) => {
    const make = async (): Promise<string> => authorizeUrl({ portal: named, clientId: "local.1", state: "s" });
    expect(await caught(make())).toMatchObject({ reason: "bad-portal" });
  },
);

test("the authorization server is oauth.bitrix.info unless another one is named, over https or on this computer", async () => {
  expect(authorizationServer()).toBe("https://oauth.bitrix.info");
  expect(authorizationServer("oauth.bitrix24.tech")).toBe("https://oauth.bitrix24.tech");
  expect(authorizationServer("http://127.0.0.1:8080/")).toBe("http://127.0.0.1:8080");
  for (const named of [
    "http://oauth.bitrix.info",
    "https://a:b@oauth.bitrix.info",
    "https://o.info/path",
    "ssh://o",
    "",
  ]) {
    const make = async (): Promise<string> => authorizationServer(named);
    expect(await caught(make())).toMatchObject({ reason: "bad-server" });
  }
});

test("a code is given for tokens", async () => {
  const server = await startTokenServer(`${portal}/rest/`);
  const tokens = await exchangeCode(server.application, "goodCode", { portal, memberId, now: () => 1000 });
  expect(tokens).toEqual({
    accessToken: "accessMarker1aaaaaaaaaa",
    refreshToken: "refreshMarker1aaaaaaaaaa",
    issuedAt: 1000,
    expiresAt: 3_601_000,
    clientEndpoint: `${portal}/rest/`,
    memberId,
    userId: 7,
    scopes: ["crm", "task"],
    status: "L",
  });
  expect(server.heard).toHaveLength(1);
  const [{ path, query }] = server.heard as [(typeof server.heard)[0]];
  expect([path, Object.fromEntries(query)]).toEqual([
    "/oauth/token/",
    { grant_type: "authorization_code", client_id: "local.1", client_secret: clientSecret, code: "goodCode" },
  ]);
});

test.each([
  ["invalid_grant", 400, "bad-code", "unauthorized"],
  ["invalid_grant", 200, "bad-code", "unauthorized"],
  ["invalid_client", 401, "bad-application", "unauthorized"],
  ["PAYMENT_REQUIRED", 402, "payment-required", "access-denied"],
  ["insufficient_scope", 403, "missing-scope", "missing-scope"],
  ["invalid_scope", 400, "missing-scope", "missing-scope"],
  ["invalid_request", 400, "refused", "portal-error"],
  ["what is that", 500, "refused", "portal-error"],
])("%s with HTTP %i is told as %s", async (error, status, reason, code) => {
  const server = await startTokenServer(`${portal}/rest/`);
  server.special = (_, response) => json(response, { error, error_description: "<b>why</b>" }, status);
  const failure = await caught(exchangeCode(server.application, "goodCode", { portal }));
  expect(failure).toBeInstanceOf(OAuthError);
  expect(failure).toMatchObject({ reason, code, portalCode: error, hint: expect.any(String) });
  expect(failure.message).toMatch(/why/);
  expect(failure.message).not.toContain("<b>");
  expect(server.heard).toHaveLength(1);
});

test("tokens of another portal than the one that was named are refused", async () => {
  const server = await startTokenServer("https://other.bitrix24.ru/rest/");
  const failure = await caught(exchangeCode(server.application, "goodCode", { portal }));
  expect(failure).toMatchObject({ reason: "other-portal", message: expect.stringContaining("other.bitrix24.ru") });
  server.endpoint = `${portal}/rest/`;
  const mixed = exchangeCode(server.application, "goodCode", { portal, memberId: "anotherMember" });
  expect(await caught(mixed)).toMatchObject({ reason: "other-portal" });
});

test("a code whose answer is lost is not sent again: it counts once", async () => {
  const server = await startTokenServer(`${portal}/rest/`);
  server.special = (_, response) => response.destroy();
  const failure = await caught(exchangeCode(server.application, "goodCode", { portal }));
  expect(failure).toMatchObject({ reason: "unreachable", isLost: true, mayHaveRun: false });
  expect(server.heard).toHaveLength(1);
});

test("an authorization server that does not answer in time, and one that is not there", async () => {
  const server = await startTokenServer(`${portal}/rest/`);
  server.special = () => undefined;
  const failure = await caught(exchangeCode(server.application, "goodCode", { portal, timeout: 100 }));
  expect(failure).toMatchObject({ reason: "unreachable", isLost: true, message: expect.stringContaining("in time") });
  const controller = new AbortController();
  const stopped = exchangeCode(server.application, "goodCode", { portal, signal: controller.signal });
  controller.abort();
  expect(await caught(stopped)).toMatchObject({ code: "aborted" });
  const nowhere = { ...server.application, server: "http://127.0.0.1:1" };
  const refused = await caught(exchangeCode(nowhere, "goodCode", { portal }));
  expect(refused).toMatchObject({ reason: "unreachable", isLost: false });
});
