import { expect, test } from "vitest";
import { anyMethod, type CallOptions, type ClientOptions, createClient } from "../src/index.ts";
import { caught } from "./caught.ts";
import { json, rawServer, type RawServer, type Respond } from "./raw-server.ts";
import { virtualClock } from "./virtual-clock.ts";

const v3 = { api: "v3" } as const;
const add = anyMethod("tasks.task.add");
const fields = { fields: { title: "once", creatorId: 1, responsibleId: 1 } };

/** Cuts the connection without an answer at these requests, counted from 1. */
const losing =
  (...lost: readonly number[]): Respond =>
  (_, response, number) =>
    lost.includes(number) ? response.destroy() : json(response, { result: { item: { id: 7 } } });

function clientOf(server: RawServer, options: Partial<ClientOptions> = {}) {
  const clock = virtualClock();
  return { clock, client: createClient({ webhook: server.webhook, clock, random: () => 0, ...options }) };
}

const keysOf = ({ requests }: RawServer) => requests.map(({ headers }) => headers["idempotency-key"]);

test("a write whose answer was lost is repeated with its key, 65 s after the answer was lost", async () => {
  await using server = await rawServer(losing(1));
  const { client, clock } = clientOf(server);
  expect(await client.call(add, fields, v3)).toEqual({ item: { id: 7 } });
  expect(clock.sleeps).toEqual([65_000]);
  const [first, second] = keysOf(server);
  expect(first).toMatch(/^[\da-f-]{36}$/);
  expect(second).toBe(first);
  expect(server.requests[1]?.params).toEqual(server.requests[0]?.params);
  await client.call(add, fields, v3);
  expect(keysOf(server)[2]).not.toBe(first);
});

test("the portal's own limit is waited for", async () => {
  await using server = await rawServer(losing(1));
  const { client, clock } = clientOf(server, { serverLimit: 90_000 });
  await client.call(add, fields, v3);
  expect(clock.sleeps).toEqual([95_000]);
});

test.each<[string, Partial<ClientOptions>, CallOptions, Respond]>([
  ["a write of REST 2", {}, {}, losing(1)],
  ["a self-hosted portal, whose limit nobody knows", { limits: "self-hosted" }, v3, losing(1)],
  ["a caller who wants no repetition", {}, { ...v3, retries: 0 }, losing(1)],
  ["a client without repetitions", { retries: 0 }, v3, losing(1)],
  ["an error of the server", {}, v3, (_, response) => json(response, { error: "INTERNAL_SERVER_ERROR" }, 500)],
  ["a gateway that gave up", {}, v3, (_, response) => response.writeHead(504).end("<html>")],
])("not repeated: %s", async (_, options, call, respond) => {
  await using server = await rawServer(respond);
  const { client } = clientOf(server, options);
  expect(await caught(client.call(add, fields, call))).toMatchObject({ code: "outcome-unknown", mayHaveRun: true });
  expect(server.requests).toHaveLength(1);
});

test("after an upload that took 50 s the portal is given all of its time", async () => {
  const clock = virtualClock();
  const lose = losing(1);
  await using server = await rawServer((request, response, number) => {
    if (number === 1) clock.advance(50_000);
    return lose(request, response, number);
  });
  await using client = createClient({ webhook: server.webhook, clock, random: () => 0 });
  await client.call(add, fields, v3);
  expect(clock.sleeps).toEqual([65_000]);
});

test.each([
  [200, 2, { item: { id: 7 } }],
  [500, 1, { code: "outcome-unknown", mayHaveRun: true, status: 500 }],
  [504, 1, { code: "outcome-unknown", mayHaveRun: true, status: 504 }],
])("an answer with HTTP %i whose body is cut: requests %i", async (status, requests, expected) => {
  await using server = await rawServer((_, response, number) => {
    if (number > 1) return json(response, { result: { item: { id: 7 } } });
    response.writeHead(status, { "content-type": "application/json", "content-length": "100" });
    return response.write('{"error":', () => setTimeout(() => response.destroy(), 20));
  });
  const { client } = clientOf(server);
  const outcome: unknown = await client.call(add, fields, v3).catch((error: unknown) => error);
  expect(outcome).toMatchObject(expected);
  expect(server.requests).toHaveLength(requests);
});

test("silence up to the portal's own limit is not repeated: the portal may have ended the work half done", async () => {
  const clock = virtualClock();
  await using server = await rawServer((_, response) => {
    clock.advance(60_000);
    response.destroy();
  });
  await using client = createClient({ webhook: server.webhook, clock });
  expect(await caught(client.call(add, fields, v3))).toMatchObject({ code: "outcome-unknown" });
  expect(server.requests).toHaveLength(1);
});

test.each<[string, Respond]>([
  ["lost again", losing(1, 2)],
  [
    "refused",
    (_, response, number) => (number === 1 ? response.destroy() : json(response, { error: "ACCESS_DENIED" }, 403)),
  ],
  [
    "told that the key belongs to another call",
    (_, response, number) =>
      number === 1
        ? response.destroy()
        : json(response, { error: { code: "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION" } }, 422),
  ],
])("a repetition that is %s leaves the outcome unknown", async (_, respond) => {
  await using server = await rawServer(respond);
  const { client } = clientOf(server);
  expect(await caught(client.call(add, fields, v3))).toMatchObject({ code: "outcome-unknown", mayHaveRun: true });
  expect(server.requests).toHaveLength(2);
});

test("whoever stops the waiting is told that it may have run", async () => {
  await using server = await rawServer(losing(1));
  const clock = virtualClock();
  const stop = new AbortController();
  const sleep = async () => {
    stop.abort();
    throw new Error("stopped");
  };
  await using client = createClient({ webhook: server.webhook, clock: { ...clock, sleep } });
  const error = await caught(client.call(add, fields, { ...v3, signal: stop.signal }));
  expect(error).toMatchObject({ code: "aborted", mayHaveRun: true });
  expect(server.requests).toHaveLength(1);
});

test("a connection that was refused is repeated at once: nothing was sent", async () => {
  const server = await rawServer(losing());
  const { client, clock } = clientOf(server);
  await server[Symbol.asyncDispose]();
  expect(await caught(client.call(add, fields, v3))).toMatchObject({ code: "network", mayHaveRun: false });
  expect(clock.sleeps).toEqual([0, 0, 0]);
});

test("a computer that slept for a day does not repeat", async () => {
  await using server = await rawServer(losing(1));
  const clock = virtualClock();
  const sleep = async (milliseconds: number) => clock.advance(milliseconds + 24 * 3_600_000);
  await using client = createClient({ webhook: server.webhook, clock: { ...clock, sleep } });
  expect(await caught(client.call(add, fields, v3))).toMatchObject({ code: "outcome-unknown" });
  expect(server.requests).toHaveLength(1);
});
