import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { openEventHandler } from "../../../src/events/handlers/open-event-handler.ts";
import { aMessage, calm, handlerParts } from "./a-message.ts";
import { receiver } from "./receiver.ts";

const key = "s1gn1ngK3y";
const parts = handlerParts({ secret: (name) => Promise.resolve(name === "hook-key" ? key : "not an address") });
const open = async (url: string | { readonly secret: string }, more = {}) =>
  openEventHandler({ kind: "http", url, ...more }, parts);

test("one POST for each event, with its key and a signature", async () => {
  const { url, received } = await receiver((response) => response.writeHead(204).end());
  const handler = await open(`${url}/take`, { sign: { secret: "hook-key" } });
  const messages = [aMessage(1), aMessage(2, { current: { title: "Сделка", note: "x".repeat(5_000_000) } })];
  expect(await handler.handle(messages, calm)).toEqual([{ outcome: "done" }, { outcome: "done" }]);
  expect(received.map(({ body }): unknown => JSON.parse(body))).toEqual(messages);
  expect(received.map(({ headers }) => headers["idempotency-key"])).toEqual(messages.map((message) => message.key));
  for (const { headers, body } of received) {
    const [, time = "", code] = /^t=(\d+),v1=(.+)$/.exec(String(headers["x-b24kit-signature"])) ?? [];
    expect(code).toBe(createHmac("sha256", key).update(`${time}.`).update(body).digest("hex"));
  }
});

test.each([
  [200, "done", undefined],
  [202, "done", undefined],
  [301, "failed", "busy"],
  [400, "rejected", "refused"],
  [401, "failed", "busy"],
  [404, "failed", "busy"],
  [413, "rejected", "refused"],
  [422, "rejected", "refused"],
  [429, "failed", "busy"],
  [500, "failed", "busy"],
  [503, "failed", "busy"],
])("HTTP %i: %s", async (status, outcome, code) => {
  const { url } = await receiver((response) => response.writeHead(status, { location: "/" }).end("secret words"));
  const [end] = await (await open(`${url}/p4th`)).handle([aMessage(1)], calm);
  expect(end).toMatchObject({ outcome, ...(code === undefined ? {} : { reason: { code } }) });
  expect(JSON.stringify(end)).not.toMatch(/p4th|secret words/);
});

test("of several one that is refused does not hold up the others", async () => {
  let count = 0;
  const { url } = await receiver((response) => response.writeHead((count += 1) === 2 ? 422 : 200).end());
  const ends = await (await open(url)).handle([aMessage(1), aMessage(2), aMessage(3)], calm);
  expect(ends.map(({ outcome }) => outcome)).toEqual(["done", "rejected", "done"]);
});

test("Retry-After says when to come again, a day ahead at most", async () => {
  let header = "120";
  const { url } = await receiver((response) => response.writeHead(503, { "retry-after": header }).end());
  const handler = await open(url);
  const retryAt = async () => (await handler.handle([aMessage(1)], calm)).map((end) => "retryAt" in end && end.retryAt);
  expect(await retryAt()).toEqual([parts.now() + 120_000]);
  header = "999999999";
  expect(await retryAt()).toEqual([parts.now() + 86_400_000]);
  header = "soon";
  expect(await retryAt()).toEqual([false]);
});

test("a receiver that hangs is left when the time is over", async () => {
  const { url } = await receiver(() => undefined);
  const began = Date.now();
  const [end] = await (await open(url)).handle([aMessage(1)], AbortSignal.timeout(200));
  expect(end).toMatchObject({ outcome: "failed", reason: { code: "outcome-unknown" } });
  expect(Date.now() - began).toBeLessThan(5000);
});

test("where nobody listens events wait", async () => {
  const [end] = await (await open("http://127.0.0.1:9")).handle([aMessage(1)], calm);
  expect(end).toMatchObject({ outcome: "away", reason: { code: "unreachable" } });
});

test.each(["http://example.com/take", { secret: "address" }])("%j is refused before anything is sent", async (url) => {
  await expect(open(url)).rejects.toMatchObject({ code: "misconfigured" });
});
