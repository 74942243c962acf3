import type { Client, Link } from "@b24kit/client";
import { describe, expect, test } from "vitest";
import { openChannel, type Message } from "../src/index.ts";
import { type ChatPortal, chatPortal, movingWorld, portalNow } from "./chat-portal.ts";
import { noSignal, rejection, sampleMessage, sampleParts, sampleReport } from "./sample-message.ts";

const began = Date.parse(portalNow);
const seconds = (count: number): number => began + count * 1000;

interface OpenOptions {
  readonly client?: Client;
  readonly now?: number;
  readonly to?: number | string;
}

/** A channel into the chat of the portal, at a time of this computer: 66 seconds after the attempt began. */
async function open(
  portal: ChatPortal,
  { client = portal.client, now = seconds(66), to = portal.chat }: OpenOptions = {},
) {
  return openChannel({ kind: "chat", to }, sampleParts({ client: () => Promise.resolve(client), now: () => now }));
}

const several = sampleMessage({ report: sampleReport(400) });

test("a message for one chat, with its marker as the last line and no previews", async () => {
  const calls: unknown[] = [];
  const portal = await chatPortal();
  const client = portal.as(1, (call, next) => {
    calls.push([call.method, Object.keys(call.params), call.params["URL_PREVIEW"]]);
    return next(call);
  });
  await using channel = await open(portal, { client });
  const { id } = await channel.send(sampleMessage(), noSignal());
  expect(calls).toEqual([["im.message.add", ["DIALOG_ID", "MESSAGE", "URL_PREVIEW"], "N"]]);
  expect(Number(id)).toBeGreaterThan(0);
  const [text, ...more] = await portal.texts(portal.chat);
  expect(more).toEqual([]);
  expect(text).toMatchInlineSnapshot(`
    "[B]Просроченные задачи[/B]
    Просрочено задач: 1.

    [B]⏰ Мои[/B]
    • [URL=https://romashka.bitrix24.ru/task/1/]Подписать договор [⁠B]№1[⁠/⁠B][/URL]

    [I]На 20 нояб. 2026 г., 10:00 · Europe/Moscow · romashka.⁠bitrix24.⁠ru · доступ: Анна Смирнова, не администратор[/I]

    b24kit · overdue · 01234567"
  `);
});

test("to a user, and to whom the report is made for", async () => {
  const portal = await chatPortal();
  const recipient = { userId: 4, name: "Пётр", email: undefined };
  const client = () => Promise.resolve(portal.client);
  await using user = await open(portal, { to: 3 });
  await using found = await openChannel({ kind: "chat", to: "recipient" }, sampleParts({ client, recipient }));
  await user.send(sampleMessage(), noSignal());
  await found.send(sampleMessage(), noSignal());
  expect([(await portal.texts("3")).length, (await portal.texts("4")).length]).toEqual([1, 1]);
  expect(await rejection(openChannel({ kind: "chat", to: "recipient" }, sampleParts({ client })))).toMatchObject({
    code: "misconfigured",
  });
});

/** A portal where the first message met this fault. */
async function lost(fault: string): Promise<ChatPortal> {
  const portal = await chatPortal({ faults: `im.message.add:${fault}@1` });
  await using channel = await open(portal);
  expect(await rejection(channel.send(sampleMessage(), noSignal()))).toMatchObject({ code: "outcome-unknown" });
  return portal;
}

