import { describe, expect, test } from "vitest";
import type { RunStore } from "../../src/store/run-store.ts";
import { aReport } from "../watch/a-report.ts";
import { aSite, daily, hour, made, minute } from "./a-daemon.ts";

/** Status, receipt or reason, and attempts of the deliveries of the newest run. */
async function rows(store: RunStore) {
  const [run] = await store.history({ limit: 1 });
  const found = await store.deliveries(run === undefined ? [] : [run.id]);
  return Object.fromEntries(found.map(({ target, status, attempts }) => [target, `${status} ${attempts}`]));
}

const newest = async (store: RunStore) => (await store.history({ limit: 1 }))[0];

const person = (userId: number, zone?: string) => ({ userId, name: `${userId}`, email: undefined, zone });

describe("an answer that was lost", () => {
  test.each([
    ["page", "lost-and-arrived", { status: "delivered 1", arrived: 1 }],
    ["page", "lost", { status: "delivered 2", arrived: 1 }],
    ["bell", "lost-and-arrived", { status: "delivered 2", arrived: 1 }],
    ["bell", "lost", { status: "delivered 2", arrived: 1 }],
    ["script", "lost-and-arrived", { status: "unknown 1", arrived: 1 }],
    ["script", "lost", { status: "unknown 1", arrived: 0 }],
    ["stubborn", "lost-and-arrived", { status: "repeated 2", arrived: 2 }],
    ["stubborn", "lost", { status: "repeated 2", arrived: 1 }],
  ] as const)("%s, %s", async (target, trouble, { status, arrived }) => {
    const { clock, start, store, world } = aSite();
    world.place(target).trouble.push(trouble);
    start([daily("a", { targets: [target] })]);
    await clock.advance(35 * minute);
    expect(await rows(store)).toEqual({ [target]: status });
    const unknown = status.startsWith("unknown");
    expect(await newest(store)).toMatchObject({
      status: unknown ? "failed" : "done",
      reason: unknown ? { code: "delivery-unknown" } : null,
      facts: { unknown: unknown ? 1 : 0, repeated: status.startsWith("repeated") ? 1 : 0 },
    });
    expect(world.place(target).arrived).toHaveLength(arrived);
    expect(new Set(world.place(target).arrived).size).toBe(Math.min(1, arrived));
  });

  test("a channel that cannot tell just now is asked again later", async () => {
    const { clock, start, store, world } = aSite();
    world.place("page").trouble.push("lost-and-arrived");
    world.place("page").settleTrouble.push("busy");
    start([daily("a")]);
    await clock.advance(30 * minute);
    expect(await rows(store)).toEqual({ page: "unknown 1" });
    await clock.advance(minute);
    expect(await rows(store)).toEqual({ page: "delivered 2" });
    expect(world.place("page")).toMatchObject({ asked: 2, arrived: [expect.any(String)] });
  });

  test("what is unknown is not sent again by a later retry of another target", async () => {
    const { clock, start, store, world } = aSite();
    world.place("script").trouble.push("lost-and-arrived");
    world.place("page").trouble.push("busy");
    start([daily("a", { targets: ["script", "page"] })]);
    await clock.advance(35 * minute);
    expect(await rows(store)).toEqual({ script: "unknown 2", page: "delivered 2" });
    expect(world.place("script").arrived).toHaveLength(1);
  });
});

test("what a receipt says has not arrived is kept for history, and not told to the log", async () => {
  const { clock, events, start, store, world } = aSite();
  const note = { ru: "Адрес не принят: a@b.c", en: "Refused: a@b.c" };
  world.place("page").note = note;
  start([daily("a")]);
  await clock.advance(35 * minute);
  const { id } = (await newest(store))!;
  expect(await store.deliveries([id])).toMatchObject([
    { status: "delivered", receipt: "1", reason: { code: "partly", ...note } },
  ]);
  expect(await newest(store)).toMatchObject({ status: "done", reason: null, facts: { delivered: 1 } });
  expect(events.filter(({ type }) => type === "delivery")).toMatchObject([{ status: "delivered", reason: undefined }]);
});

