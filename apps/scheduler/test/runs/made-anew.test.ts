import { type Client, ClientError } from "@b24kit/client";
import { DeliveryError, type Message, openChannel } from "@b24kit/delivery";
import { describe, expect, test } from "vitest";
import type { FakeClock } from "../support/fake-clock.ts";
import { aReport } from "../watch/a-report.ts";
import { aSite, daily, hour, made, minute, monday } from "./a-daemon.ts";

/** Makes reports with a number, and knows which of them counted as told. */
function numbered() {
  const marked: number[] = [];
  let count = 0;
  const makeReport = async () => {
    const number = (count += 1);
    return made({ markSent: async () => void marked.push(number) });
  };
  return { marked, makeReport };
}

describe("what an only-new report told", () => {
  const found = "its answer was lost, and it is found at once";
  const later = "the report that is found later may be another one";
  const second = "nothing of the first was there, so the second is";
  const dropped = "the receiver may have dropped all but the first";
  const twice = "the channel cannot tell which of them is there";

  test.each([
    { target: "page", trouble: ["lost-and-arrived"], settleTrouble: [], known: [1], why: found },
    { target: "page", trouble: ["lost-and-arrived"], settleTrouble: ["busy"], known: [], why: later },
    { target: "page", trouble: ["lost"], settleTrouble: [], known: [2], why: second },
    { target: "bell", trouble: ["lost-and-arrived"], settleTrouble: [], known: [], why: dropped },
    { target: "bell", trouble: ["lost-and-arrived", "busy"], settleTrouble: [], known: [], why: dropped },
    { target: "stubborn", trouble: ["lost-and-arrived"], settleTrouble: [], known: [], why: twice },
  ] as const)("$target, $trouble, then $settleTrouble: that of $known, as $why", async (row) => {
    const { target, trouble, settleTrouble, known } = row;
    const { clock, start, world } = aSite();
    const { marked, makeReport } = numbered();
    world.place(target).trouble.push(...trouble);
    world.place(target).settleTrouble.push(...settleTrouble);
    start([daily("a", { targets: [target] }, { send: "only-new" })], { makeReport });
    await clock.advance(40 * minute);
    expect(world.place(target).trouble).toEqual([]);
    expect(marked).toEqual(known);
  });

  test.each(["page", "bell"])("%s: is told again after a daemon died while it sent", async (target) => {
    const { clock, start, store, world } = aSite();
    const { marked, makeReport } = numbered();
    await store.add([{ job: "a", at: monday, recipient: 0, status: "waiting" }], new Map());
    const [run] = await store.claim({ owner: "dead", now: monday, leaseUntil: monday + 1, limit: 1 });
    await store.beginDelivery(run!.id, "dead", { target, key: "k", now: monday });
    world.place(target).arrived.push("k");
    start([daily("a", { targets: [target] }, { send: "only-new" })], { makeReport });
    await clock.advance(6000);
    expect([await store.deliveries([run!.id]), marked]).toMatchObject([[{ status: "delivered" }], []]);
    await clock.advance(hour);
    expect(marked).toEqual([2]);
  });

  test("an HTTP receiver that dropped the second report under the key of the first hears of it the next time", async () => {
    const { clock, start } = aSite();
    const taken = new Map<string, string>();
    const marked: string[] = [];
    let count = 0;
    const send = async ({ key, report }: Message) => {
      const isFirst = taken.size === 0;
      if (!taken.has(key)) taken.set(key, report.title);
      if (isFirst) throw new DeliveryError("outcome-unknown", { ru: "x", en: "x" });
      return { id: "HTTP 200" };
    };
    start([daily("a", {}, { send: "only-new" })], {
      makeReport: async () => {
        const title = `report ${(count += 1)}`;
        return made({ report: { ...aReport(), title }, markSent: async () => void marked.push(title) });
      },
      openChannel: async () => ({
        send,
        settle: async () => ({ state: "repeatable" }),
        [Symbol.asyncDispose]: async () => undefined,
      }),
    });
    await clock.advance(40 * minute);
    expect([count, [...taken.values()], marked]).toEqual([2, ["report 1"], []]);
    clock.jump(23 * hour);
    await clock.advance(hour);
    expect([[...taken.values()], marked]).toEqual([["report 1", "report 3"], ["report 3"]]);
  });
});

