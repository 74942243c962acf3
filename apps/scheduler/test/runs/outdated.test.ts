import { DeliveryError } from "@b24kit/delivery";
import { describe, expect, test } from "vitest";
import type { RunStore } from "../../src/store/run-store.ts";
import { aSite, daily, hour, made, minute, monday } from "./a-daemon.ts";

const day = 24 * hour;
const hourly = { text: "", cron: "0 * * * *", onWorkdays: false };

/** Slots with states and reasons, oldest first. */
async function told(store: RunStore): Promise<readonly string[]> {
  const runs = await store.history({ limit: 1000 });
  return runs
    .toReversed()
    .map(({ at, status, reason }) =>
      `${new Date(at).toISOString().slice(8, 16)} ${status} ${reason?.code ?? ""}`.trim(),
    );
}

const count = (all: readonly string[], text: string): number => all.filter((one) => one.includes(text)).length;

const people = async () => [7, 8, 9].map((userId) => ({ userId, name: "x", email: undefined, zone: undefined }));

/** A run that a daemon died with. */
async function abandoned(store: RunStore, now: number) {
  await store.add([{ job: "a", at: now, recipient: 0, status: "waiting" }], new Map());
  const [run] = await store.claim({ owner: "dead", now, leaseUntil: now + minute, limit: 1 });
  return run!;
}

describe("several runs of one job that wait", () => {
  test("after quiet hours only the newest is made; the others are noted", async () => {
    const { clock, start, store, world } = aSite({ start: monday - 10 * hour - minute });
    const quarterly = { text: "", cron: "*/15 * * * *", onWorkdays: false };
    start([daily("a", { when: quarterly }, { quiet: { from: 22 * 60, to: 8 * 60 } })]);
    await clock.advance(10 * hour + 10 * minute);
    const all = await told(store);
    expect([all.length, count(all, "missed superseded"), all.at(-1)]).toEqual([41, 40, "02T05:00 done"]);
    expect(world.place("page").arrived).toHaveLength(1);
  });

  test("never go at once: what one told, the next one knows", async () => {
    const { clock, start, store } = aSite();
    for (const at of [monday - 2000, monday - 1000, monday]) {
      await store.add([{ job: "a", at, recipient: 0, status: "waiting" }], new Map());
    }
    let [now, most] = [0, 0];
    const makeReport = async () => {
      most = Math.max(most, (now += 1));
      await clock.wait(10_000, new AbortController().signal);
      now -= 1;
      return made();
    };
    start([daily("a")], { makeReport });
    start([daily("a")], { makeReport });
    await clock.advance(2 * minute);
    expect([await told(store), most]).toEqual([Array(3).fill(expect.stringContaining("done")), 1]);
  });

  test("that waited for the other side collapse into the newest, and those that failed count as failed", async () => {
    const { clock, parts, start, store, world } = aSite();
    const opens = monday + 3.5 * hour;
    const { openChannel } = parts([]);
    start([daily("a", { when: hourly })], {
      openChannel: async (...given) => {
        if (clock.now() < opens) throw new DeliveryError("busy", { ru: "x", en: "x" }, { retryAt: opens });
        return openChannel(...given);
      },
    });
    await clock.advance(3.6 * hour);
    expect(await told(store)).toEqual(["02T06:00 failed busy", "02T07:00 failed busy", "02T08:00 done"]);
    expect(world.place("page").arrived).toHaveLength(1);
  });
});

describe("a Retry-After", () => {
  test("beyond the catch-up window fails the run at once, so that the owner hears of it", async () => {
    const { clock, start, store, alerts } = aSite();
    start([daily("a", { when: hourly })], {
      openChannel: async () => {
        throw new DeliveryError("busy", { ru: "Занято.", en: "Busy." }, { retryAt: clock.now() + 365 * day });
      },
    });
    await clock.advance(3 * hour + minute);
    expect(count(await told(store), "failed busy")).toBe(3);
    expect(alerts).toMatchObject([
      { kind: "failing", reason: { en: expect.stringContaining("not before 2027-03-02") } },
    ]);
  });

  test("of minutes is kept, also without a catch-up window", async () => {
    const { clock, start, store, parts } = aSite();
    const { openChannel } = parts([]);
    const opens = monday + 35 * minute;
    start([daily("a", {}, { catchUp: 0 })], {
      openChannel: async (...given) => {
        if (clock.now() < opens) throw new DeliveryError("busy", { ru: "x", en: "x" }, { retryAt: opens });
        return openChannel(...given);
      },
    });
    await clock.advance(36 * minute);
    expect(await told(store)).toEqual(["02T05:30 done"]);
  });
});

