import { methodDetails } from "@b24kit/catalog";
import { expect, test } from "vitest";
import { type EmulatorOptions, rest3Coverage } from "../src/index.ts";
import { startPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";
import { createVirtualClock } from "./virtual-clock.ts";

const code = (name: string): string => `BITRIX_REST_V3_EXCEPTION_${name}EXCEPTION`;
const world = smallWorld();
const me = world.portal.currentUser;
const { id: taskId = "" } = world.tasks[0] ?? {};
const fields = { title: "Once", creatorId: me, responsibleId: me };

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly result?: Record<string, unknown> & { items: Record<string, unknown>[]; item: Record<string, unknown> };
    readonly error?: string | { code: string; message: string; validation?: { field: string }[] };
    readonly time?: Record<string, number>;
  };
}

async function portal(options: Partial<EmulatorOptions> = {}) {
  const { emulator } = await startPortal({ world: smallWorld(), ...options });
  const base = emulator.webhook.replace("/rest/", "/rest/api/");
  const ask = async (path: string, init?: RequestInit, address = base): Promise<Answer> => {
    const response = await fetch(address + path, init);
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answer["body"] };
  };
  const call = async (method: string, params: unknown = {}, headers: Record<string, string> = {}) =>
    ask(method, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(params),
    });
  return { emulator, ask, call };
}

const errorOf = ({ body: { error } }: Answer) => (typeof error === "object" ? error.code : error);

test("every method of the table is documented, and partial ones say what is missing", async () => {
  for (const [name, { support, note }] of Object.entries(rest3Coverage)) {
    const details = await methodDetails(name);
    expect([name, details?.restVersion === 3 || details?.rest3?.name === name || name === "batch"]).toEqual([
      name,
      true,
    ]);
    expect([name, (support === "full") !== (note === undefined)]).toEqual([name, false]);
  }
});

test("a result is an object, and time is in whole seconds", async () => {
  const { call } = await portal();
  const { status, body } = await call("tasks.task.get", { id: Number(taskId) });
  expect([status, body.result]).toEqual([200, { item: { id: Number(taskId) } }]);
  expect([body.time?.["start"], body.time?.["processing"]].every(Number.isInteger)).toBe(true);
});

test("only JSON is taken, and the query string is not read", async () => {
  const { ask } = await portal();
  const form = { method: "POST", body: new URLSearchParams({ id: taskId }) };
  const broken = { method: "POST", headers: { "content-type": "application/json" }, body: "{id" };
  expect(errorOf(await ask("tasks.task.get", form))).toBe(code("INVALIDJSON"));
  expect(errorOf(await ask("tasks.task.get", broken))).toBe(code("INVALIDJSON"));
  const { body, status } = await ask(`tasks.task.get?id=${taskId}`);
  expect([status, body.error]).toMatchObject([400, { validation: [{ field: "id" }] }]);
  expect((await ask("rest.scope.list")).body.result?.items).toContain("tasks");
});

test("errors before the layer of REST 3.0 keep the form of REST 2", async () => {
  const { ask, emulator } = await portal();
  const at = async (path: string) => ask(path, {}, `${emulator.url}/rest/api/`);
  expect(await at(`${me}/short/tasks.task.get`)).toMatchObject({ status: 401, body: { error: "INVALID_CREDENTIALS" } });
  expect(await at("tasks.task.get")).toMatchObject({ status: 401, body: { error: "NO_AUTH_FOUND" } });
  expect(await at(`${me}/long-enough/no.such.method`)).toMatchObject({
    status: 404,
    body: { error: "ERROR_METHOD_NOT_FOUND" },
  });
  expect(await at(`%/%/tasks.task.get`)).toMatchObject({ status: 401 });
  expect(await ask("tasks.task.chat.message.send", {}, emulator.webhook)).toMatchObject({ status: 404 });
});

test("a key without the scope `tasks` is refused in the form of REST 3.0", async () => {
  const own = smallWorld();
  const { call } = await portal({ world: { ...own, portal: { ...own.portal, scopes: ["task"] } } });
  const answer = await call("tasks.task.get", { id: 1 });
  expect([answer.status, errorOf(answer)]).toEqual([403, code("INSUFFICIENTSCOPE")]);
});

test("an older portal does not know the address", async () => {
  const { call, ask, emulator } = await portal({ rest3: false });
  expect(await call("tasks.task.get", { id: 1 })).toMatchObject({
    status: 404,
    body: { error: "ERROR_METHOD_NOT_FOUND" },
  });
  expect(await ask("tasks.task.get", {}, `${emulator.url}/rest/api/`)).toMatchObject({ status: 404 });
});

test("select: own unknown names are dropped, relations come as objects, unknown fields of them are errors", async () => {
  const { call } = await portal();
  const get = async (select: unknown) => call("tasks.task.get", { id: Number(taskId), select });
  const { body } = await get(["id", "title", "nonsense", "responsible.name", "creator"]);
  expect(body.result?.item).toEqual({
    id: Number(taskId),
    title: expect.any(String),
    responsible: { name: expect.any(String) },
    creator: { id: expect.any(Number), name: expect.any(String) },
  });
  expect(errorOf(await get(["responsible.salary"]))).toBe(code("UNKNOWNDTOPROPERTY"));
  expect(errorOf(await get("id"))).toBe(code("INVALIDSELECT"));
});

