import { createClient } from "@b24kit/client";
import { expect, test } from "vitest";
import { openChannel } from "../src/index.ts";
import { chatPortal } from "./chat-portal.ts";
import { noSignal, rejection, sampleMessage, sampleParts } from "./sample-message.ts";

async function refused(fault: string) {
  const portal = await chatPortal({ faults: `im.message.add:${fault}` });
  const client = () => Promise.resolve(portal.client);
  await using channel = await openChannel({ kind: "chat", to: portal.chat }, sampleParts({ client }));
  const error = await rejection(channel.send(sampleMessage(), noSignal()));
  return { error, texts: await portal.texts(portal.chat) };
}

test.each([
  ["error=USER_NOT_FOUND", "refused"],
  ["error=ACCESS_DENIED/403", "refused"],
  ["error=INSUFFICIENT_SCOPE/403", "misconfigured"],
  ["error=ERROR_METHOD_NOT_FOUND/404", "misconfigured"],
  ["error=NO_AUTH_FOUND/401", "unauthorized"],
  ["error=EXPIRED_TOKEN/401", "unauthorized"],
  ["503", "busy"],
  ["429", "busy"],
  ["overload", "busy"],
  ["redirect=https://new.example", "misconfigured"],
])("%s is %s, and nothing is there", async (fault, code) => {
  const { error, texts } = await refused(fault);
  expect(error).toMatchObject({ code });
  expect(texts).toEqual([]);
});

test.each([
  "drop-answer",
  "reset-answer",
  "truncate",
  "garbage",
  "502-after",
  "html-after",
  "error-after=INTERNAL_SERVER_ERROR",
])("%s is unknown, and it is there", async (fault) => {
  const { error, texts } = await refused(`${fault}@1`);
  expect(error).toMatchObject({ code: "outcome-unknown" });
  expect(texts).toHaveLength(1);
});

test.each(["drop", "reset"])("%s is unknown, and it is not there", async (fault) => {
  const { error, texts } = await refused(`${fault}@1`);
  expect(error).toMatchObject({ code: "outcome-unknown" });
  expect(texts).toEqual([]);
});

test("no portal: unreachable", async () => {
  await using own = createClient({ webhook: "http://127.0.0.1:1/rest/1/secret1234/", retries: 0 });
  await using channel = await openChannel({ kind: "chat", to: 3 }, sampleParts({ client: () => Promise.resolve(own) }));
  expect(await rejection(channel.send(sampleMessage(), noSignal()))).toMatchObject({ code: "unreachable" });
});

test("given up: cancelled before it leaves, unknown behind", async () => {
  const portal = await chatPortal({ faults: "im.message.add:run-after-disconnect@1" });
  const client = () => Promise.resolve(portal.client);
  await using channel = await openChannel({ kind: "chat", to: portal.chat }, sampleParts({ client }));
  expect(await rejection(channel.send(sampleMessage(), AbortSignal.abort()))).toMatchObject({ code: "cancelled" });
  const controller = new AbortController();
  const before = portal.emulator.stats().requests;
  const sending = rejection(channel.send(sampleMessage(), controller.signal));
  await expect.poll(() => portal.emulator.stats().requests).toBe(before + 1);
  controller.abort();
  expect(await sending).toMatchObject({ code: "outcome-unknown" });
  await expect.poll(async () => (await portal.texts(portal.chat)).length).toBe(1);
});