describe("one message whose answer was lost", () => {
  test("it is there: delivered, with its number, at any time", async () => {
    const portal = await lost("drop-answer");
    for (const now of [seconds(1), seconds(66), seconds(9999)]) {
      await using channel = await open(portal, { now });
      expect(await channel.settle(sampleMessage(), began, noSignal())).toEqual({
        state: "delivered",
        id: expect.stringMatching(/^\d+$/) as string,
      });
    }
  });

  test("it is not there: too early to say for 65 seconds, then it may be sent", async () => {
    const portal = await lost("drop");
    await using early = await open(portal, { now: seconds(64) });
    expect(await rejection(early.settle(sampleMessage(), began, noSignal()))).toMatchObject({
      code: "busy",
      retryAt: seconds(65),
    });
    await using channel = await open(portal, { now: seconds(65) });
    expect(await channel.settle(sampleMessage(), began, noSignal())).toEqual({ state: "not-delivered" });
    await channel.send(sampleMessage(), noSignal());
    expect(await channel.settle(sampleMessage(), began, noSignal())).toMatchObject({ state: "delivered" });
    expect(await portal.texts(portal.chat)).toHaveLength(1);
  });

  test("a clock that was put back before the attempt: looked at again soon", async () => {
    const portal = await lost("drop");
    await using channel = await open(portal, { now: seconds(-3600) });
    expect(await rejection(channel.settle(sampleMessage(), began, noSignal()))).toMatchObject({
      retryAt: seconds(-3535),
    });
  });

  test("the message of another delivery, of somebody else, or one that only speaks of it does not count", async () => {
    const portal = await lost("drop");
    const mark = "b24kit · overdue · 01234567";
    await portal.client.call("im.message.add", { DIALOG_ID: portal.chat, MESSAGE: "x\n\nb24kit · overdue · 11111111" });
    await portal.client.call("im.message.add", { DIALOG_ID: portal.chat, MESSAGE: `${mark} was late` });
    await portal.as(3).call("im.message.add", { DIALOG_ID: portal.chat, MESSAGE: `forged\n\n${mark}` });
    await using channel = await open(portal);
    expect(await channel.settle(sampleMessage(), began, noSignal())).toEqual({ state: "not-delivered" });
  });

  test.each<[string, number]>([
    ["under a hundred and thirty newer ones", 0],
    ["and this computer's clock is an hour fast", 3600],
    ["and this computer's clock is an hour slow", -3600],
  ])("it is found %s", async (_, ahead) => {
    const portal = await lost("drop-answer");
    await chatter(portal, 130);
    await using channel = await open(portal, { now: seconds(ahead + 66) });
    expect(await channel.settle(sampleMessage(), seconds(ahead), noSignal())).toMatchObject({ state: "delivered" });
  });

  test("under more messages than are looked through: unknown", async () => {
    const portal = await lost("drop-answer");
    await chatter(portal, 2050);
    await using channel = await open(portal);
    expect(await channel.settle(sampleMessage(), began, noSignal())).toEqual({ state: "unknown" });
  });

  test("a message that is deleted while they are looked through hides nothing", async () => {
    const portal = await lost("drop-answer");
    const ids = await chatter(portal, 60);
    const deleteBetweenPages: Link = async (call, next) => {
      const { LAST_ID: last } = call.params;
      if (last !== undefined) await portal.client.call("im.message.delete", { MESSAGE_ID: Number(last) });
      return next(call);
    };
    await using channel = await open(portal, { client: portal.as(1, deleteBetweenPages) });
    expect(ids).toHaveLength(60);
    expect(await channel.settle(sampleMessage(), began, noSignal())).toEqual({ state: "unknown" });
  });
});

describe("a dialog that cannot be read", () => {
  test.each(["error=ACCESS_ERROR/403", "error=INSUFFICIENT_SCOPE/403", "error=DIALOG_ID_EMPTY"])(
    "%s: for good, so it is unknown",
    async (fault) => {
      const portal = await chatPortal({ faults: `im.dialog.messages.get:${fault}` });
      await using channel = await open(portal);
      expect(await channel.settle(sampleMessage(), began, noSignal())).toEqual({ state: "unknown" });
    },
  );

  test.each([
    ["503", "busy"],
    ["drop", "busy"],
    ["drop-answer", "busy"],
    ["502", "busy"],
    ["error=NO_AUTH_FOUND/401", "unauthorized"],
  ])("%s: not now, so it is %s", async (fault, code) => {
    const portal = await chatPortal({ faults: `im.dialog.messages.get:${fault}` });
    await using channel = await open(portal);
    expect(await rejection(channel.settle(sampleMessage(), began, noSignal()))).toMatchObject({ code });
  });

  test("several parts are sent all the same, for the first time", async () => {
    const portal = await chatPortal({ faults: "im.dialog.messages.get:error=ACCESS_ERROR/403@1" });
    await using channel = await open(portal);
    await channel.send(several, noSignal());
    expect((await portal.texts(portal.chat)).length).toBeGreaterThan(1);
  });
});