describe("the catch-up window of a run that had begun", () => {
  test("one that a dead daemon had is not sent weeks later", async () => {
    const { clock, start, store, world } = aSite();
    await abandoned(store, monday);
    clock.jump(21 * day);
    start([daily("a")]);
    await clock.advance(6000);
    expect([await told(store), world.place("page").arrived]).toEqual([["02T05:00 missed too-late"], []]);
  });

  test.each([
    ["page", true, "done", "delivered"],
    ["page", false, "missed too-late", "refused"],
    ["script", false, "failed delivery-unknown", "unknown"],
    ["stubborn", true, "failed delivery-unknown", "unknown"],
    ["bell", false, "failed delivery-unknown", "unknown"],
  ] as const)("%s is asked what became of it (there: %s): %s", async (target, isThere, status, delivery) => {
    const { clock, start, store, world } = aSite();
    const run = await abandoned(store, monday);
    await store.beginDelivery(run.id, "dead", { target, key: "k", now: monday });
    if (isThere) world.place(target).arrived.push("k");
    clock.jump(21 * day);
    start([daily("a", { targets: [target] })]);
    await clock.advance(6000);
    expect(await told(store)).toEqual([`02T05:00 ${status}`]);
    expect(await store.deliveries([run.id])).toMatchObject([{ status: delivery }]);
    expect(world.place(target)).toMatchObject({ asked: 1, arrived: isThere ? ["k"] : [] });
  });

  test("what some have is not sent to the others weeks later", async () => {
    const { clock, start, store, world } = aSite();
    const run = await abandoned(store, monday);
    await store.beginDelivery(run.id, "dead", { target: "page", key: "k", now: monday });
    await store.endDelivery(run.id, "dead", "page", { status: "delivered", receipt: "1" });
    clock.jump(21 * day);
    start([daily("a", { targets: ["page", "other"] })]);
    await clock.advance(6000);
    expect(await told(store)).toEqual(["02T05:00 failed too-late"]);
    expect(world.place("other").arrived).toEqual([]);
  });

  test("a retry that waited through a long pause is not sent after it, and it says so", async () => {
    const { clock, start, store, world } = aSite();
    world.place("page").trouble.push("busy");
    start([daily("a")]);
    await clock.advance(30 * minute + 1000);
    await store.pause({ job: "a", since: clock.now(), reason: null });
    await clock.advance(minute);
    clock.jump(20 * day);
    await clock.advance(minute);
    await store.resume("a");
    await clock.advance(minute);
    expect((await told(store))[0]).toBe("02T05:30 missed no-room");
    expect(world.place("page").arrived).toEqual([]);
  });

  test("counts from the end of quiet hours", async () => {
    const { clock, start, store } = aSite();
    const jobs = [daily("a", {}, { catchUp: hour, quiet: { from: 8 * 60, to: 9 * 60 } })];
    const first = start(jobs);
    await clock.advance(31 * minute);
    await first.stop();
    clock.jump(75 * minute);
    start(jobs);
    await clock.advance(6000);
    expect(await told(store)).toEqual(["02T05:30 done"]);
  });

  test("own retries, quiet hours and a person's wish do not use it up", async () => {
    const { clock, start, store, world } = aSite();
    world.place("page").trouble.push("busy", "busy", "busy");
    start([daily("a", {}, { catchUp: 0, retries: 2, quiet: { from: 8 * 60, to: 9 * 60 } })]);
    await clock.advance(70 * minute);
    expect(await told(store)).toEqual(["02T05:30 failed busy"]);
    clock.jump(5 * day);
    await clock.advance(minute);
    world.place("page").trouble.push("busy", "busy");
    const failed = (await store.history({ to: monday + hour, limit: 1 }))[0]!;
    await store.retry(failed.id, clock.now());
    await clock.advance(hour);
    expect((await told(store))[0]).toBe("02T05:30 done");
  });
});

