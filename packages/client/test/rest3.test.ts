import { expect, test } from "vitest";
import { anyMethod, command, createClient, PortalError, result } from "../src/index.ts";
import { caught } from "./caught.ts";
import { collected } from "./collected.ts";
import { json, rawServer, secret } from "./raw-server.ts";
import { virtualClock } from "./virtual-clock.ts";

const v3 = { api: "v3" } as const;
const code = (name: string): string => `BITRIX_REST_V3_EXCEPTION_${name}EXCEPTION`;
const get = anyMethod("tasks.task.get");
const list = anyMethod("tasks.task.list");
const add = anyMethod("tasks.task.add");
const remove = anyMethod("tasks.task.delete");

test("a call of REST 3.0 goes to its own folder, as JSON, without a key when it reads", async () => {
  await using server = await rawServer((_, response) => json(response, { result: { item: { id: 51 } }, time: {} }));
  await using client = createClient({ webhook: server.webhook });
  expect(await client.call(get, { id: 51, select: ["id", "responsible.name"] }, v3)).toEqual({ item: { id: 51 } });
  const [request] = server.requests;
  expect(request?.path).toBe(`/rest/api/1/${secret}/tasks.task.get`);
  expect(request?.params).toEqual({ id: 51, select: ["id", "responsible.name"] });
  expect(request?.headers["content-type"]).toBe("application/json");
  expect(request?.headers["idempotency-key"]).toBeUndefined();
});

test("the same client speaks both versions", async () => {
  await using server = await rawServer((_, response) => json(response, { result: {} }));
  await using client = createClient({ webhook: server.webhook });
  await client.call(get, { taskId: 51 });
  await client.call(get, { id: 51 }, v3);
  expect(server.requests.map(({ path }) => path.includes("/api/"))).toEqual([false, true]);
});

test.each([
  ["VALIDATION_REQUESTVALIDATION", 400, "portal-error"],
  ["VALIDATION_DTOVALIDATION", 400, "portal-error"],
  ["INVALIDJSON", 400, "portal-error"],
  ["UNKNOWNDTOPROPERTY", 400, "portal-error"],
  ["UNKNOWNFILTEROPERATOR", 400, "portal-error"],
  ["INVALIDPAGINATION", 400, "portal-error"],
  ["ENTITYNOTFOUND", 400, "portal-error"],
  ["ACCESSDENIED", 403, "access-denied"],
  ["INSUFFICIENTSCOPE", 403, "missing-scope"],
  ["IDEMPOTENCYKEYREUSED", 422, "portal-error"],
  ["INVALIDIDEMPOTENCYKEY", 400, "portal-error"],
] as const)("%s (HTTP %i) is %s, did not run and is not repeated", async (name, status, expected) => {
  await using server = await rawServer((_, response) =>
    json(response, { error: { code: code(name), message: "No <b>way</b>" } }, status),
  );
  await using client = createClient({ webhook: server.webhook });
  const error = await caught(client.call(add, { fields: {} }, v3));
  expect(error).toBeInstanceOf(PortalError);
  expect(error).toMatchObject({
    code: expected,
    portalCode: code(name),
    status,
    isRetryable: false,
    mayHaveRun: false,
  });
  expect(error.message).toContain("No way");
  expect(server.requests).toHaveLength(1);
});

test("an error names the fields that it is about", async () => {
  const validation = [
    { field: "title", message: "Required" },
    { message: "No person" },
    { field: "creatorId", message: "" },
    "?",
  ];
  await using server = await rawServer((_, response) =>
    json(response, { error: { code: code("VALIDATION_DTOVALIDATION"), message: "Bad", validation } }, 400),
  );
  await using client = createClient({ webhook: server.webhook });
  const error = await caught(client.call(add, { fields: {} }, v3));
  expect(error.message).toContain("Bad title: Required; No person; creatorId (BITRIX_REST_V3");
  expect((error as PortalError).details).toEqual({ validation });
});

test.each([
  [{ error: { code: "X_UNHEARD_OF", message: "Slow down" } }, 429],
  [{ error: "QUERY_LIMIT_EXCEEDED" }, 503],
])("%j is a refusal of the request rate, and repeated", async (body, status) => {
  await using server = await rawServer((_, response, number) =>
    number === 1 ? json(response, body, status) : json(response, { result: { item: { id: 1 } } }),
  );
  await using client = createClient({ webhook: server.webhook, random: () => 0 });
  expect(await client.call(add, { fields: {} }, v3)).toEqual({ item: { id: 1 } });
  const [first, second] = server.requests.map(({ headers }) => headers["idempotency-key"]);
  expect(first).toMatch(/^[\da-f-]{36}$/);
  expect(second).toBe(first);
});