test("filter: strict, AND, groups, short forms", async () => {
  const { call } = await portal();
  const ids = async (filter: unknown) =>
    (await call("tasks.task.list", { filter, pagination: { limit: 1000 } })).body.result?.items.map(({ id }) => id);
  const all = (await ids([])) as number[];
  const [a = 0, b = 0, c = 0] = all;
  expect(all).toEqual(world.tasks.map(({ id }) => Number(id)).toSorted((x, y) => x - y));
  expect(
    await ids([
      ["id", ">", a],
      ["id", "<=", c],
    ]),
  ).toEqual([b, c]);
  expect(await ids([["id", [a, c]]])).toEqual([a, c]);
  expect(await ids([["id", String(b)]])).toEqual([b]);
  expect(await ids([["id", "between", [a, b]]])).toEqual([a, b]);
  expect(
    await ids([{ logic: "or", conditions: [["id", a], { logic: "and", conditions: [["id", "in", [c]]] }] }]),
  ).toEqual([a, c]);
});

test.each([
  [{ ">id": 1 }, "INVALIDFILTER"],
  [[["title", "x"]], "INVALIDFILTER"],
  [[["id", "~", 1]], "UNKNOWNFILTEROPERATOR"],
  [[["id", "=", "x"]], "INVALIDFILTER"],
  [[["ID", 1]], "UNKNOWNDTOPROPERTY"],
  [[["__proto__", 1]], "UNKNOWNDTOPROPERTY"],
  [[["id"]], "INVALIDFILTER"],
  [[{ logic: "xor", conditions: [] }], "INVALIDFILTER"],
])("the filter %j is refused: %s", async (filter, name) => {
  const { call } = await portal();
  const answer = await call("tasks.task.list", { filter });
  expect([answer.status, errorOf(answer)]).toEqual([400, code(name)]);
});

test("pages have 50 rows, at most 1,000; no total, no next; order by sortable fields", async () => {
  const { call } = await portal();
  const list = async (params: object) => call("tasks.task.list", params);
  const all = world.tasks.length;
  const { body } = await list({});
  expect(body.result?.items).toHaveLength(Math.min(50, all));
  expect(body).not.toHaveProperty("total");
  expect((await list({ order: { id: "DESC" }, pagination: { limit: 2 } })).body.result?.items[0]?.["id"]).toBe(
    Math.max(...world.tasks.map(({ id }) => Number(id))),
  );
  const pages = await Promise.all(
    [
      { limit: 2, page: 2 },
      { limit: 2, offset: 2 },
    ].map(async (pagination) => list({ pagination })),
  );
  expect(pages[0]?.body.result).toEqual(pages[1]?.body.result);
  for (const limit of [0, "x", 1001, -1, 1.5]) {
    expect(errorOf(await list({ pagination: { limit } }))).toBe(code("INVALIDPAGINATION"));
  }
  for (const order of [{ status: "ASC" }, { id: "up" }, "id"]) {
    expect(errorOf(await list({ order }))).toBe(code("INVALIDORDER"));
  }
});

test("a task is added, changed, commented and deleted on the rows that REST 2 has", async () => {
  const { call, emulator } = await portal();
  const added = await call("tasks.task.add", { fields: { ...fields, priority: "high" } });
  const id = Number(added.body.result?.item["id"]);
  expect(added.body.result?.item).toMatchObject({ ...fields, priority: "high", status: "pending" });
  expect((await call("tasks.task.update", { id, fields: { title: "Twice" } })).body.result).toEqual({ result: true });
  const message = { fields: { taskId: id, text: "Done?" } };
  expect((await call("tasks.task.chat.message.send", message)).body.result).toEqual({ result: true });
  const older = await fetch(`${emulator.webhook}tasks.task.get?taskId=${id}`);
  expect(await older.json()).toMatchObject({ result: { task: { title: "Twice", priority: "2", commentsCount: "1" } } });
  expect((await call("tasks.task.delete", { id })).body.result).toEqual({ result: true });
  const gone = await call("tasks.task.get", { id });
  expect([gone.status, errorOf(gone)]).toEqual([400, code("ENTITYNOTFOUND")]);
  expect(emulator.stats().writes).toEqual({
    "tasks.task.add": 1,
    "tasks.task.update": 1,
    "tasks.task.chat.message.send": 1,
    "tasks.task.delete": 1,
  });
});