describe("a target that does not take it", () => {
  test("the others get it, and it is tried again alone, with the same key", async () => {
    const { clock, start, store, world } = aSite();
    world.place("page").trouble.push("busy", "busy");
    start([daily("a", { targets: ["page", "other"] })]);
    await clock.advance(30 * minute);
    expect(await rows(store)).toEqual({ page: "refused 1", other: "delivered 1" });
    expect(await newest(store)).toMatchObject({ status: "waiting", reason: { code: "busy" }, attempt: 1 });
    // Half of 30 s at least, with the jitter of these tests 22.5 s.
    expect((await newest(store))!.dueAt - clock.now()).toBe(22_500);
    await clock.advance(5 * minute);
    expect(await rows(store)).toEqual({ page: "delivered 3", other: "delivered 1" });
    expect(await newest(store)).toMatchObject({ status: "done", attempt: 3, facts: { delivered: 2, targets: 2 } });
    expect([world.place("page").arrived.length, world.place("other").arrived.length]).toEqual([1, 1]);
    expect(world.place("page").arrived[0]).not.toBe(world.place("other").arrived[0]);
  });

  test("after its attempts the run has failed; a person starts it over", async () => {
    const { clock, start, store, world } = aSite();
    world.place("page").trouble.push("busy", "busy", "busy");
    start([daily("a")]);
    await clock.advance(40 * minute);
    const failed = await newest(store);
    expect(failed).toMatchObject({ status: "failed", attempt: 3, reason: { code: "busy", en: "the channel: busy" } });
    await store.retry(failed!.id, clock.now());
    await clock.advance(6000);
    expect(await newest(store)).toMatchObject({ status: "done", attempt: 1 });
  });

  test("a person's retry tries also what was refused for good", async () => {
    const { clock, start, store, world } = aSite();
    world.place("page").trouble.push("refused");
    start([daily("a")]);
    await clock.advance(31 * minute);
    const failed = await newest(store);
    expect(failed).toMatchObject({ status: "failed", attempt: 1, reason: { code: "refused" } });
    await store.retry(failed!.id, clock.now());
    await clock.advance(6000);
    expect([await newest(store), await rows(store)]).toMatchObject([{ status: "done" }, { page: "delivered 2" }]);
  });

  test("what cannot get better is not tried again; a later attempt for another target leaves it alone", async () => {
    const { clock, start, store, world, alerts } = aSite();
    world.place("page").trouble.push("refused");
    world.place("other").trouble.push("busy");
    start([daily("a", { targets: ["page", "other"] })]);
    await clock.advance(40 * minute);
    expect(await rows(store)).toEqual({ page: "refused 1", other: "delivered 2" });
    expect(await newest(store)).toMatchObject({
      status: "failed",
      attempt: 2,
      reason: { code: "refused" },
      facts: { delivered: 1 },
    });
    expect(alerts).toEqual([]);
  });
});

describe("what is sent", () => {
  const silent = made({ isSilent: true });

  test.each([
    ["always", 1, "done"],
    ["when-not-empty", 0, "silent"],
    ["only-new", 0, "silent"],
  ] as const)("an empty report under %s", async (send, arrived, status) => {
    const { clock, start, store, world } = aSite();
    let marked = 0;
    const markSent = async (): Promise<void> => void (marked += 1);
    start([daily("a", {}, { send })], { makeReport: async () => ({ ...silent, markSent }) });
    await clock.advance(31 * minute);
    expect([world.place("page").arrived.length, (await newest(store))?.status, marked]).toEqual([arrived, status, 1]);
  });

  test("a report with parts that could not be read goes out, also an empty one", async () => {
    const { clock, start, store, world } = aSite();
    const report = { ...aReport(), complete: false };
    start([daily("a", {}, { send: "only-new" })], { makeReport: async () => ({ ...silent, report }) });
    await clock.advance(31 * minute);
    expect(world.place("page").arrived).toHaveLength(1);
    expect(await newest(store)).toMatchObject({ status: "done", facts: { complete: false } });
  });

  test("what it tells is known as told when every target has this very report", async () => {
    const { clock, start, world } = aSite();
    const marked: number[] = [];
    let count = 0;
    const makeReport = async () => {
      const number = (count += 1);
      return made({ markSent: async () => void marked.push(number) });
    };
    world.place("page").trouble.push("busy");
    start([daily("a", { targets: ["page", "other"] }, { send: "only-new" })], { makeReport });
    await clock.advance(32 * minute);
    // The second report may tell of something that the other target never heard of.
    expect([count, marked]).toEqual([2, []]);
    clock.jump(23 * hour);
    await clock.advance(hour);
    expect([count, marked]).toEqual([3, [3]]);
  });

  test("a report is not made again for a run whose deliveries have all arrived", async () => {
    const { clock, start, store, world } = aSite();
    await store.add([{ job: "a", at: clock.now(), recipient: 0, status: "waiting" }], new Map());
    const [run] = await store.claim({ owner: "dead", now: clock.now(), leaseUntil: clock.now() + 1, limit: 1 });
    await store.beginDelivery(run!.id, "dead", { target: "page", key: "k", now: clock.now() });
    await store.endDelivery(run!.id, "dead", "page", { status: "delivered", receipt: "1" });
    start([daily("a")], { makeReport: async () => Promise.reject(new Error("made again")) });
    await clock.advance(6000);
    expect(await newest(store)).toMatchObject({ status: "done", facts: { delivered: 1 } });
    expect(world.place("page").arrived).toEqual([]);
  });
});