describe("people's runs", () => {
  const fanOut = { department: 1, who: "members", isDeep: true } as const;

  test("begin when it is found out for whom, also when a person does the step again days later", async () => {
    const { clock, start, store, world } = aSite();
    let isAway = true;
    start([daily("a", { fanOut }, { retries: 0 })], {
      people: async () => (isAway ? Promise.reject(new Error("away")) : people()),
    });
    await clock.advance(31 * minute);
    clock.jump(12 * hour);
    isAway = false;
    const [step] = await store.history({ limit: 1 });
    await store.retry(step!.id, clock.now());
    await clock.advance(minute);
    expect(await told(store)).toEqual(Array(4).fill("02T05:30 done"));
    expect(world.place("page").arrived).toHaveLength(3);
  });

  test("that had no room in time say so", async () => {
    const { clock, start, store } = aSite();
    start([daily("a", { fanOut }, { catchUp: 0 })], {
      people,
      limits: { running: 1, ofProfile: 1 },
      makeReport: async () => {
        await clock.wait(50_000, new AbortController().signal);
        return made();
      },
    });
    await clock.advance(40 * minute);
    expect((await told(store)).toSorted()).toEqual([
      "02T05:30 done",
      "02T05:30 done",
      "02T05:30 done",
      "02T05:30 missed no-room",
    ]);
  });
});

describe("what cannot be told just now", () => {
  test("uses up no attempt: it is found out later, and sent", async () => {
    const { clock, start, store, world } = aSite();
    const run = await abandoned(store, monday);
    await store.beginDelivery(run.id, "dead", { target: "page", key: "k", now: monday });
    world.place("page").settleTrouble.push("busy", "busy", "busy");
    start([daily("a", {}, { retries: 0 })]);
    await clock.advance(5 * minute);
    expect(await told(store)).toEqual(["02T05:00 done"]);
    expect(world.place("page")).toMatchObject({ asked: 4, arrived: ["k"] });
  });

  test("is not asked for ever", async () => {
    const { clock, start, store, world } = aSite();
    const run = await abandoned(store, monday);
    await store.beginDelivery(run.id, "dead", { target: "page", key: "k", now: monday });
    world.place("page").settleTrouble.push(...Array<"busy">(1000).fill("busy"));
    start([daily("a", {}, { retries: 0, catchUp: 0 })]);
    await clock.advance(20 * minute);
    expect(await told(store)).toEqual(["02T05:00 failed busy"]);
  });
});

describe("a lost answer", () => {
  const lost = { ru: "Ушли 2 части из 3.", en: "2 of 3 parts were sent." };

  test("keeps the words of the channel", async () => {
    const { clock, start, store } = aSite();
    start([daily("a", { targets: ["script"] })], {
      openChannel: async () => ({
        send: async () => Promise.reject(new DeliveryError("outcome-unknown", lost)),
        settle: async () => ({ state: "unknown" }),
        [Symbol.asyncDispose]: async () => undefined,
      }),
    });
    await clock.advance(31 * minute);
    const [run] = await store.history({ limit: 1 });
    const reason = { code: "delivery-unknown", en: expect.stringContaining(lost.en) };
    expect([run, ...(await store.deliveries([run!.id]))]).toMatchObject([{ reason }, { reason }]);
    await store.retry(run!.id, clock.now());
    await clock.advance(minute);
    expect((await store.history({ limit: 1 }))[0]).toMatchObject({ status: "failed", reason });
  });

  test("is asked about when the channel says, in its words", async () => {
    const { clock, start, store } = aSite();
    const retryAt = monday + 40 * minute;
    start([daily("a", { targets: ["stubborn"] })], {
      openChannel: async () => ({
        send: async () => Promise.reject(new DeliveryError("outcome-unknown", lost, { retryAt })),
        settle: async () => ({ state: "unknown" }),
        [Symbol.asyncDispose]: async () => undefined,
      }),
    });
    await clock.advance(31 * minute);
    expect((await store.history({ limit: 1 }))[0]).toMatchObject({ status: "waiting", dueAt: retryAt, reason: lost });
  });

  test("is sent again when a person says so, once, and counted", async () => {
    const { clock, start, store, world } = aSite();
    world.place("script").trouble.push("lost", "lost");
    start([daily("a", { targets: ["script"] })]);
    await clock.advance(31 * minute);
    const [run] = await store.history({ limit: 1 });
    const again = async (sendsUnknown: boolean) => {
      await store.retry(run!.id, clock.now(), { sendsUnknown });
      await clock.advance(5 * minute);
      const [row] = await store.deliveries([run!.id]);
      return [row?.status, world.place("script").arrived.length, world.place("script").trouble.length];
    };
    expect(await again(false)).toEqual(["unknown", 0, 1]);
    expect(await again(true)).toEqual(["unknown", 0, 0]);
    expect(await again(true)).toEqual(["repeated", 1, 0]);
    expect(await again(true)).toEqual(["repeated", 1, 0]);
    expect(await store.run(run!.id)).toMatchObject({ status: "done", facts: { repeated: 1, unknown: 0 } });
  });
});
