import { Writable } from "node:stream";
import { inspect } from "node:util";
import { startEmulator } from "@b24kit/emulator";
import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { UndiciInstrumentation } from "@opentelemetry/instrumentation-undici";
import type { ReadableSpan, SpanProcessor } from "@opentelemetry/sdk-trace";
import { request } from "undici";
import { expect, onTestFinished, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { anyMethod, ClientError, type ClientOptions, command, createClient, type Link } from "../src/index.ts";
import { caught } from "./caught.ts";
import { json, raw, rawServer, type Respond, secret } from "./raw-server.ts";
import { startTracing } from "./tracing.ts";
import { virtualClock } from "./virtual-clock.ts";

type Response = Parameters<Respond>[1];

const ok = (response: Response) => json(response, { result: "done" });
const badGateway = (response: Response) => raw(response, 502, "text/html", "");
const empty = (response: Response) => json(response, { result: { result: [], result_error: [] } });
const registry = Symbol.for("opentelemetry.js.api.1");

async function setUp(first: readonly ((response: Response) => unknown)[], options: Partial<ClientOptions> = {}) {
  const server = await rawServer((_, response, number) => (first[number - 1] ?? ok)(response));
  const client = createClient({ webhook: server.webhook, clock: virtualClock(), random: () => 1, ...options });
  return {
    server,
    client,
    async [Symbol.asyncDispose]() {
      await client.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

const parentOf = (span: ReadableSpan | undefined) => span?.parentSpanContext?.spanId;
const idOf = (span: ReadableSpan | undefined) => span?.spanContext().spanId;
const eventsOf = (span: ReadableSpan | undefined) =>
  span?.events.map(({ name, attributes }) => ({ name, ...attributes }));

test("without tracing in the process, nothing of it appears", async () => {
  await using set = await setUp([]);
  await set.client.call("profile");
  expect(Reflect.get(globalThis, registry)).toBeUndefined();
});

test("a call is a span, its HTTP request a span below it", async () => {
  using tracing = startTracing();
  await using set = await setUp([]);
  await set.client.call("crm.deal.list");
  const [http, call] = tracing.spans();
  const server = { "server.address": "127.0.0.1", "server.port": set.server.port };
  expect(call).toMatchObject({ name: "bitrix24 crm.deal.list", kind: SpanKind.CLIENT });
  expect(call?.attributes).toEqual({
    ...server,
    "b24.method": "crm.deal.list",
    "b24.commands": 1,
    "b24.attempts": 1,
    "http.response.status_code": 200,
  });
  expect(http).toMatchObject({ name: "POST", kind: SpanKind.CLIENT });
  expect(http?.attributes).toEqual({ ...server, "http.request.method": "POST", "http.response.status_code": 200 });
  expect(parentOf(http)).toBe(idOf(call));
  expect(parentOf(call)).toBeUndefined();
  expect(tracing.spans()).toHaveLength(2);
});

test("the request of a file is a GET", async () => {
  using tracing = startTracing();
  await using set = await setUp([(response) => raw(response, 200, "application/octet-stream", "abc")]);
  const { origin } = new URL(set.server.webhook);
  const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
  await set.client.download(`${origin}/disk/file`, async () => sink);
  expect(tracing.named("GET")).toMatchObject([{ attributes: { "http.request.method": "GET" } }]);
  expect(tracing.named("POST")).toEqual([]);
});

test("every attempt is a span, repetitions are events of the call", async () => {
  using tracing = startTracing();
  await using set = await setUp([badGateway, badGateway]);
  await set.client.call("crm.deal.list");
  const requests = tracing.named("POST");
  const [call] = tracing.named("bitrix24");
  expect(requests.map(({ attributes }) => attributes["http.request.resend_count"])).toEqual([undefined, 1, 2]);
  expect(requests.map(({ attributes }) => attributes["http.response.status_code"])).toEqual([502, 502, 200]);
  expect(requests.map(({ status }) => status.code)).toEqual([2, 2, 0]);
  expect(new Set(requests.map(parentOf))).toEqual(new Set([idOf(call)]));
  expect(call?.attributes).toMatchObject({ "b24.attempts": 3, "http.response.status_code": 200 });
  expect(call?.status.code).toBe(SpanStatusCode.UNSET);
  const retry = { name: "retry", "error.type": "server-error" };
  expect(eventsOf(call)).toEqual([
    { ...retry, "b24.attempt": 1, "b24.delay": 500 },
    { ...retry, "b24.attempt": 2, "b24.delay": 1000 },
  ]);
});

test("an emulated portal: a batch is one span over all of its requests", async () => {
  const now = "2026-11-21T09:00:00+03:00";
  const emulator = await startEmulator({ world: sharedWorld({ seed: "ru", now, fixedClock: true }) });
  onTestFinished(() => emulator.close());
  await using client = createClient({ webhook: emulator.webhook });
  using tracing = startTracing();
  const many = Array.from({ length: 60 }, (_, index) => [`k${index}`, command("user.current")] as const);
  await client.batch({ ...Object.fromEntries(many), wrong: command(anyMethod("no.such.method")) });
  const [call] = tracing.named("bitrix24");
  expect(call).toMatchObject({ name: "bitrix24 batch", status: { code: SpanStatusCode.UNSET } });
  expect(call?.attributes).toMatchObject({
    "b24.method": "batch",
    "b24.commands": 61,
    "b24.methods": ["user.current", "no.such.method"],
    "b24.failed_commands": 1,
    "b24.attempts": 2,
  });
  expect(tracing.named("POST").map(({ attributes }) => attributes["http.request.resend_count"])).toEqual([
    undefined,
    undefined,
  ]);
});

test("repetitions are counted for each request of a batch", async () => {
  using tracing = startTracing();
  await using set = await setUp([badGateway, empty, empty]);
  const many = Array.from({ length: 60 }, (_, index) => [`k${index}`, command("user.current")] as const);
  await set.client.batch(Object.fromEntries(many));
  expect(tracing.named("POST").map(({ attributes }) => attributes["http.request.resend_count"])).toEqual([
    undefined,
    1,
    undefined,
  ]);
});

test("an error is told by class and code, without words, secrets and stack", async () => {
  using tracing = startTracing();
  const words = `Иванов: http://127.0.0.1/rest/1/${secret}/x`;
  await using set = await setUp([(r) => json(r, { error: secret, error_description: words }, 400), (r) => r.destroy()]);
  await caught(set.client.call("crm.deal.list", { filter: { TITLE: "Петров" } }));
  await caught(set.client.call("crm.deal.add", { fields: { TITLE: "Петров" } }));
  await caught(set.client.call(anyMethod(`${set.server.webhook}profile`)));
  const [refused, lost, invalid] = tracing.named("bitrix24");
  expect(refused?.attributes).toMatchObject({ "error.type": "portal-error", "http.response.status_code": 400 });
  expect(refused?.status).toEqual({ code: SpanStatusCode.ERROR, message: "portal-error" });
  expect(eventsOf(refused)).toEqual([
    { name: "exception", "exception.type": "PortalError", "exception.message": "portal-error" },
  ]);
  expect(lost?.attributes["error.type"]).toBe("outcome-unknown");
  expect(tracing.named("POST").at(-1)?.attributes["error.type"]).toBe("network");
  expect(invalid).toMatchObject({ name: "bitrix24 invalid", attributes: { "error.type": "bad-parameters" } });
  const shown = inspect(tracing.spans(), { depth: 8, showHidden: true });
  for (const hidden of [secret, "Иванов", "Петров", "raw-server.ts"]) expect(shown).not.toContain(hidden);
});

const refuse: Link = async ({ method }) => {
  throw new ClientError("refused", "no", { method });
};

test("a refusal of the guard is a failed call without a request", async () => {
  using tracing = startTracing();
  await using set = await setUp([], { links: [refuse] });
  await caught(set.client.call("crm.deal.delete", { id: 1 }));
  expect(tracing.spans()).toHaveLength(1);
  expect(tracing.spans()[0]?.attributes).toMatchObject({ "error.type": "refused" });
  expect(tracing.spans()[0]?.attributes).not.toHaveProperty("b24.attempts");
});

test("the caller's span is the parent, the caller's links run inside, what comes later does not", async () => {
  using tracing = startTracing();
  const tracer = trace.getTracer("application");
  const link: Link = async (call, next) => {
    const answer = await next(call);
    tracer.startSpan("inside").end();
    return answer;
  };
  await using set = await setUp([badGateway], { links: [link] });
  await tracer.startActiveSpan("outside", async (span) => {
    await set.client.call("crm.deal.list");
    tracer.startSpan("later").end();
    span.end();
  });
  const [[outside], [call], [inside], [later]] = [
    tracing.named("outside"),
    tracing.named("bitrix24"),
    tracing.named("inside"),
    tracing.named("later"),
  ];
  expect(parentOf(call)).toBe(idOf(outside));
  expect(parentOf(inside)).toBe(idOf(call));
  expect(parentOf(later)).toBe(idOf(outside));
});

test("observers and the logger run inside the span, so that lines carry its number", async () => {
  using tracing = startTracing();
  const seen: (string | undefined)[] = [];
  const log = () => void seen.push(trace.getActiveSpan()?.spanContext().traceId);
  await using set = await setUp([badGateway], { logger: { debug: log, info: log, warn: log, error: log } });
  await set.client.call("crm.deal.list");
  expect(seen).toEqual(Array(6).fill(tracing.spans()[0]?.spanContext().traceId));
});

test("calls at the same time and calls inside of calls keep their own spans", async () => {
  using tracing = startTracing();
  await using other = await setUp([]);
  const link: Link = async (call, next) => {
    await other.client.call("user.current");
    return next(call);
  };
  await using set = await setUp([], { links: [link] });
  await Promise.all(["a.list", "b.list", "c.list"].map((method) => set.client.call(anyMethod(method))));
  const calls = tracing.named("bitrix24");
  expect(calls.map(({ attributes }) => attributes["b24.attempts"])).toEqual(Array(6).fill(1));
  for (const name of ["a", "b", "c"]) {
    const [outer] = tracing.named(`bitrix24 ${name}.list`);
    expect(tracing.spans().filter((span) => parentOf(span) === idOf(outer))).toHaveLength(2);
  }
  expect(new Set(tracing.named("POST").map(parentOf))).toEqual(new Set(calls.map(idOf)));
});

test("the instrumentation of undici does not write the key down", async () => {
  using tracing = startTracing();
  const instrumentation = new UndiciInstrumentation();
  try {
    await using set = await setUp([badGateway]);
    await request(`http://127.0.0.1:${set.server.port}/seen`, { method: "POST" });
    expect(inspect(tracing.spans(), { depth: 4 })).toContain("/seen");
    await set.client.call("crm.deal.list");
    expect(tracing.named("bitrix24")).toHaveLength(1);
    expect(inspect(tracing.spans(), { depth: 8 })).not.toContain(secret);
    expect(set.server.requests.at(-1)?.headers).not.toHaveProperty("traceparent");
  } finally {
    instrumentation.disable();
  }
});

const broken = () => {
  throw new Error("the exporter is broken");
};

test.each([
  ["at the beginning", { onStart: broken, onEnd: () => {} }],
  ["at the end", { onStart: () => {}, onEnd: broken }],
])("tracing that fails %s of a span changes nothing for the call", async (_, hooks) => {
  const processor: SpanProcessor = { ...hooks, forceFlush: async () => {}, shutdown: async () => {} };
  using _tracing = startTracing({ processor });
  await using set = await setUp([ok, (response) => response.destroy()]);
  await expect(set.client.call("crm.deal.add")).resolves.toBe("done");
  expect((await caught(set.client.call("crm.deal.add"))).code).toBe("outcome-unknown");
});

test("where nothing carries the context, the call is a span all the same", async () => {
  using tracing = startTracing({ hasContext: false });
  await using set = await setUp([]);
  await set.client.call("profile");
  expect(tracing.spans().map(({ name }) => name)).toEqual(["bitrix24 profile"]);
});
