import { DeliveryError } from "@b24kit/delivery";
import { describe, expect, onTestFinished, test } from "vitest";
import { runDue } from "../../src/commands/run-due.ts";
import type { Alert, Parts } from "../../src/runs/parts.ts";
import { aSite, daily, hour, made, minute } from "./a-daemon.ts";

const fanOut = { department: 1, who: "members", isDeep: true } as const;
const people = async () => [1, 2, 3, 4].map((userId) => ({ userId, name: "", email: undefined, zone: undefined }));
const hourly = { text: "", cron: "0 * * * *", onWorkdays: false };

describe("a failure that lasts", () => {
  test("is told once after three slots, and again only after a success in between", async () => {
    const { clock, start, alerts, events } = aSite();
    let isBroken = true;
    const makeReport = async () => {
      if (isBroken) throw new Error("portal is away");
      return made();
    };
    start([daily("a", { when: hourly }, { retries: 0 })], { makeReport });
    const slots = async (count: number): Promise<void> => {
      for (let slot = 0; slot < count; slot += 1) {
        clock.jump(55 * minute);
        await clock.advance(5 * minute);
      }
    };
    await slots(2);
    expect(alerts).toEqual([]);
    await slots(3);
    expect(alerts).toMatchObject([{ kind: "failing", job: "a", reason: { code: "portal" } }]);
    isBroken = false;
    await slots(1);
    expect(events.filter(({ type }) => type === "alert-cleared")).toHaveLength(1);
    isBroken = true;
    await slots(4);
    expect(alerts).toHaveLength(2);
  });

  test("an owner who could not be told of a pause is told later, once", async () => {
    const { clock, start, store } = aSite();
    const tried: Alert[] = [];
    const onAlert = async (alert: Alert): Promise<void> => {
      tried.push(alert);
      if (tried.length <= 2) throw new Error("no connection");
    };
    start([daily("a", { when: hourly })], {
      makeReport: async () => Promise.reject(new TypeError("revoked")),
      onAlert,
    });
    await clock.advance(2 * hour);
    expect(tried.map(({ kind, isAgain }) => [kind, isAgain])).toEqual([
      ["paused", undefined],
      ["paused", true],
      ["paused", true],
    ]);
    expect(tried[2]).toEqual({ ...tried[0], isAgain: true });
    expect((await store.pauses()).length).toBe(1);
  });

  test("a daemon that is killed before it told somebody leaves it to the others", async () => {
    const { clock, start, alerts } = aSite();
    const revoked = { makeReport: async () => Promise.reject(new TypeError("revoked")) };
    let isKilled = false;
    const killed = Promise.withResolvers<void>();
    // What a killed process does not do any more.
    const onAlert = async (): Promise<void> => {
      isKilled = true;
      return killed.promise;
    };
    start([daily("a", { when: hourly })], { ...revoked, onAlert });
    onTestFinished(() => killed.resolve());
    await clock.advance(61 * minute);
    expect([isKilled, alerts.length]).toEqual([true, 0]);
    start([daily("a", { when: hourly })], revoked);
    start([daily("a", { when: hourly })], revoked);
    await clock.advance(hour);
    expect(alerts).toMatchObject([{ kind: "paused", job: "a", isAgain: true }]);
  });

  test("the scheduler of cron tells what nobody was told of, too", async () => {
    const { clock, parts, alerts } = aSite();
    const jobs = [daily("a", { when: { text: "", cron: "* * * * *", onWorkdays: false } })];
    const broken = { makeReport: async () => Promise.reject(new TypeError("revoked")) };
    const once = async (given: Partial<Parts>): Promise<void> => {
      await runDue(parts(jobs, given), new AbortController().signal);
      clock.jump(minute);
    };
    const due = async (given: Partial<Parts> = {}): Promise<void> => {
      const done = once({ ...broken, ...given });
      await clock.advance(2000);
      await done;
    };
    await due();
    await due({ onAlert: async () => Promise.reject(new Error("no connection")) });
    for (let count = 0; count < 5; count += 1) await due();
    expect(alerts).toMatchObject([{ kind: "paused", isAgain: true }]);
  });
});

describe("answers that are lost slot after slot", () => {
  test("are a failure that lasts, though nothing was refused", async () => {
    const { clock, start, store, alerts, world } = aSite();
    world.place("script").trouble.push("lost", "lost", "lost", "lost");
    start([daily("a", { when: hourly, targets: ["script"] })]);
    for (let slot = 0; slot < 4; slot += 1) {
      clock.jump(55 * minute);
      await clock.advance(5 * minute);
    }
    expect((await store.history({ limit: 9 })).map(({ status }) => status)).toEqual(Array(4).fill("failed"));
    expect(alerts).toMatchObject([{ kind: "failing", job: "a", reason: { code: "delivery-unknown" } }]);
  });

  test("are none where another target has it", async () => {
    const { clock, start, store, world } = aSite();
    world.place("script").trouble.push("lost");
    start([daily("a", { targets: ["script", "page"] })]);
    await clock.advance(31 * minute);
    expect(await store.history({ limit: 9 })).toMatchObject([{ status: "done", reason: { code: "delivery-unknown" } }]);
  });
});

