import { inspect } from "node:util";
import { expect, test } from "vitest";
import { refreshTokens } from "../../src/index.ts";
import { caught } from "../caught.ts";
import { type Heard, json, listen } from "./listener.ts";
import { clientSecret, startTokenServer } from "./token-server.ts";

const endpoint = "https://romashka.bitrix24.ru/rest/";

test("a refresh gives the next pair, and the old refresh token does not count again", async () => {
  const server = await startTokenServer(endpoint);
  const first = server.tokens();
  const second = await refreshTokens(server.application, first);
  expect(second).toMatchObject({ accessToken: "accessMarker2aaaaaaaaaa", refreshToken: "refreshMarker2aaaaaaaaaa" });
  expect(Object.fromEntries((server.heard[0] as Heard).query)).toEqual({
    grant_type: "refresh_token",
    client_id: "local.1",
    client_secret: clientSecret,
    refresh_token: first.refreshToken,
  });
  expect(await caught(refreshTokens(server.application, first))).toMatchObject({
    reason: "signed-out",
    code: "unauthorized",
    hint: expect.stringContaining("Sign in again"),
  });
  expect(server.refreshes).toBe(2);
});

test.each([
  ["another portal", { member_id: "another0member" }, "other-portal"],
  ["another user", { user_id: 8 }, "other-user"],
  ["no portal", { member_id: undefined }, "bad-answer"],
  ["no tokens", { refresh_token: undefined }, "bad-answer"],
  ["a token that would break a header", { access_token: "abcdefgh\r\nx-evil: 1" }, "bad-answer"],
  ["an address without https", { client_endpoint: "http://romashka.bitrix24.ru/rest/" }, "bad-answer"],
  ["an address with a login", { client_endpoint: "https://a:b@romashka.bitrix24.ru/rest/" }, "bad-answer"],
  ["an address that is no folder of methods", { client_endpoint: "https://evil.example/?x=/rest/" }, "bad-answer"],
  ["another page of a host", { client_endpoint: "https://evil.example/collect/" }, "bad-answer"],
  ["a script", { client_endpoint: "javascript:alert(1)//rest/" }, "bad-answer"],
])("a refresh answer of %s is refused", async (_, change, reason) => {
  const server = await startTokenServer(endpoint);
  const tokens = server.tokens();
  server.special = (_request, response, good) => json(response, { ...good(), ...change });
  const failure = await caught(refreshTokens(server.application, tokens));
  // One that nobody can use may have counted all the same.
  const isOpen = { reason: "refresh-unknown", cause: { reason } };
  expect(failure).toMatchObject(reason === "bad-answer" ? isOpen : { reason });
  expect(inspect(failure, { depth: 9 })).not.toMatch(/Marker/);
});

test("a new host of the same portal is taken from the refresh", async () => {
  const server = await startTokenServer(endpoint);
  const tokens = server.tokens();
  server.endpoint = "https://renamed.bitrix24.ru/rest/";
  const refreshed = await refreshTokens(server.application, tokens);
  expect(refreshed).toMatchObject({ clientEndpoint: "https://renamed.bitrix24.ru/rest/", memberId: tokens.memberId });
});

test("a lost answer: tried once more with the saved refresh token; a server that still takes it signs in", async () => {
  const server = await startTokenServer(endpoint);
  const tokens = server.tokens();
  server.special = (_, response) => {
    server.special = undefined;
    response.destroy();
  };
  expect(await refreshTokens(server.application, tokens)).toMatchObject({ memberId: tokens.memberId });
  expect(server.refreshes).toBe(2);
});

