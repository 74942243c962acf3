import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { post } from "../src/http/post.ts";
import { DeliveryError, openChannel, type Target } from "../src/index.ts";
import { type Answer, receiver } from "./receiver.ts";
import { noSignal, rejection, sampleMessage, sampleParts } from "./sample-message.ts";

const ok: Answer = (response) => response.writeHead(204).end();
const status =
  (code: number, headers = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end("s3cretWords");

type HttpTarget = Extract<Target, { kind: "http" }>;

async function send(url: HttpTarget["url"], { signal = noSignal(), secrets = {}, ...change }: SendOptions = {}) {
  const target: HttpTarget = { kind: "http", url, fields: ["titles"], ...change };
  const secret = (name: string) => Promise.resolve((secrets as Record<string, string>)[name] ?? "");
  await using channel = await openChannel(target, sampleParts({ secret }));
  return channel.send(sampleMessage(), signal);
}

interface SendOptions extends Partial<HttpTarget> {
  readonly signal?: AbortSignal;
  readonly secrets?: object;
}

/** As a receiver may check it, by the words of `signBody`. */
function isGenuine(header: string, body: string, secret: string, now: number): boolean {
  const [, time = "", code = ""] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  const own = createHmac("sha256", secret).update(`${time}.`).update(Buffer.from(body)).digest();
  return timingSafeEqual(own, Buffer.from(code, "hex")) && Math.abs(now / 1000 - Number(time)) <= 300;
}

test("one POST with what may leave the company, its key and its signature", async () => {
  const { url, received } = await receiver(ok);
  expect(await send(`${url}/hook?a=1`, { sign: { secret: "sign" }, secrets: { sign: "shared" } })).toEqual({
    id: "HTTP 204",
  });
  const [request] = received;
  expect(received).toHaveLength(1);
  expect(request).toMatchObject({
    method: "POST",
    path: "/hook?a=1",
    headers: { "content-type": "application/json", "idempotency-key": "0123456789abcdef0123456789abcdef" },
  });
  const { report, ...rest } = JSON.parse(request?.body ?? "") as Record<string, unknown>;
  expect(rest).toEqual({
    key: "0123456789abcdef0123456789abcdef",
    job: "overdue",
    slot: "2026-11-20T10:00:00+03:00",
    isLate: false,
    language: "ru",
  });
  expect(report).toMatchObject({ title: "outside: titles", blocks: [] });
  const signature = String(request?.headers["x-b24kit-signature"]);
  const now = Date.parse("2026-11-20T10:00:05+03:00");
  expect(isGenuine(signature, request?.body ?? "", "shared", now)).toBe(true);
  expect(isGenuine(signature, `${request?.body ?? ""} `, "shared", now)).toBe(false);
  expect(isGenuine(signature, request?.body ?? "", "other", now)).toBe(false);
  expect(isGenuine(signature, request?.body ?? "", "shared", now + 400_000)).toBe(false);
});

test("an address may be a secret, with a user and password in it; unsigned without a secret to sign with", async () => {
  const { url, received } = await receiver(ok);
  const secrets = { hook: `${url.replace("//", "//anna:p%40ss@")}/s3cret\n` };
  await send({ secret: "hook" }, { secrets });
  expect(received[0]).toMatchObject({ path: "/s3cret", headers: { authorization: `Basic ${btoa("anna:p@ss")}` } });
  expect(received[0]?.headers).not.toHaveProperty("x-b24kit-signature");
});

describe("answers", () => {
  const now = Date.parse("2026-11-20T10:00:05+03:00");
  test.each<[number, object, object]>([
    [301, { location: "http://127.0.0.1:1/" }, { code: "misconfigured" }],
    [307, { location: "/elsewhere" }, { code: "misconfigured" }],
    [400, {}, { code: "refused", retryAt: undefined }],
    [401, {}, { code: "unauthorized" }],
    [403, {}, { code: "unauthorized" }],
    [404, {}, { code: "refused" }],
    [410, {}, { code: "refused" }],
    [413, {}, { code: "too-large" }],
    [422, { "retry-after": "5" }, { code: "refused", retryAt: undefined }],
    [429, { "retry-after": "120" }, { code: "busy", retryAt: now + 120_000 }],
    [429, {}, { code: "busy", retryAt: undefined }],
    [500, {}, { code: "outcome-unknown" }],
    [502, {}, { code: "outcome-unknown" }],
    [503, { "retry-after": "Fri, 20 Nov 2026 08:00:05 GMT" }, { code: "busy", retryAt: now + 3_600_000 }],
    [503, { "retry-after": "Fri, 20 Nov 2020 08:00:05 GMT" }, { code: "busy", retryAt: now }],
    [503, { "retry-after": "soon" }, { code: "busy", retryAt: undefined }],
  ])("%i %j", async (code, headers, expected) => {
    const { url, received } = await receiver(status(code, headers));
    const error = await rejection(send(`${url}/s3cret`));
    expect(error).toMatchObject(expected);
    expect(received).toHaveLength(1);
    expect(told(error)).not.toMatch(/s3cret/);
    expect(told(error)).toContain(new URL(url).host);
  });

  test("an answer without end is no trouble: the status counts", async () => {
    const { url } = await receiver((response) => {
      response.writeHead(200);
      const more = () => void (response.destroyed || response.write("x".repeat(65_536), more));
      more();
    });
    expect(await send(url)).toEqual({ id: "HTTP 200" });
  });

  test("an answer that breaks off behind its status, too", async () => {
    const { url } = await receiver((response) => {
      response.writeHead(200, { "content-length": "100" }).write("half");
      setTimeout(() => response.destroy(), 20);
    });
    expect(await post({ url: new URL(url), headers: {}, body: "" }, { signal: noSignal() })).toMatchObject({
      status: 200,
      text: "half",
      isCut: true,
    });
  });
});

describe("lost on the way", () => {
  test("nobody listens: nothing was sent", async () => {
    const error = await rejection(send("http://127.0.0.1:1/s3cret"));
    expect(error).toMatchObject({ code: "unreachable", action: { ru: expect.any(String) as string } });
    expect((error as Error).message).toBe("No connection to 127.0.0.1:1 (ECONNREFUSED); nothing was sent.");
    expect(told(error)).not.toContain("s3cret");
  });

  test("a name that does not exist", async () => {
    expect(await rejection(send("https://no-such-host.invalid/s3cret"))).toMatchObject({ code: "unreachable" });
  });

  test("TLS that cannot come about: nothing was sent", async () => {
    const { port } = await listen((socket) => socket.on("data", () => socket.end("no TLS here")));
    const error = await rejection(send(`https://127.0.0.1:${port}/s3cret`));
    expect(error).toMatchObject({ code: "unreachable" });
    expect(told(error)).not.toContain("s3cret");
  });

  test.each<[string, Answer]>([
    ["closed without an answer", (response) => response.destroy()],
    ["reset", (response) => response.socket?.resetAndDestroy()],
  ])("%s: nobody knows", async (_, answer) => {
    const { url, received } = await receiver(answer);
    const error = await rejection(send(`${url}/s3cret`));
    expect(error).toMatchObject({ code: "outcome-unknown" });
    expect(told(error)).not.toContain("s3cret");
    expect(received).toHaveLength(1);
  });

  test("an answer that is no HTTP: nobody knows", async () => {
    const { port } = await listen((socket) => socket.on("data", () => socket.end("hello\r\n\r\n")));
    expect(await rejection(send(`http://127.0.0.1:${port}/`))).toMatchObject({ code: "outcome-unknown" });
  });

  test("no answer in time: nobody knows", async () => {
    const { url } = await receiver(() => undefined);
    const options = { signal: noSignal(), timeout: 200 };
    expect(await rejection(post({ url: new URL(url), headers: {}, body: "" }, options))).toMatchObject({
      code: "outcome-unknown",
    });
  });

  test("no TLS in time: nothing was sent", async () => {
    const { port } = await listen(() => undefined);
    const url = new URL(`https://127.0.0.1:${port}/`);
    for (const limit of [{ connectTimeout: 100 }, { timeout: 100 }]) {
      const options = { signal: noSignal(), ...limit };
      expect(await rejection(post({ url, headers: {}, body: "" }, options))).toMatchObject({ code: "unreachable" });
    }
  });
});

describe("the caller gives up", () => {
  test("before: nothing leaves", async () => {
    const { url, received } = await receiver(ok);
    expect(await rejection(send(url, { signal: AbortSignal.abort() }))).toMatchObject({ code: "cancelled" });
    expect(received).toEqual([]);
  });

  test("while connecting: nothing has left, and the connection is given up", async () => {
    const { port, sockets } = await listen((socket) => socket.resume());
    const controller = new AbortController();
    const sending = rejection(send(`https://127.0.0.1:${port}/`, { signal: controller.signal }));
    await expect.poll(() => sockets.length).toBe(1);
    controller.abort();
    expect(await sending).toMatchObject({ code: "cancelled" });
    await expect.poll(() => sockets[0]?.destroyed ?? false).toBe(true);
  });

  test("while waiting for the answer: nobody knows", async () => {
    const { url, received } = await receiver(() => undefined);
    const controller = new AbortController();
    const sending = rejection(send(url, { signal: controller.signal }));
    await expect.poll(() => received.length).toBe(1);
    controller.abort();
    expect(await sending).toMatchObject({ code: "outcome-unknown" });
  });
});

describe("refused before anything is sent", () => {
  test.each([
    "http://example.org/s3cret",
    "http://127.0.0.1.example.org/s3cret",
    "http://localhost.example.org/s3cret",
    "http://[::2]/s3cret",
    "http://0.0.0.0/s3cret",
    "http://10.0.0.1/s3cret",
    "ftp://127.0.0.1/s3cret",
    "s3cret",
    "",
  ])("the address %j", async (address) => {
    const error = await rejection(send({ secret: "hook" }, { secrets: { hook: address } }));
    expect(error).toBeInstanceOf(DeliveryError);
    expect(error).toMatchObject({
      code: "misconfigured",
      action: { en: expect.stringContaining("https://") as string },
    });
    expect(told(error)).not.toContain("s3cret");
  });
});

test("whoever posts, plain http goes to this computer only", async () => {
  const url = new URL("http://192.0.2.1/s3cret");
  const error = await rejection(post({ url, headers: {}, body: "" }, { signal: noSignal(), timeout: 1000 }));
  expect(error).toMatchObject({ code: "misconfigured" });
});

test("after a crash it may be sent again: the key is the same", async () => {
  await using channel = await openChannel({ kind: "http", url: "http://127.0.0.1/", fields: [] }, sampleParts());
  expect(await channel.settle(sampleMessage(), 0, noSignal())).toEqual({ state: "repeatable" });
});

/** Everything that an error would show to anybody. */
function told(error: unknown): string {
  const { text, action, stack } = error as DeliveryError;
  return `${inspect(error, { depth: 10, showHidden: true })}${JSON.stringify([error, text, action])}${stack ?? ""}`;
}

/** A server that speaks no HTTP. */
async function listen(
  serve: (socket: Socket) => unknown,
): Promise<{ readonly port: number; readonly sockets: readonly Socket[] }> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on("error", () => undefined));
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, sockets };
}