describe("what cannot work", () => {
  test("a key that was revoked pauses the job with the reason; the owner is told once; nothing else stops", async () => {
    const { clock, start, store, alerts, world } = aSite();
    let isRevoked = true;
    const makeReport = async ({ name }: { readonly name: string }) => {
      if (isRevoked && name === "a") throw new TypeError("revoked");
      return made();
    };
    const jobs = [daily("a", { when: hourly }), daily("b", { when: hourly })];
    const second = { makeReport };
    start(jobs, second);
    await clock.advance(61 * minute);
    expect(await store.pauses()).toMatchObject([{ job: "a", reason: { code: "portal" } }]);
    clock.jump(55 * minute);
    await clock.advance(5 * minute);
    expect(alerts).toMatchObject([{ kind: "paused", job: "a" }]);
    expect((await store.history({ job: "a", limit: 9 })).map(({ status, reason }) => [status, reason?.code])).toEqual([
      ["skipped", "paused"],
      ["failed", "portal"],
    ]);
    expect(world.place("page").arrived).toHaveLength(2);
    isRevoked = false;
    await store.resume("a");
    clock.jump(55 * minute);
    await clock.advance(5 * minute);
    expect(await store.history({ job: "a", limit: 1 })).toMatchObject([{ status: "done" }]);
    isRevoked = true;
    clock.jump(55 * minute);
    await clock.advance(5 * minute);
    expect(alerts).toHaveLength(2);
  });

  test("a job that goes on while the key is still bad is paused once more, and the owner is told once more", async () => {
    const { clock, start, store, alerts } = aSite();
    start([daily("a", { when: hourly })], { makeReport: async () => Promise.reject(new TypeError("revoked")) });
    await clock.advance(61 * minute);
    await store.resume("a");
    await clock.advance(hour);
    expect(alerts.map(({ kind }) => kind)).toEqual(["paused", "paused"]);
    expect((await store.pauses()).length).toBe(1);
  });

  test("of many people one who cannot be reached is told of once, until he can", async () => {
    const { clock, start, alerts, world } = aSite();
    let unreachable = [2, 3];
    const openChannel: Parts["openChannel"] = async (target, _job, recipient) => {
      if (unreachable.includes(recipient?.userId ?? 0))
        throw new DeliveryError("misconfigured", { ru: "нет", en: "no" });
      return world.openPlace("page", target);
    };
    start([daily("a", { when: hourly, fanOut })], { people, openChannel });
    const slots = async (count: number): Promise<void> => {
      for (let slot = 0; slot < count; slot += 1) {
        clock.jump(55 * minute);
        await clock.advance(5 * minute);
      }
    };
    await slots(5);
    expect(alerts.filter(({ kind }) => kind === "target")).toHaveLength(1);
    unreachable = [3];
    await slots(2);
    expect(alerts.filter(({ kind }) => kind === "target")).toHaveLength(1);
    unreachable = [];
    await slots(2);
    unreachable = [2];
    await slots(2);
    expect(alerts.filter(({ kind }) => kind === "target")).toHaveLength(2);
  });

  test("one of two targets that is set up wrongly: the owner is told once, the other one goes on", async () => {
    const { clock, start, store, alerts, world } = aSite();
    world.place("page").trouble.push("misconfigured", "misconfigured");
    start([daily("a", { when: hourly, targets: ["page", "other"] })]);
    for (let slot = 0; slot < 3; slot += 1) {
      clock.jump(55 * minute);
      await clock.advance(5 * minute);
    }
    expect(alerts).toMatchObject([{ kind: "target", job: "a", target: "page", reason: { code: "misconfigured" } }]);
    expect([world.place("other").arrived.length, world.place("page").arrived.length]).toEqual([3, 1]);
    expect(await store.pauses()).toEqual([]);
  });

  test("the only target that is set up wrongly pauses the job after three slots, not at its first trouble", async () => {
    const { clock, start, store, alerts, world } = aSite();
    world.place("page").trouble.push("misconfigured");
    start([daily("a", { when: hourly })]);
    const slot = async (): Promise<readonly unknown[]> => {
      clock.jump(55 * minute);
      await clock.advance(5 * minute);
      return [alerts.map(({ kind }) => kind), (await store.pauses()).map(({ job }) => job)];
    };
    await slot();
    expect(await slot()).toEqual([["target"], []]);
    world.place("page").trouble.push("misconfigured", "misconfigured", "misconfigured");
    await slot();
    expect(await slot()).toEqual([["target", "target"], []]);
    expect(await slot()).toEqual([["target", "target", "paused"], ["a"]]);
  });

  test("slots of a job that a person paused are noted, and what waited is claimed after", async () => {
    const { clock, start, store } = aSite();
    await store.pause({ job: "a", since: 1, reason: null });
    start([daily("a", { when: hourly })]);
    await clock.advance(61 * minute);
    expect(await store.history({ limit: 9 })).toMatchObject([{ status: "skipped", reason: { code: "paused" } }]);
    await store.resume("a");
    await clock.advance(hour);
    expect((await store.history({ limit: 9 })).map(({ status }) => status)).toEqual(["done", "skipped"]);
  });
});
