import { createServer } from "node:http";
import { expect, test } from "vitest";
import { anyMethod, type ClientOptions, command, createClient, PortalError } from "../src/index.ts";
import { caught } from "./caught.ts";
import { json, raw, rawServer, type Respond } from "./raw-server.ts";
import { virtualClock } from "./virtual-clock.ts";

type Response = Parameters<Respond>[1];

const ok = (response: Response) => json(response, { result: "done" });
const cut = (response: Response) => response.destroy();
const badGateway = (response: Response) => raw(response, 502, "text/html", "<title>Bad Gateway</title>");
const halfJson = (response: Response) => raw(response, 200, "application/json", '{"result":[');
const limited = (response: Response) =>
  json(response, { error: "QUERY_LIMIT_EXCEEDED", error_description: "Too many requests" }, 503);
const internal = (response: Response) => json(response, { error: "INTERNAL_SERVER_ERROR" }, 500);
const missing = (response: Response) => json(response, { error: "", error_description: "Not found" }, 400);
const twoResults = (response: Response) => json(response, { result: { result: { a: 1, b: 2 } } });
const unexpected = (response: Response) => json(response, { error: "ERROR_UNEXPECTED_ANSWER" }, 500);

/** Answers the first requests as given, later ones well. */
async function setUp(first: readonly ((response: Response) => unknown)[], options: Partial<ClientOptions> = {}) {
  const server = await rawServer((_, response, number) => (first[number - 1] ?? ok)(response));
  const clock = virtualClock();
  const client = createClient({ webhook: server.webhook, clock, random: () => 1, ...options });
  return {
    server,
    clock,
    client,
    async [Symbol.asyncDispose]() {
      await client.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

test.each([
  ["a cut connection", cut],
  ["a gateway's page", badGateway],
  ["broken JSON", halfJson],
  ["an internal error", internal],
  ["an unexpected answer", unexpected],
  ["the rate limit", limited],
])("a read is repeated after %s", async (_, respond) => {
  await using set = await setUp([respond, respond, respond]);
  await expect(set.client.call("crm.deal.list")).resolves.toBe("done");
  expect(set.server.requests).toHaveLength(4);
});

test.each([
  ["a cut connection", cut],
  ["a gateway's page", badGateway],
  ["broken JSON", halfJson],
  ["an HTML page", (response: Response) => raw(response, 200, "text/html", "<b>Fatal error</b>")],
  ["an internal error", internal],
  ["an unexpected answer", unexpected],
])("a write is not repeated after %s: its outcome is unknown", async (_, respond) => {
  await using set = await setUp([respond]);
  const error = await caught(set.client.call("crm.deal.add"));
  expect(error).toMatchObject({
    code: "outcome-unknown",
    mayHaveRun: true,
    isRetryable: false,
    method: "crm.deal.add",
  });
  expect(error.hint).toMatch(/before you repeat/);
  expect(error.cause).toBeInstanceOf(Error);
  expect(set.server.requests).toHaveLength(1);
});

test("a write that did not come to an end in time is unknown as well", async () => {
  await using set = await setUp([() => undefined], { timeout: 40 });
  expect((await caught(set.client.call("crm.deal.add"))).code).toBe("outcome-unknown");
  expect(set.server.requests).toHaveLength(1);
});

test("a write that surely did not run is repeated", async () => {
  await using set = await setUp([limited, limited]);
  await expect(set.client.call("crm.deal.add")).resolves.toBe("done");
  expect(set.server.requests).toHaveLength(3);
});

test.each([
  ["OVERLOAD_LIMIT", 401],
  ["INVALID_CREDENTIALS", 401],
  ["insufficient_scope", 401],
  ["ACCESS_DENIED", 403],
  ["", 400],
])("the error %j is final", async (error, status) => {
  await using set = await setUp([(response) => json(response, { error, error_description: "x" }, status)]);
  await expect(set.client.call("crm.deal.list")).rejects.toBeInstanceOf(PortalError);
  expect(set.server.requests).toHaveLength(1);
});

test("attempts are bounded, and so is the time they take", async () => {
  await using set = await setUp([cut, cut, cut, cut, cut, cut]);
  expect((await caught(set.client.call("crm.deal.list"))).code).toBe("network");
  expect(set.server.requests).toHaveLength(4);
  expect(set.clock.sleeps).toEqual([500, 1000, 2000]);

  await using short = await setUp([cut, cut, cut, cut], { deadline: 600 });
  await caught(short.client.call("crm.deal.list"));
  expect(short.server.requests).toHaveLength(2);
});

test("waiting for a place is no failure: the deadline begins with the first one", async () => {
  // 48 places, then one every half second: the sixth call waits for three seconds and fails for the first time then.
  await using set = await setUp([...Array<typeof ok>(53).fill(ok), cut, ok], { deadline: 1000 });
  for (let call = 0; call < 48; call += 1) await set.client.call("crm.deal.list");
  const slow = Array.from({ length: 6 }, async () => set.client.call("crm.deal.list"));
  expect((await Promise.allSettled(slow)).map(({ status }) => status)).toEqual(Array(6).fill("fulfilled"));
  expect(set.server.requests).toHaveLength(55);
});

test("bulk calls outlast any number of refusals, up to the deadline without an answer to anybody", async () => {
  await using set = await setUp(Array<typeof limited>(7).fill(limited));
  await expect(set.client.call("crm.deal.add", {}, { priority: "bulk" })).resolves.toBe("done");
  expect(set.server.requests).toHaveLength(8);

  await using closed = await setUp(Array<typeof limited>(1000).fill(limited));
  const begun = closed.clock.now();
  expect((await caught(closed.client.call("profile", {}, { priority: "bulk" }))).code).toBe("rate-limited");
  expect(closed.clock.now() - begun).toBeGreaterThan(90_000);
  expect(closed.clock.now() - begun).toBeLessThan(130_000);

  await using failing = await setUp(Array<typeof cut>(9).fill(cut));
  expect((await caught(failing.client.call("profile", {}, { priority: "bulk" }))).code).toBe("network");
  expect(failing.server.requests).toHaveLength(4);

  await using once = await setUp([limited, limited], { retries: 0 });
  expect((await caught(once.client.call("profile", {}, { priority: "bulk" }))).code).toBe("rate-limited");
  expect(once.server.requests).toHaveLength(1);
});

test("an answer that is an error brings the speed back as well", async () => {
  await using set = await setUp([limited, ...Array<typeof missing>(20).fill(missing)], { random: () => 0 });
  for (let call = 0; call < 21; call += 1) await set.client.call("crm.deal.get", { id: 1 }).catch(() => undefined);
  const paces = set.clock.sleeps.slice(1);
  expect(paces[0]).toBeGreaterThan(1000);
  expect(paces.at(-1)).toBeLessThan(520);
});

test("the command of a batch whose time is used up tells when it can run again", async () => {
  const blocked = {
    error: "OPERATION_TIME_LIMIT",
    error_description: "Method is blocked due to operation time limit.",
  };
  const resetAt = 1_750_000_300;
  const time = { duration: 1, operating: 200, operating_reset_at: resetAt };
  const reply = (errors: object) => (response: Response) =>
    json(response, {
      result: { result: { me: 1 }, result_error: errors, result_time: { me: time, deals: time } },
      time,
    });
  await using set = await setUp([reply([]), reply({ deals: blocked })]);
  const commands = { me: command("profile"), deals: command("crm.deal.list") };
  await set.client.batch(commands);
  const { me, deals } = await set.client.batch(commands);
  expect(me.ok).toBe(true);
  expect(deals).toMatchObject({ ok: false, error: { code: "operation-limit", retryAt: resetAt * 1000 } });
  expect(await caught(set.client.call("crm.deal.list"))).toMatchObject({ retryAt: resetAt * 1000 });
  expect(set.server.requests).toHaveLength(2);
});

test("a write that was stopped while it waited for a place was not sent", async () => {
  await using set = await setUp([]);
  for (let call = 0; call < 48; call += 1) await set.client.call("profile");
  const error = await caught(set.client.call("crm.deal.add", {}, { signal: AbortSignal.abort() }));
  expect(error).toMatchObject({ code: "aborted", mayHaveRun: false });
  expect(set.server.requests).toHaveLength(48);
});

test("waiting times have full jitter", async () => {
  const numbers = [0, 0.5];
  await using set = await setUp([cut, cut], { random: () => numbers.shift() ?? 1 });
  await set.client.call("crm.deal.list");
  expect(set.clock.sleeps).toEqual([0, 500]);
});

test("a pause can be stopped", async () => {
  const controller = new AbortController();
  await using set = await setUp([
    (response) => {
      controller.abort();
      badGateway(response);
    },
  ]);
  expect((await caught(set.client.call("crm.deal.list", {}, { signal: controller.signal }))).code).toBe("aborted");
});

test("a batch is repeated when all its commands are reads, and unknown when one is not", async () => {
  await using reads = await setUp([badGateway, twoResults]);
  await expect(reads.client.batch({ a: command("crm.deal.list"), b: command("profile") })).resolves.toMatchObject({
    a: { ok: true },
  });
  await using mixed = await setUp([badGateway, twoResults]);
  const outcomes = await mixed.client.batch({ a: command("crm.deal.list"), b: command("crm.deal.add") });
  expect(outcomes).toMatchObject({ a: { error: { code: "server-error" } }, b: { error: { code: "outcome-unknown" } } });
  expect(mixed.server.requests).toHaveLength(1);
});

test("isRead decides, and the raw method batch is never taken for a read", async () => {
  await using set = await setUp([cut, ok, cut], { isRead: () => true });
  await expect(set.client.call("crm.deal.add")).resolves.toBe("done");
  expect((await caught(set.client.call("batch", { cmd: {} }))).code).toBe("outcome-unknown");
});

test("a command that failed inside the portal is unknown when it writes, and an error when it reads", async () => {
  const internalError = { error: "INTERNAL_SERVER_ERROR", error_description: "" };
  await using set = await setUp([
    (response) => json(response, { result: { result_error: { read: internalError, write: internalError } } }),
  ]);
  const outcomes = await set.client.batch({ read: command("crm.deal.list"), write: command("crm.deal.add") });
  expect(outcomes.read).toMatchObject({ ok: false, error: { code: "server-error" } });
  expect(outcomes.write).toMatchObject({ ok: false, error: { code: "outcome-unknown" } });
});

test("a refused connection is tried again, for a write as well, since nothing was sent", async () => {
  const closed = await rawServer(() => undefined);
  await closed[Symbol.asyncDispose]();
  const server = createServer((_, response) => ok(response));
  const clock = virtualClock();
  const startServer = async (milliseconds: number) => {
    clock.sleeps.push(milliseconds);
    await new Promise<void>((resolve) => server.listen(closed.port, "127.0.0.1", resolve));
  };
  await using client = createClient({ webhook: closed.webhook, clock: { ...clock, sleep: startServer } });
  await expect(client.call("crm.deal.add")).resolves.toBe("done");
  expect(clock.sleeps).toHaveLength(1);
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
});

test("after a refusal the client slows down instead of storming on", async () => {
  await using set = await setUp([limited], { random: () => 0 });
  for (let call = 0; call < 4; call += 1) await set.client.call("crm.deal.list");
  const [backoff, ...waits] = set.clock.sleeps;
  expect(backoff).toBe(0);
  expect(waits).toHaveLength(4);
  for (const wait of waits) expect(wait).toBeGreaterThan(500);
});

test("a call may ask for fewer repetitions than the client", async () => {
  await using set = await setUp([internal, internal, internal]);
  await expect(set.client.call("crm.deal.list", {}, { retries: 1 })).rejects.toThrow(PortalError);
  expect(set.server.requests).toHaveLength(2);
});

test("a key that was pasted as a method shows in no event", async () => {
  const events: unknown[] = [];
  await using set = await setUp([], { onEvent: (event) => events.push(event) });
  const key = new URL(set.server.webhook).pathname.split("/")[3] ?? "";
  await set.client.call(anyMethod(key));
  expect(JSON.stringify(events)).not.toContain(key);
});