test.each([
  ["tasks.task.add", {}, "VALIDATION_REQUESTVALIDATION", "fields"],
  ["tasks.task.add", { fields: { title: "x" } }, "VALIDATION_REQUESTVALIDATION", "creatorId"],
  ["tasks.task.add", { fields: { ...fields, creatorId: "x" } }, "VALIDATION_REQUESTVALIDATION", "creatorId"],
  ["tasks.task.add", { fields: { ...fields, status: "2" } }, "VALIDATION_REQUESTVALIDATION", "status"],
  ["tasks.task.add", { fields: { ...fields, TITLE: "x" } }, "UNKNOWNDTOPROPERTY", undefined],
  ["tasks.task.update", { fields: {} }, "VALIDATION_REQUESTVALIDATION", "id"],
  ["tasks.task.chat.message.send", { fields: { taskId: 1 } }, "VALIDATION_DTOVALIDATION", "text"],
])("%s %j is refused: %s", async (method, params, name, field) => {
  const { call, emulator } = await portal();
  const answer = await call(method, params);
  expect(errorOf(answer)).toBe(code(name));
  expect((answer.body.error as { validation?: { field: string }[] }).validation?.[0]?.field).toBe(field);
  expect(emulator.writes()).toEqual([]);
});

test("fields are described, and may be asked for by name", async () => {
  const { call } = await portal();
  const { items = [] } = (await call("tasks.task.field.list")).body.result ?? {};
  expect(items.filter(({ filterable }) => filterable === true).map(({ name }) => name)).toEqual(["id"]);
  expect((await call("tasks.task.field.get", { name: "title" })).body.result?.item).toMatchObject({ required: true });
  expect((await call("documentation")).body.result).toMatchObject({
    openapi: "3.0.0",
    paths: { "/tasks.task.get": expect.anything() },
  });
});

test("a batch is an array at the root; a failed command stands in its place, or fails all", async () => {
  const commands = [
    { method: "tasks.task.get", query: { id: Number(taskId) } },
    { method: "tasks.task.get", query: { id: 99_999_999 } },
    { method: "tasks.task.add", query: { fields } },
  ];
  const item = await portal();
  const { body } = await item.call("batch", commands);
  const results = body.result as unknown as { error?: { code: string } }[];
  expect(results).toMatchObject([
    { item: { id: Number(taskId) } },
    { error: { code: code("ENTITYNOTFOUND") } },
    { item: { title: "Once" } },
  ]);
  expect(errorOf(await item.call("batch", { cmd: { a: "tasks.task.get?id=1" } }))).toBe(code("INVALIDSELECT"));
  const whole = await portal({ rest3: { batchErrors: "whole" } });
  expect(errorOf(await whole.call("batch", commands))).toBe(code("ENTITYNOTFOUND"));
  expect(whole.emulator.writes()).toEqual([]);
});

test("a key makes a write run once a day; the answer is repeated, another body refused", async () => {
  const clock = createVirtualClock();
  const { call, emulator } = await portal({ clock });
  const send = async (params: object, key = "row 1") => call("tasks.task.add", params, { "idempotency-key": key });
  const first = await send({ fields });
  const again = await send({ fields });
  expect(again.body).toEqual(first.body);
  expect([first, again].map(({ headers }) => headers.get("idempotent-replayed"))).toEqual([null, "true"]);
  expect(again.headers.get("idempotency-key")).toBe("row 1");
  const other = await send({ fields: { ...fields, title: "Other" } });
  expect([other.status, errorOf(other)]).toEqual([422, code("IDEMPOTENCYKEYREUSED")]);
  expect(errorOf(await send({ fields }, "x".repeat(256)))).toBe(code("INVALIDIDEMPOTENCYKEY"));
  expect(emulator.stats().writes).toEqual({ "tasks.task.add": 1 });
  clock.pass(24 * 3_600_000);
  await send({ fields });
  expect(emulator.stats().writes).toEqual({ "tasks.task.add": 2 });
});

test("errors are not stored, and REST 2 takes no notice of the key", async () => {
  const { call, ask, emulator } = await portal();
  const headers = { "content-type": "application/json", "idempotency-key": "k" };
  expect((await call("tasks.task.add", { fields: {} }, headers)).status).toBe(400);
  expect((await call("tasks.task.add", { fields }, headers)).status).toBe(200);
  const body = JSON.stringify({ fields: { TITLE: "x", RESPONSIBLE_ID: me } });
  for (let time = 0; time < 2; time += 1)
    await ask("tasks.task.add", { method: "POST", headers, body }, emulator.webhook);
  expect(emulator.stats().writes).toEqual({ "tasks.task.add": 3 });
});

test("a write whose answer is lost is stored all the same", async () => {
  const { call, emulator } = await portal({ faults: "tasks.task.add:drop-answer@1" });
  const send = async () => call("tasks.task.add", { fields }, { "idempotency-key": "k" });
  await expect(send()).rejects.toThrow("fetch failed");
  expect((await send()).headers.get("idempotent-replayed")).toBe("true");
  expect(emulator.stats().writes).toEqual({ "tasks.task.add": 1 });
});

test("the request rate counts both versions together", async () => {
  const { call, ask, emulator } = await portal({ limits: { bucket: { threshold: 2, drain: 0.001 } } });
  const older = async () => ask("profile", {}, emulator.webhook);
  const newer = async () => call("rest.scope.list");
  const answers = [await older(), await newer(), await newer(), await older()];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 503, 503]);
  expect(answers[2]?.body.error).toBe("QUERY_LIMIT_EXCEEDED");
});
