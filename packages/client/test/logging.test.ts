import { startEmulator } from "@b24kit/emulator";
import { expect, onTestFinished, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { anyMethod, type ClientEvent, type ClientOptions, command, createClient, type Logger } from "../src/index.ts";
import { caught } from "./caught.ts";
import { memoryPino } from "./log-lines.ts";
import { json, raw, rawServer, type Respond, secret } from "./raw-server.ts";
import { virtualClock } from "./virtual-clock.ts";

type Response = Parameters<Respond>[1];

const [debug, info, warn, error] = [20, 30, 40, 50];
const ok = (response: Response) => json(response, { result: "done" });
const cut = (response: Response) => response.destroy();
const refusal = (error: string) => (response: Response) => json(response, { error, error_description: "x" }, 400);
const badGateway = (response: Response) => raw(response, 502, "text/html", "<title>Иванов</title>");

/** A client that logs to pino, and a server that answers the first requests as given, later ones well. */
async function setUp(first: readonly ((response: Response) => unknown)[], options: Partial<ClientOptions> = {}) {
  const server = await rawServer((_, response, number) => (first[number - 1] ?? ok)(response));
  const log = memoryPino();
  const client = createClient({
    webhook: server.webhook,
    clock: virtualClock(),
    random: () => 1,
    logger: log.logger,
    ...options,
  });
  return {
    ...log,
    server,
    client,
    host: `127.0.0.1:${server.port}`,
    async [Symbol.asyncDispose]() {
      await client.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

test("every event is one line, with numbers, codes and names of methods", async () => {
  await using set = await setUp([badGateway]);
  await set.client.call("crm.deal.list", { filter: { TITLE: "Петров" } });
  const { host } = set;
  const common = { host, method: "crm.deal.list" };
  expect(set.lines()).toEqual([
    { level: debug, msg: "request sent", ...common, commands: 1 },
    { level: debug, msg: "answer received", ...common, status: 502, milliseconds: 0, bytes: 27 },
    { level: warn, msg: "the request failed", ...common, milliseconds: 0, code: "server-error" },
    { level: info, msg: "the request will be repeated", ...common, attempt: 1, delay: 500, code: "server-error" },
    { level: debug, msg: "request sent", ...common, commands: 1 },
    { level: debug, msg: "answer received", ...common, status: 200, milliseconds: 0, bytes: 17 },
  ]);
});

test("the portal's own code is told, unless it is a sentence", async () => {
  await using set = await setUp([refusal("ERROR_CORE"), refusal("Не найден Петров")]);
  await caught(set.client.call("crm.deal.list"));
  await caught(set.client.call("crm.deal.list"));
  const failures = set.lines().filter(({ level }) => level === warn);
  expect(failures.map(({ code, portalCode }) => [code, portalCode])).toEqual([
    ["portal-error", "ERROR_CORE"],
    ["portal-error", undefined],
  ]);
});

test("an emulated portal: one line for each request and each answer, a wait is told", async () => {
  const now = "2026-11-21T09:00:00+03:00";
  const emulator = await startEmulator({ world: sharedWorld({ seed: "ru", now, fixedClock: true }) });
  onTestFinished(() => emulator.close());
  const log = memoryPino();
  await using client = createClient({ webhook: emulator.webhook, clock: virtualClock(), logger: log.logger });
  for (let request = 0; request < 60; request += 1) await client.call("server.time");
  await client.batch({ me: command("user.current"), deals: command("crm.deal.list") });
  const levels = Object.groupBy(log.lines(), ({ msg }) => msg);
  expect(levels["request sent"]).toHaveLength(61);
  expect(levels["answer received"]).toHaveLength(61);
  expect(levels["waiting for the portal's limits"]?.[0]).toMatchObject({ level: info, method: "server.time" });
  expect(levels["request sent"]?.at(-1)).toMatchObject({ method: "batch", commands: 2 });
});

test("a write whose answer was lost is an error line, a read is not", async () => {
  await using set = await setUp([cut, cut]);
  await caught(set.client.call("crm.deal.add"));
  await set.client.call("crm.deal.list");
  const unknown = set.lines().filter(({ level }) => level === error);
  expect(unknown).toEqual([
    {
      level: error,
      msg: "it is unknown whether a write was executed",
      host: set.host,
      method: "crm.deal.add",
      commands: 1,
    },
  ]);
});

test("a batch whose answer was lost tells its writes, by method", async () => {
  await using set = await setUp([cut]);
  const entries = ["a", "b", "c"].map((key) => [key, command("crm.deal.add", { fields: { TITLE: key } })] as const);
  await set.client.batch({
    ...Object.fromEntries(entries),
    d: command("crm.deal.list"),
    e: command(anyMethod("task.x.delete")),
  });
  expect(set.lines().filter(({ level }) => level === error)).toMatchObject([
    { method: "crm.deal.add", commands: 3 },
    { method: "task.x.delete", commands: 1 },
  ]);
});

test("a single command of unknown outcome in an answered batch is told, also behind a link that hides it", async () => {
  const failed = { error: "INTERNAL_SERVER_ERROR", error_description: "" };
  await using set = await setUp(
    [(response) => json(response, { result: { result: { b: 7 }, result_error: { a: failed, c: failed } } })],
    { links: [async (call, next) => ({ ...(await next(call)), result: {} })] },
  );
  await set.client.batch({ a: command("crm.deal.add"), b: command("crm.deal.add"), c: command("crm.deal.list") });
  expect(set.lines().filter(({ level }) => level === error)).toMatchObject([{ method: "crm.deal.add", commands: 1 }]);
});

test("a write that its caller stops under way is told, one that was never sent is not", async () => {
  const controller = new AbortController();
  await using set = await setUp([() => controller.abort()]);
  const { signal } = controller;
  await caught(set.client.call("crm.deal.add", {}, { signal }));
  await caught(set.client.call("crm.deal.update", { id: 1 }, { signal }));
  expect(set.lines().filter(({ level }) => level === error)).toMatchObject([{ method: "crm.deal.add" }]);
});

const personal = "Иванова Мария +79161234567";
const echo = `${personal}, see http://127.0.0.1/rest/1/${secret}/x and https://other.bitrix24.ru/rest/7/0therK3y99/x`;

test.each([
  ["an error", (r: Response) => json(r, { error: personal, error_description: echo }, 400)],
  ["an error code", (r: Response) => json(r, { error: secret, error_description: echo }, 400)],
  ["a lost answer", cut],
  ["a page", (r: Response) => raw(r, 200, "text/html", `<title>${echo}</title>`)],
  ["a result", (r: Response) => json(r, { result: [{ NAME: echo }] })],
])("no line holds a parameter, a secret or a person: %s", async (_, respond) => {
  await using set = await setUp([respond, respond, respond, respond, respond, respond]);
  const params = { fields: { NAME: personal, COMMENTS: echo } };
  await set.client.call("crm.deal.list", { filter: { TITLE: echo } }).catch(String);
  await set.client.call("crm.contact.add", params).catch(String);
  await set.client.batch({ [personal]: command("crm.contact.add", params) }).catch(String);
  await set.client.call(anyMethod(`http://127.0.0.1/rest/1/${secret}/profile`)).catch(String);
  expect(set.lines().length).toBeGreaterThan(3);
  for (const hidden of [secret, "0therK3y99", "Иванова", "79161234567"]) expect(set.text()).not.toContain(hidden);
});

function logger(log: () => unknown): Logger {
  return { debug: log, info: log, warn: log, error: log };
}

const badLogs: readonly (readonly [string, Logger])[] = [
  [
    "throws",
    logger(() => {
      throw new Error("the disk is full");
    }),
  ],
  ["rejects", logger(async () => Promise.reject(new Error("the disk is full")))],
  ["has no levels", {} as Logger],
];

test.each(badLogs)("a logger that %s changes nothing", async (_, bad) => {
  await using set = await setUp([badGateway, ok, cut], { logger: bad });
  await expect(set.client.call("crm.deal.list")).resolves.toBe("done");
  expect((await caught(set.client.call("crm.deal.add"))).code).toBe("outcome-unknown");
  await expect(set.client.call("crm.deal.add")).resolves.toBe("done");
  expect(set.server.requests).toHaveLength(4);
});

test("onEvent is told the same, one that throws does not keep the line from being written", async () => {
  const events: ClientEvent[] = [];
  const onEvent = (event: ClientEvent) => {
    events.push(event);
    throw new Error("broken");
  };
  await using set = await setUp([cut], { onEvent });
  await caught(set.client.call("crm.deal.add"));
  expect(events.map(({ type }) => type)).toEqual(["request", "failure", "outcome-unknown"]);
  expect(set.lines()).toHaveLength(events.length);
});

test("the console is a logger", () => {
  const client = createClient({ webhook: `http://127.0.0.1:1/rest/1/${secret}/`, logger: console });
  expect(client.portal.host).toBe("127.0.0.1:1");
});