describe("quiet hours", () => {
  test("what is due waits for their end in the recipient's zone, is no attempt and not late", async () => {
    const { clock, start, store, world } = aSite();
    let count = 0;
    start([daily("a", {}, { quiet: { from: 22 * 60, to: 9 * 60 } })], {
      makeReport: async () => {
        count += 1;
        return made();
      },
    });
    await clock.advance(31 * minute);
    expect([count, await newest(store)]).toMatchObject([
      0,
      { status: "waiting", attempt: 0, reason: { code: "quiet-hours" } },
    ]);
    await clock.advance(30 * minute);
    expect([count, await newest(store)]).toMatchObject([1, { status: "done", attempt: 1 }]);
    expect(world.place("page").late).toEqual([false]);
  });
});

describe("jobs that fan out", () => {
  const fanOut = { department: 1, who: "members", isDeep: true } as const;

  test("each person has his own run and his own report", async () => {
    const { clock, start, store, world } = aSite();
    const madeFor: (number | undefined)[] = [];
    start([daily("a", { fanOut })], {
      people: async () => [person(7), person(8)],
      makeReport: async (_job, recipient) => {
        madeFor.push(recipient?.userId);
        return made();
      },
    });
    await clock.advance(31 * minute);
    const runs = await store.history({ limit: 10 });
    const ended = new Map(runs.map(({ recipient, status }) => [recipient, status]));
    expect([...ended].toSorted(([one], [other]) => one - other)).toEqual([
      [-1, "done"],
      [7, "done"],
      [8, "done"],
    ]);
    expect(madeFor.toSorted((one, other) => (one ?? 0) - (other ?? 0))).toEqual([7, 8]);
    expect(new Set(world.place("page").arrived).size).toBe(2);
  });

  test("people in several zones have the slot of their own zone, also the first time", async () => {
    const { clock, start, store } = aSite();
    start([daily("a", { fanOut, zone: undefined })], {
      // Half past eight was there an hour ago, is now, and will be in an hour.
      people: async () => [
        person(5, "Asia/Yerevan"),
        person(7, "Europe/Moscow"),
        person(9, "Europe/Kaliningrad"),
        person(8),
      ],
    });
    await clock.advance(31 * minute);
    const told = async () =>
      (await store.history({ statuses: ["done"], limit: 100 }))
        .filter(({ recipient }) => recipient > 0)
        .map(({ at, recipient }) => `${new Date(at).toISOString().slice(8, 13)} ${recipient}`)
        .toSorted((a, b) => a.localeCompare(b));
    expect(await told()).toEqual(["02T04 5", "02T05 7", "02T05 8"]);
    await clock.advance(hour);
    expect(await told()).toEqual(["02T04 5", "02T05 7", "02T05 8", "02T06 9"]);
    clock.jump(21.5 * hour);
    await clock.advance(3 * hour);
    expect((await told()).slice(4)).toEqual(["03T04 5", "03T05 7", "03T05 8", "03T06 9"]);
  });

  test("who has left in the meantime gets nothing", async () => {
    const { clock, start, store } = aSite();
    await store.add([{ job: "a", at: clock.now(), recipient: 7, status: "waiting" }], new Map());
    start([daily("a", { fanOut })]);
    await clock.advance(1000);
    expect(await newest(store)).toMatchObject({ status: "skipped", reason: { code: "gone" } });
  });
});
