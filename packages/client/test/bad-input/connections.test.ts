import { createServer, type Socket } from "node:net";
import { expect, test } from "vitest";
import { anyMethod, type ClientError, createClient } from "../../src/index.ts";
import { caught } from "../caught.ts";
import { virtualClock } from "../virtual-clock.ts";
import { fate, fateOf } from "./fate-of.ts";
import { byteServer, type Script } from "./byte-server.ts";
import { flawsOf } from "./flaws-of.ts";
import { head, http } from "./http-bytes.ts";
import { until } from "./until.ts";

const good = http('{"result":1}');

/** A port that takes connections and never says a word, so that TLS never comes about. */
const silent = async () => byteServer(() => undefined);

test.each<[string, Buffer]>([
  ["bytes", http(`{"result":${" ".repeat(10_000)}1}`)],
  ["news", Buffer.concat(Array.from({ length: 1000 }, () => head(102, {})))],
])("a portal that drips %s is left at the time limit", async (_, bytes) => {
  const drip: Script = (socket) => {
    let sent = 0;
    const timer = setInterval(() => socket.write(bytes.subarray(sent, (sent += 1))), 5);
    socket.on("close", () => clearInterval(timer));
  };
  const late = fate({ code: "timeout", words: /within 0\.1 seconds/, again: false, ran: true });
  expect(await fateOf(drip, { timeout: 100 })).toEqual(late);
});

test("the time limit counts while the connection is made, and then nothing was sent", async () => {
  await using server = await silent();
  await using client = createClient({ webhook: server.webhook.replace("http:", "https:"), timeout: 100, retries: 0 });
  const error = await caught(client.call(anyMethod("crm.deal.add")));
  expect(error).toMatchObject({ code: "timeout", mayHaveRun: false, isRetryable: false });
  expect(error.message).toMatch(/No connection .* within 0\.1 seconds; "crm\.deal\.add" was not sent/);
  expect(flawsOf(error)).toEqual([]);
});

test("the caller can stop while the connection is made, and then nothing was sent", async () => {
  await using server = await silent();
  await using client = createClient({ webhook: server.webhook.replace("http:", "https:"), retries: 0 });
  const controller = new AbortController();
  const call = caught(client.call(anyMethod("crm.deal.add"), {}, { signal: controller.signal }));
  await until(() => server.connections === 1);
  controller.abort();
  expect(await call).toMatchObject({ code: "aborted", mayHaveRun: false });
});

test("closing ends connections that are still being made", async () => {
  await using server = await silent();
  const client = createClient({ webhook: server.webhook.replace("http:", "https:"), retries: 0 });
  const call = caught(client.call(anyMethod("crm.deal.add")));
  await until(() => server.connections === 1);
  await client.close();
  expect(await call).toMatchObject({ code: "aborted", mayHaveRun: false });
  await until(() => server.open.size === 0);
}, 5000);

test.each<[string, (socket: Socket) => unknown]>([
  ["at once", (socket) => socket.destroy()],
  ["with a word that is no TLS", (socket) => socket.end("220 smtp ready\r\n")],
])("a port without TLS that hangs up %s: nothing was sent", async (_, respond) => {
  await using server = await byteServer(() => undefined, respond);
  await using client = createClient({ webhook: server.webhook.replace("http:", "https:"), retries: 0 });
  const error = await caught(client.call(anyMethod("crm.deal.add")));
  expect(error).toMatchObject({ code: "network", mayHaveRun: false });
  expect(error.message).toMatch(/secure connection \(TLS\)/);
  expect(flawsOf(error)).toEqual([]);
});

test("nobody listens: nothing was sent, and it may pass", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  await using client = createClient({ webhook: `http://127.0.0.1:${port}/rest/1/somesecret/`, retries: 0 });
  const error = await caught(client.call(anyMethod("crm.deal.add")));
  expect(error).toMatchObject({ code: "network", mayHaveRun: false, isRetryable: true });
  expect(flawsOf(error)).toEqual([]);
});

test("a connection is used again", async () => {
  await using server = await byteServer((socket) => socket.write(good));
  await using client = createClient({ webhook: server.webhook, retries: 0 });
  for (let call = 0; call < 5; call += 1) await client.call(anyMethod("crm.deal.add"));
  expect(server.connections).toBe(1);
});

test("a connection that the portal closed while it was idle costs nothing, not even for a write", async () => {
  await using server = await byteServer((socket) => socket.write(good));
  await using client = createClient({ webhook: server.webhook, retries: 0 });
  await client.call(anyMethod("crm.deal.add"));
  for (let round = 0; round < 20; round += 1) {
    for (const socket of server.open) socket.end();
    await until(() => server.open.size === 0);
    await expect(client.call(anyMethod("crm.deal.add"))).resolves.toBe(1);
  }
  expect(server.requests).toBe(21);
});

test("a connection whose end is on its way when a write leaves: known or unknown, and never sent twice", async () => {
  const arrived: number[] = [];
  await using server = await byteServer((socket, number) => {
    arrived.push(number);
    // The answer and, right behind it, the end: the next request may already be on its way.
    socket.write(good);
    setImmediate(() => socket.destroy());
  });
  await using client = createClient({ webhook: server.webhook, clock: virtualClock() });
  const told: unknown[] = [];
  for (let round = 0; round < 100; round += 1) {
    const before = arrived.length;
    const call = client.call(anyMethod("crm.deal.add"));
    told.push(await call.catch((error: unknown) => (error as ClientError).code));
    expect(arrived.length - before).toBeLessThanOrEqual(1);
  }
  expect(told).toContain(1);
  expect(told.filter((outcome) => outcome !== 1 && outcome !== "outcome-unknown")).toEqual([]);
});

test("a read is sent again when its connection closed under it", async () => {
  await using server = await byteServer((socket, number) =>
    number === 2 ? socket.resetAndDestroy() : socket.write(good),
  );
  await using client = createClient({ webhook: server.webhook, clock: virtualClock() });
  await client.call(anyMethod("crm.deal.list"));
  await expect(client.call(anyMethod("crm.deal.list"))).resolves.toBe(1);
  expect(server.requests).toBe(3);
});

test("a portal that announces a short life of idle connections gets each request on a new one", async () => {
  await using server = await byteServer((socket) =>
    socket.write(http('{"result":1}', 200, { "keep-alive": "timeout=2" })),
  );
  await using client = createClient({ webhook: server.webhook, retries: 0 });
  for (let call = 0; call < 3; call += 1) await client.call(anyMethod("crm.deal.add"));
  expect(server.connections).toBe(3);
});

test("after an answer with too much behind it, the connection is not used again", async () => {
  const surplus = Buffer.concat([good, http('{"result":"of somebody else"}')]);
  await using server = await byteServer((socket) => socket.write(surplus));
  await using client = createClient({ webhook: server.webhook, retries: 0 });
  for (let call = 0; call < 5; call += 1) {
    await expect(client.call(anyMethod("crm.deal.add"))).resolves.toBe(1);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  expect(server.connections).toBeGreaterThan(1);
});