test("a portal without REST 3.0 says that it does not know the method", async () => {
  await using server = await rawServer((_, response) =>
    json(response, { error: "ERROR_METHOD_NOT_FOUND", error_description: "Method not found!" }, 404),
  );
  await using client = createClient({ webhook: server.webhook });
  expect(await caught(client.call(get, { id: 1 }, v3))).toMatchObject({ code: "method-not-found", mayHaveRun: false });
});

test.each(["", " a", "a ", "é", "a\nb", "x".repeat(256), 5])("%j is no idempotency key", async (key) => {
  await using server = await rawServer((_, response) => json(response, { result: {} }));
  await using client = createClient({ webhook: server.webhook });
  const options = { ...v3, idempotencyKey: key as string };
  expect(await caught(client.call(add, {}, options))).toMatchObject({ code: "bad-parameters" });
  expect(server.requests).toHaveLength(0);
});

test("a caller's own key is sent; where the portal would ignore it, it is refused", async () => {
  await using server = await rawServer((_, response) => json(response, { result: {} }));
  await using client = createClient({ webhook: server.webhook });
  const idempotencyKey = "import 7/row 3";
  await client.call(add, {}, { ...v3, idempotencyKey });
  expect(server.requests[0]?.headers["idempotency-key"]).toBe(idempotencyKey);
  for (const work of [
    async () => client.call(add, {}, { idempotencyKey }),
    async () => client.batch({ a: command(add, {}) }, { ...v3, idempotencyKey }),
    async () => collected(client.list(list, {}, { ...v3, idempotencyKey })),
    async () => client.call(add, {}, { api: "v4" as "v3" }),
  ]) {
    expect(await caught(work())).toMatchObject({ code: "bad-parameters" });
  }
  expect(server.requests).toHaveLength(1);
});

test("a batch is an array of methods; results come in its order", async () => {
  await using server = await rawServer((_, response) =>
    json(response, { result: [{ item: { id: 1 } }, { result: true }, { items: [] }] }),
  );
  await using client = createClient({ webhook: server.webhook });
  const outcomes = await client.batch(
    { 10: command(get, { id: 1 }), 2: command(remove, { id: 2 }), c: command(list) },
    v3,
  );
  expect(outcomes).toEqual({
    2: { ok: true, result: { item: { id: 1 } } },
    10: { ok: true, result: { result: true } },
    c: { ok: true, result: { items: [] } },
  });
  const [request] = server.requests;
  expect(request?.path).toBe(`/rest/api/1/${secret}/batch`);
  expect(request?.headers["idempotency-key"]).toBeUndefined();
  expect(request?.params).toEqual([
    { method: "tasks.task.delete", query: { id: 2 } },
    { method: "tasks.task.get", query: { id: 1 } },
    { method: "tasks.task.list", query: {} },
  ]);
});

test("a failed command is known by its error, in the form of either version", async () => {
  await using server = await rawServer((_, response) =>
    json(response, {
      result: [
        { error: { code: code("ENTITYNOTFOUND"), message: "no" } },
        { error: "ACCESS_DENIED", error_description: "no" },
        { result: { item: { id: 3 } }, time: { duration: 0.5 } },
      ],
    }),
  );
  await using client = createClient({ webhook: server.webhook });
  const outcomes = await client.batch(
    Object.fromEntries(["a", "b", "c", "d"].map((key) => [key, command(get, { id: 1 })])),
    v3,
  );
  expect(outcomes).toMatchObject({
    a: { ok: false, error: { code: "portal-error", portalCode: code("ENTITYNOTFOUND"), mayHaveRun: false } },
    b: { ok: false, error: { code: "access-denied" } },
    c: { ok: true, result: { item: { id: 3 } }, time: { duration: 0.5 } },
    d: { ok: false, error: { code: "malformed-answer" } },
  });
});