test("a lost answer of a server that used the token up: it is said exactly why", async () => {
  const server = await startTokenServer(endpoint);
  const tokens = server.tokens();
  server.special = (_, response, good) => {
    good();
    server.special = undefined;
    response.destroy();
  };
  const failure = await caught(
    refreshTokens(server.application, tokens, { now: () => Date.UTC(2026, 10, 21, 21, 30) }),
  );
  expect(failure).toMatchObject({ reason: "refresh-lost", code: "unauthorized" });
  expect(failure.message).toContain("the answer to the refresh of 2026-11-21 21:30 UTC never arrived");
  expect(server.refreshes).toBe(2);
});

test("twice without an answer, the outcome is unknown; nothing more is tried", async () => {
  const server = await startTokenServer(endpoint);
  const tokens = server.tokens();
  server.special = (_, response) => response.destroy();
  const failure = await caught(refreshTokens(server.application, tokens));
  expect(failure).toMatchObject({ reason: "refresh-unknown", isLost: true, mayHaveRun: false });
  expect(server.refreshes).toBe(2);
});

test("an earlier refresh whose answer was never saved explains a refusal, and stays open without a connection", async () => {
  const server = await startTokenServer(endpoint);
  const tokens = server.tokens();
  const lostAt = Date.UTC(2026, 10, 21, 20);
  await refreshTokens(server.application, tokens);
  const failure = await caught(refreshTokens(server.application, tokens, { lostAt }));
  expect(failure).toMatchObject({ reason: "refresh-lost", message: expect.stringContaining("2026-11-21 20:00 UTC") });
  const nowhere = { ...server.application, server: "http://127.0.0.1:1" };
  expect(await caught(refreshTokens(nowhere, tokens))).toMatchObject({ reason: "unreachable", isLost: false });
  expect(await caught(refreshTokens(nowhere, tokens, { lostAt }))).toMatchObject({ reason: "refresh-unknown" });
});

test("no redirect of the authorization server is followed: secrets go nowhere else", async () => {
  const foreign = await listen((_, response) => json(response, {}));
  for (const status of [301, 302, 303, 307, 308]) {
    const server = await startTokenServer(endpoint);
    const tokens = server.tokens();
    server.special = ({ path, query }, response) =>
      response.writeHead(status, { location: `${foreign.origin}${path}?${query.toString()}` }).end();
    const failure = await caught(refreshTokens(server.application, tokens));
    expect(failure).toMatchObject({ reason: "bad-answer", status });
    expect(inspect(failure, { depth: 9 })).not.toMatch(/Marker/);
  }
  expect(foreign.heard).toEqual([]);
});

test("what the authorization server repeats of the secrets is hidden, in every spelling", async () => {
  const server = await startTokenServer(endpoint);
  const tokens = server.tokens();
  server.special = ({ query }, response) => {
    const echoes = [query.toString(), encodeURIComponent(query.toString()), JSON.stringify(Object.fromEntries(query))];
    json(response, { error: "invalid_request", error_description: echoes.join(" | ") }, 400);
  };
  const failure = await caught(refreshTokens(server.application, tokens));
  expect(failure).toMatchObject({ reason: "refused", message: expect.stringContaining("***") });
  const shown = inspect(failure, { depth: 9, showHidden: true });
  for (const secret of [clientSecret, tokens.refreshToken, tokens.accessToken]) {
    for (const spelling of [secret, encodeURIComponent(secret), encodeURIComponent(encodeURIComponent(secret))]) {
      expect(shown).not.toContain(spelling);
    }
  }
});

test.each([
  ["a page", (body: string) => `<title>x</title>${body}`],
  ["a list", (body: string) => `[${body}]`],
  ["too much", (body: string) => body + " ".repeat(2 ** 17)],
  ["half of it", (body: string) => body.slice(0, 40)],
])("%s instead of an answer: the refresh may have counted", async (_, spoil) => {
  const server = await startTokenServer(endpoint);
  const tokens = server.tokens();
  server.special = (_request, response, good) => response.end(spoil(JSON.stringify(good())));
  expect(await caught(refreshTokens(server.application, tokens))).toMatchObject({ reason: "refresh-unknown" });
});
