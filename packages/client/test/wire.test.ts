import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { anyMethod, type ClientEvent, command, createClient, type ClientOptions } from "../src/index.ts";
import { caught } from "./caught.ts";
import { json, raw, rawServer, type Respond } from "./raw-server.ts";
import { virtualClock } from "./virtual-clock.ts";

type Extra = Partial<ClientOptions>;

async function failure(respond: Respond, method = "crm.deal.list", extra: Extra = {}) {
  await using server = await rawServer(respond);
  await using client = createClient({ webhook: server.webhook, clock: virtualClock(), retries: 0, ...extra });
  const error = await caught(client.call(anyMethod(method)));
  return { error, requests: server.requests.length };
}

test("a call is a POST of JSON to the method's address", async () => {
  await using server = await rawServer((_, response) => json(response, { result: { ok: true }, total: 3, next: 2 }));
  await using client = createClient({ webhook: server.webhook });
  expect(client.portal).toEqual({
    host: `127.0.0.1:${server.port}`,
    url: `http://127.0.0.1:${server.port}`,
    userId: 1,
  });
  const params = { filter: { ">ID": 1, NAME: undefined }, when: new Date(0) };
  await expect(client.answer(anyMethod("crm.item.list"), { ...params, filter: { ">ID": 1 } })).resolves.toEqual({
    result: { ok: true },
    total: 3,
    next: 2,
  });
  const [request] = server.requests;
  expect(request?.path).toBe(`/rest/1/${server.secret}/crm.item.list`);
  expect(request?.params).toEqual({ filter: { ">ID": 1 }, when: "1970-01-01T00:00:00.000Z" });
  expect(request?.headers["content-type"]).toBe("application/json");
  expect((await caught(client.call(anyMethod("crm.item.list"), params))).code).toBe("bad-parameters");
  expect(server.requests).toHaveLength(1);
});

test.each([
  ["gzip", gzipSync],
  ["br", brotliCompressSync],
] as const)("an answer may be compressed with %s", async (encoding, compress) => {
  await using server = await rawServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-encoding": encoding });
    response.end(compress(JSON.stringify({ result: "Ёж".repeat(5000) })));
  });
  await using client = createClient({ webhook: server.webhook });
  await expect(client.call("profile")).resolves.toBe("Ёж".repeat(5000));
});

test.each([
  ["HTML", (r) => raw(r, 200, "text/html", "<title>Вход</title>"), "not-a-portal", /Вход/],
  ["an empty body", (r) => raw(r, 200, "application/json", ""), "malformed-answer", /empty/],
  [
    "an error with HTTP 200",
    (r) => json(r, { error: "", error_description: "Not found" }),
    "portal-error",
    /Not found/,
  ],
  [
    "a redirect elsewhere",
    (r) => r.writeHead(302, { location: "https://new.bitrix24.ru/rest/1/x/" }).end(),
    "redirected",
    /moved to new\.bitrix24\.ru/,
  ],
  [
    "a redirect to a login page",
    (r) => r.writeHead(302, { location: "/auth/" }).end(),
    "redirected",
    /another page of its own/,
  ],
  [
    "half a body",
    (r) => r.writeHead(200, { "content-length": "1000" }).write('{"result":', () => r.destroy()),
    "network",
    /cut before the answer/,
  ],
  ["a closed connection", (r) => r.destroy(), "network", /cut before the answer/],
  [
    "broken gzip",
    (r) => r.writeHead(200, { "content-encoding": "gzip" }).end("plain"),
    "malformed-answer",
    /rules of HTTP/,
  ],
  [
    "half a gzip",
    (r) => r.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("x".repeat(9999)).subarray(0, 20)),
    "network",
    /cut/,
  ],
  ["a 502 page", (r) => raw(r, 502, "text/html", "<title>Bad Gateway</title>"), "server-error", /Bad Gateway/],
] as [string, (response: Parameters<Respond>[1]) => unknown, string, RegExp][])(
  "%s has its own error",
  async (_, respond, code, words) => {
    const { error } = await failure((_request, response) => respond(response));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(words);
    expect(error.hint).toMatch(/./);
  },
);

test("an answer that is too large is not read to its end", async () => {
  const { error } = await failure((_, response) => json(response, { result: "x".repeat(5000) }), "profile", {
    maxAnswerBytes: 1000,
  });
  expect(error.code).toBe("answer-too-large");
});