test("when one error answers a whole batch, writes among several are unknown", async () => {
  await using server = await rawServer((_, response) =>
    json(response, { error: { code: code("ENTITYNOTFOUND"), message: "no" } }, 400),
  );
  await using client = createClient({ webhook: server.webhook });
  const outcomes = await client.batch({ read: command(get, { id: 1 }), write: command(remove, { id: 2 }) }, v3);
  expect(outcomes).toMatchObject({
    read: { ok: false, error: { code: "portal-error" } },
    write: { ok: false, error: { code: "outcome-unknown", mayHaveRun: true } },
  });
  const alone = await client.batch({ write: command(remove, { id: 2 }) }, v3);
  expect(alone.write).toMatchObject({ ok: false, error: { code: "portal-error", mayHaveRun: false } });
  expect(await caught(client.batch({ a: command(get, {}), b: command(list) }, v3))).toMatchObject({
    code: "portal-error",
  });
});

test("a batch that is refused before it begins is thrown: nothing ran", async () => {
  await using server = await rawServer((_, response) => json(response, { error: "INVALID_CREDENTIALS" }, 401));
  await using client = createClient({ webhook: server.webhook });
  const commands = { a: command(remove, { id: 1 }), b: command(remove, { id: 2 }) };
  expect(await caught(client.batch(commands, v3))).toMatchObject({ code: "unauthorized", mayHaveRun: false });
});

const twoRemovals = { a: command(remove, { id: 1 }), b: command(remove, { id: 2 }) };

test.each([
  [{ error: { code: "X_UNHEARD_OF", message: "Slow down" } }, 429],
  [{ error: "OPERATION_TIME_LIMIT" }, 429],
  [{ error: "CONNECTION_ERROR" }, 503],
  [{ error: "ERROR_METHOD_NOT_FOUND" }, 404],
])("several writes that are answered with %j are unknown and not repeated", async (body, status) => {
  await using server = await rawServer((_, response) => json(response, body, status));
  await using client = createClient({ webhook: server.webhook, clock: virtualClock() });
  const unknown = { ok: false, error: { code: "outcome-unknown", mayHaveRun: true } };
  expect(await client.batch(twoRemovals, v3)).toMatchObject({ a: unknown, b: unknown });
  const commands: object = [{ method: "tasks.task.delete", query: { id: 1 } }];
  expect(await caught(client.answer(anyMethod("batch"), { ...commands }, v3))).toMatchObject({
    code: "outcome-unknown",
  });
  expect(server.requests).toHaveLength(2);
});

test("a batch of writes is repeated when the portal counts too many requests, and when nothing was sent", async () => {
  await using server = await rawServer((_, response, number) =>
    number === 1
      ? json(response, { error: "QUERY_LIMIT_EXCEEDED" }, 503)
      : json(response, { result: [{ result: true }, { result: true }] }),
  );
  await using client = createClient({ webhook: server.webhook, random: () => 0 });
  expect(await client.batch(twoRemovals, v3)).toMatchObject({ a: { ok: true }, b: { ok: true } });
  expect(server.requests).toHaveLength(2);
  await server[Symbol.asyncDispose]();
  expect(await caught(client.batch(twoRemovals, v3))).toMatchObject({ code: "network", mayHaveRun: false });
});

test("120 commands are three requests; what comes after a broken one is not run", async () => {
  await using server = await rawServer((request, response, number) => {
    if (number === 2) return response.destroy();
    const items = request.params as unknown as readonly unknown[];
    return json(response, { result: items.map((_, index) => ({ item: { id: index } })) });
  });
  await using client = createClient({ webhook: server.webhook });
  const commands = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`c${index}`, command(add, {})]));
  const outcomes = await client.batch(commands, v3);
  const kinds = Object.values(outcomes).map((outcome) => (outcome.ok ? "done" : outcome.error.code));
  expect(kinds).toEqual([
    ...Array(50).fill("done"),
    ...Array(50).fill("outcome-unknown"),
    ...Array(20).fill("not-run"),
  ]);
  expect(server.requests).toHaveLength(2);
});

test("what a batch of REST 3.0 cannot be told is refused before anything is sent", async () => {
  await using server = await rawServer((_, response) => json(response, { result: [] }));
  await using client = createClient({ webhook: server.webhook });
  const referring = {
    a: command(get, { id: 1 }),
    b: command(get, { filter: [["id", "=", result("a", "item", "id")]] }),
  };
  expect(await caught(client.batch(referring, v3))).toMatchObject({
    code: "bad-parameters",
    message: expect.stringMatching(/REST 3.0/),
  });
  expect(await caught(client.batch({ a: command(get, {}) }, { ...v3, halt: true }))).toMatchObject({
    code: "bad-parameters",
  });
  expect(server.requests).toHaveLength(0);
});