test("a refusal is unknown where an earlier attempt may have arrived", async () => {
  const { clock, start, store, world } = aSite();
  world.place("bell").trouble.push("lost-and-arrived", "busy");
  start([daily("a", { targets: ["bell"] }, { retries: 1 })]);
  await clock.advance(35 * minute);
  const [run] = await store.history({ limit: 1 });
  expect([run, await store.deliveries([run!.id])]).toMatchObject([{ status: "failed" }, [{ status: "unknown" }]]);
});

test("a delivery keeps its key after a refusal, also where another one would be made now", async () => {
  const { clock, start, store, world } = aSite();
  await store.add([{ job: "a", at: monday, recipient: 0, status: "waiting" }], new Map());
  const [run] = await store.claim({ owner: "dead", now: monday, leaseUntil: monday + 1, limit: 1 });
  await store.beginDelivery(run!.id, "dead", { target: "page", key: "k", now: monday });
  await store.endDelivery(run!.id, "dead", "page", { status: "refused" });
  start([daily("a")]);
  await clock.advance(6000);
  expect(world.place("page").arrived).toEqual(["k"]);
});

/**
 * A portal where so many messages wait two minutes for their turn; then their answer is lost, and the portal runs the request half a
 * minute after that.
 */
function slowPortal(clock: FakeClock, slow: number) {
  const messages: { readonly at: number; readonly text: string }[] = [];
  let calls = 0;
  const call = async (_method: string, { MESSAGE: text }: { readonly MESSAGE: string }) => {
    calls += 1;
    if (calls > slow) return messages.push({ at: clock.now(), text });
    await clock.wait(2 * minute, new AbortController().signal);
    messages.push({ at: clock.now() + minute / 2, text });
    throw new ClientError("outcome-unknown", "lost", { mayHaveRun: true });
  };
  const answer = async () => ({
    result: {
      messages: messages
        .filter(({ at }) => at <= clock.now())
        .map(({ at, text }, index) => ({ id: index + 1, author_id: 1, date: new Date(at).toISOString(), text })),
    },
  });
  return { messages, client: { portal: { userId: 1 }, call, answer } as unknown as Client };
}

const missing = () => {
  throw new Error("not given in this test");
};

const chatOn =
  (client: Client, { now }: FakeClock) =>
  async () =>
    openChannel(
      { kind: "chat", to: "chat1" },
      {
        client: async () => client,
        secret: missing,
        recipient: undefined,
        env: {},
        stdout: { write: missing },
        now,
      },
    );

describe("a message that left long after sending began, and that the portal runs after its answer was lost", () => {
  test("is in the chat once", async () => {
    const { clock, start, store } = aSite();
    const { messages, client } = slowPortal(clock, 1);
    start([daily("a", {}, { timeout: 10 * minute })], { openChannel: chatOn(client, clock) });
    await clock.advance(40 * minute);
    expect(messages).toHaveLength(1);
    const [run] = await store.history({ limit: 1 });
    expect(await store.deliveries([run!.id])).toMatchObject([{ status: "delivered", receipt: "1" }]);
  });

  test.each([true, false])("is waited for when a dead daemon sent it (it comes: %s)", async (comes) => {
    const { clock, start, store } = aSite();
    const { messages, client } = slowPortal(clock, 0);
    await store.add([{ job: "a", at: monday, recipient: 0, status: "waiting" }], new Map());
    const [run] = await store.claim({ owner: "dead", now: monday, leaseUntil: monday + 2 * minute, limit: 1 });
    await store.beginDelivery(run!.id, "dead", { target: "page", key: "0123456789", now: monday });
    if (comes) {
      messages.push({ at: monday + 2.5 * minute, text: "…\n\nb24kit · a · 01234567" });
    }
    start([daily("a", {}, { retries: 0 })], { openChannel: chatOn(client, clock) });
    await clock.advance(2.3 * minute);
    expect(await store.deliveries([run!.id])).toMatchObject([{ status: "unknown", reason: { code: "busy" } }]);
    await clock.advance(0.7 * minute);
    expect(messages).toHaveLength(comes ? 1 : 0);
    await clock.advance(5 * minute);
    expect(messages).toHaveLength(1);
    expect(await store.deliveries([run!.id])).toMatchObject([{ status: "delivered", attempts: 3 }]);
  });
});