test("a small answer that unpacks to a large one is too large as well", async () => {
  const bomb = gzipSync(JSON.stringify({ result: "x".repeat(1_000_000) }));
  const { error } = await failure(
    (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
    "profile",
    {
      maxAnswerBytes: 100_000,
    },
  );
  expect(error.code).toBe("answer-too-large");
});

test("a portal that keeps silent is left after the time limit", async () => {
  const { error, requests } = await failure(() => undefined, "profile", { timeout: 50, retries: 3 });
  expect(error.code).toBe("timeout");
  expect(error.message).toContain("0.05 seconds");
  expect(requests).toBe(1);
});

test("a portal that drips is left after the time limit, too", async () => {
  const { error } = await failure(
    (_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"result"');
    },
    "profile",
    { timeout: 50 },
  );
  expect(error.code).toBe("timeout");
});

test("a refused connection: nothing has run", async () => {
  const port = await freePort();
  await using client = createClient({ webhook: `http://127.0.0.1:${port}/rest/1/somesecret/`, retries: 0 });
  const error = await caught(client.call("crm.deal.add"));
  expect(error).toMatchObject({ code: "network", mayHaveRun: false });
  expect(error.message).toMatch(/refused the connection/);
});

test("a name that does not exist", async () => {
  await using client = createClient({ webhook: "https://no-such-portal.invalid/rest/1/somesecret/", retries: 0 });
  const error = await caught(client.call("profile"));
  expect(error).toMatchObject({ code: "dns", mayHaveRun: false });
  expect(error.message).toContain("no-such-portal.invalid");
});

test("a server without TLS behind https", async () => {
  await using server = await rawServer((_, response) => json(response, { result: 1 }));
  await using client = createClient({ webhook: server.webhook.replace("http:", "https:"), retries: 0 });
  const error = await caught(client.call("profile"));
  expect(error.code).toBe("network");
  expect(error.message).toMatch(/TLS/);
});

test("the caller can stop before and while a request is under way", async () => {
  const controller = new AbortController();
  await using server = await rawServer(() => controller.abort());
  await using client = createClient({ webhook: server.webhook });
  const during = await caught(client.call("crm.deal.add", {}, { signal: controller.signal }));
  expect(during).toMatchObject({ code: "aborted", mayHaveRun: true });
  const before = await caught(client.call("crm.deal.add", {}, { signal: controller.signal }));
  expect(before).toMatchObject({ code: "aborted", mayHaveRun: false });
  expect(server.requests).toHaveLength(1);
});

test("a closed client sends nothing", async () => {
  await using server = await rawServer((_, response) => json(response, { result: 1 }));
  const client = createClient({ webhook: server.webhook });
  await client.close();
  await client.close();
  expect((await caught(client.call("profile"))).message).toMatch(/closed/);
  expect(server.requests).toHaveLength(0);
});

test.each([
  "",
  "../../admin",
  "crm.deal.list?x=1",
  "crm.deal.list#",
  "crm/deal",
  "crm.deal.list.json",
  "crm.deal.list.XML",
  "метод",
  "a..b",
  "a.",
])("%j is not sent as a method", async (method) => {
  await using server = await rawServer((_, response) => json(response, { result: 1 }));
  await using client = createClient({ webhook: server.webhook });
  expect((await caught(client.call(anyMethod(method)))).code).toBe("bad-parameters");
  expect((await caught(client.batch({ a: { method, params: {} } }))).code).toBe("bad-parameters");
  expect(server.requests).toHaveLength(0);
});

test("events tell what happens", async () => {
  const events: ClientEvent[] = [];
  await using server = await rawServer((_, response, number) =>
    number === 1 ? raw(response, 502, "text/html", "") : json(response, { result: 1 }),
  );
  await using client = createClient({
    webhook: server.webhook,
    clock: virtualClock(),
    onEvent: (event) => events.push(event),
  });
  await client.call("profile");
  expect(events.map(({ type }) => type)).toEqual(["request", "answer", "failure", "retry", "request", "answer"]);
});

test("an observer that throws changes nothing", async () => {
  await using server = await rawServer((_, response, number) =>
    number === 1 ? raw(response, 502, "text/html", "") : json(response, { result: 1 }),
  );
  await using client = createClient({ webhook: server.webhook, clock: virtualClock(), onEvent: brokenLog });
  await expect(client.call("profile")).resolves.toBe(1);
  expect(server.requests).toHaveLength(2);
});

test.each([Number.NaN, -1, Number.NEGATIVE_INFINITY])("a time limit of %d is refused", async (timeout) => {
  await using server = await rawServer((_, response) => json(response, { result: 1 }));
  expect(() => createClient({ webhook: server.webhook, timeout })).toThrow(/timeout/);
  await using client = createClient({ webhook: server.webhook });
  expect((await caught(client.call("profile", {}, { timeout }))).code).toBe("bad-parameters");
  expect((await caught(client.batch({ a: command("profile") }, { timeout }))).code).toBe("bad-parameters");
  expect(server.requests).toHaveLength(0);
});

test("closing ends what is under way at once", async () => {
  const { promise: arrived, resolve } = Promise.withResolvers<void>();
  await using server = await rawServer(() => resolve());
  const client = createClient({ webhook: server.webhook });
  const call = caught(client.call("crm.deal.add"));
  await arrived;
  await client.close();
  expect(await call).toMatchObject({ code: "aborted", mayHaveRun: true });
});

function brokenLog(): never {
  throw new Error("a broken log");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
