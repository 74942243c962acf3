import { describe, expect, test } from "vitest";
import { openChannel, type Channel } from "../src/index.ts";
import { type ChatPortal, chatPortal, portalNow } from "./chat-portal.ts";
import { noSignal, rejection, sampleMessage, sampleParts, sampleReport } from "./sample-message.ts";

const began = Date.parse(portalNow);
const seconds = (count: number): number => began + count * 1000;

async function open({ client, chat }: ChatPortal, now = seconds(66)): Promise<Channel> {
  return openChannel(
    { kind: "chat", to: chat },
    sampleParts({ client: () => Promise.resolve(client), now: () => now }),
  );
}

/** A report in which one item, counted from 1, is called otherwise. */
function reportWith(changed: number, items = 400) {
  const old = `№${changed}[/B]`;
  return JSON.parse(JSON.stringify(sampleReport(items)).replace(old, `№${changed} new[/B]`)) as ReturnType<
    typeof sampleReport
  >;
}

const several = sampleMessage({ report: sampleReport(400) });
const changedFirst = sampleMessage({ report: reportWith(1) });
const changedLast = sampleMessage({ report: reportWith(400) });

/** A portal where the first report broke off after some of its parts. */
async function brokenOff(parts: number): Promise<ChatPortal> {
  const portal = await chatPortal({ faults: `im.message.add:drop@${parts + 1}` });
  await using channel = await open(portal);
  expect(await rejection(channel.send(several, noSignal()))).toMatchObject({ code: "outcome-unknown" });
  expect(await portal.texts(portal.chat)).toHaveLength(parts);
  return portal;
}

const placesOf = (texts: readonly string[]): readonly (string | undefined)[] =>
  texts.map((text) => / · (\d+\/\d+)$/.exec(text)?.[1]);

describe("a report of several messages that broke off and is made anew", () => {
  test("parts that say something else are sent as well: each item of it is there", async () => {
    const portal = await brokenOff(2);
    await using channel = await open(portal);
    expect(await channel.settle(changedFirst, began, noSignal())).toEqual({ state: "not-delivered" });
    const { id } = await channel.send(changedFirst, noSignal());
    const texts = await portal.texts(portal.chat);
    expect(placesOf(texts)).toEqual(["1/3", "2/3", "2/3", "3/3"]);
    expect(texts.join("\n")).toContain("№1 new");
    expect(id.split(",")).toHaveLength(3);
  });

  test("parts that say the same are not sent again", async () => {
    const portal = await brokenOff(2);
    await using channel = await open(portal);
    await channel.send(changedLast, noSignal());
    const texts = await portal.texts(portal.chat);
    expect(placesOf(texts)).toEqual(["1/3", "2/3", "3/3"]);
    expect(texts.at(-1)).toContain("№400 new");
  });

  test("with fewer messages it is sent whole, and counts as there", async () => {
    const portal = await brokenOff(1);
    await using channel = await open(portal);
    expect(await channel.settle(sampleMessage(), began, noSignal())).toEqual({ state: "not-delivered" });
    await channel.send(sampleMessage(), noSignal());
    expect(placesOf(await portal.texts(portal.chat))).toEqual(["1/3", undefined]);
    await using next = await open(portal);
    expect(await next.settle(several, began, noSignal())).toMatchObject({ state: "delivered" });
  });

  test("a refusal is unknown while some part of an earlier one is there", async () => {
    const portal = await chatPortal({ faults: "im.message.add:drop@2,im.message.add:error=USER_NOT_FOUND@3" });
    await using first = await open(portal);
    expect(await rejection(first.send(several, noSignal()))).toMatchObject({ code: "outcome-unknown" });
    await using channel = await open(portal);
    expect(await rejection(channel.send(changedFirst, noSignal()))).toMatchObject({ code: "outcome-unknown" });
  });
});

test("65 seconds count from when the answer was lost, however long before that sending began", async () => {
  const portal = await chatPortal();
  await using early = await open(portal, seconds(180));
  expect(await rejection(early.settle(sampleMessage(), began, noSignal(), seconds(120)))).toMatchObject({
    code: "busy",
    retryAt: seconds(185),
  });
  await using later = await open(portal, seconds(185));
  expect(await later.settle(sampleMessage(), began, noSignal(), seconds(120))).toEqual({ state: "not-delivered" });
});