describe("a report of several messages", () => {
  test("each has its place in its marker, none is longer than the messenger takes", async () => {
    const portal = await chatPortal();
    await using channel = await open(portal);
    const { id } = await channel.send(several, noSignal());
    const texts = await portal.texts(portal.chat);
    expect(texts.length).toBeGreaterThan(2);
    const markers = texts.map((text) => /\nb24kit · overdue · 01234567-[\da-f]{8} · (.*)$/.exec(text)?.[1]);
    expect(markers).toEqual(texts.map((_, index) => `${index + 1}/${texts.length}`));
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(20_000);
    expect(id.split(",")).toHaveLength(texts.length);
  });

  test("a refusal of a later one is unknown: something has arrived", async () => {
    const portal = await chatPortal({ faults: "im.message.add:error=USER_NOT_FOUND@2" });
    await using channel = await open(portal);
    expect(await rejection(channel.send(several, noSignal()))).toMatchObject({
      code: "outcome-unknown",
      message: expect.stringContaining("Only a part was sent.") as string,
    });
  });

  const faults = [
    "drop",
    "drop-answer",
    "reset-answer",
    "503",
    "error=PORTAL_BUSY",
    "502-after",
    "run-after-disconnect=1ms",
  ];
  const places = ["@1", "@2", "@3", "@1-2", "@2-4"];
  const cases = faults.flatMap((fault) =>
    places.flatMap((place) => [true, false].map((isOne) => [`${fault}${place}`, isOne] as const)),
  );

  test.each(cases)("%s, one channel for all attempts: %s; each message is there once", async (fault, isOne) => {
    const portal = await chatPortal({ faults: `im.message.add:${fault}` });
    await using only = await open(portal);
    const channel = async () => (isOne ? only : open(portal));
    await untilDelivered(channel, several);
    const texts = await portal.texts(portal.chat);
    expect(texts.map((text) => text.split(" · ").at(-1))).toEqual(
      Array.from({ length: texts.length }, (_, index) => `${index + 1}/${texts.length}`),
    );
  });

  test("a process that died between two of them, and another one that only sends", async () => {
    const portal = await chatPortal({ faults: "im.message.add:drop@2" });
    await using first = await open(portal);
    expect(await rejection(first.send(several, noSignal()))).toMatchObject({ code: "outcome-unknown" });
    await using second = await open(portal);
    await second.send(several, noSignal());
    const places = (await portal.texts(portal.chat)).map((text) => text.split(" · ").at(-1));
    expect(new Set(places).size).toBe(places.length);
  });

  test("what an attempt of an hour ago has sent is looked for, too", async () => {
    let now = began;
    const clock = { now: () => now, sleep: () => Promise.resolve() };
    const portal = await chatPortal({
      world: movingWorld,
      clock,
      faults: "im.message.add:drop@2,im.message.add:drop@64",
    });
    const channel = async () => open(portal, { now });
    expect(await rejection((await channel()).send(several, noSignal()))).toMatchObject({ code: "outcome-unknown" });
    now = seconds(1800);
    await chatter(portal, 60);
    now = seconds(3600);
    expect(await rejection((await channel()).send(several, noSignal()))).toMatchObject({ code: "outcome-unknown" });
    now = seconds(3666);
    await using last = await channel();
    expect(await last.settle(several, seconds(3600), noSignal())).toEqual({ state: "not-delivered" });
    await last.send(several, noSignal());
    const places = (await portal.texts(portal.chat)).flatMap((text) => / · (\d+\/\d+)$/.exec(text)?.[1] ?? []);
    expect(places.length).toBeGreaterThan(2);
    expect(new Set(places).size).toBe(places.length);
  });

  test("a report that is made anew with fewer messages counts as it was sent", async () => {
    const portal = await chatPortal();
    await using channel = await open(portal);
    await channel.send(several, noSignal());
    await using next = await open(portal);
    expect(await next.settle(sampleMessage(), began, noSignal())).toMatchObject({ state: "delivered" });
  });
});

/** As a scheduler does it: what is unknown is settled before it is sent again. */
async function untilDelivered(channel: () => ReturnType<typeof open>, message: Message): Promise<void> {
  for (let attempt = 1; attempt <= 12; attempt += 1) {
    const error = await rejection((await channel()).send(message, noSignal()));
    if (error === undefined) return;
    const { code } = error as { code: string };
    if (code !== "outcome-unknown") continue;
    const { state } = await (await channel()).settle(message, began, noSignal());
    if (state === "delivered") return;
    expect(state).toBe("not-delivered");
  }
  throw new Error("never delivered");
}

/** So many messages of others' talk, the newest last. */
async function chatter({ client, chat }: ChatPortal, count: number): Promise<readonly number[]> {
  const ids: number[] = [];
  for (let at = 0; at < count; at += 50) {
    const size = Math.min(50, count - at);
    const commands = Object.fromEntries(
      Array.from({ length: size }, (_, index) => [
        `m${index}`,
        { method: "im.message.add", params: { DIALOG_ID: chat, MESSAGE: `talk ${at + index}` } },
      ]),
    );
    const outcomes = await client.batch(commands);
    ids.push(...Object.values(outcomes).map((outcome) => Number(outcome.ok ? outcome.result : Number.NaN)));
  }
  return ids;
}
