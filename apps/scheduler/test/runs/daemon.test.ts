import { StateError } from "@b24kit/state";
import { describe, expect, test, vi } from "vitest";
import type { MadeReport } from "../../src/runs/parts.ts";
import type { RunStore } from "../../src/store/run-store.ts";
import { aSite, daily, hour, made, minute, monday } from "./a-daemon.ts";

const day = 24 * hour;

/** Jobs and states of runs, oldest first. */
async function told(store: RunStore): Promise<readonly string[]> {
  const runs = await store.history({ limit: 1000 });
  return runs.toReversed().map(({ job, at, recipient, status, reason }) => {
    const who = recipient === 0 ? "" : ` for ${recipient}`;
    return `${job} ${new Date(at).toISOString().slice(8, 16)}${who}: ${status}${reason ? ` (${reason.code})` : ""}`;
  });
}

const full = async (): Promise<never> =>
  Promise.reject(new StateError("disk-full", { message: "Full.", hint: "Free some space." }));

/** Fails as long as `isFull`. */
function breakable(store: RunStore, disk: { isFull: boolean }, methods: readonly (keyof RunStore)[]): RunStore {
  const broken = Object.fromEntries(
    methods.map((name) => [
      name,
      async (...given: readonly never[]) =>
        disk.isFull ? full() : (store[name] as (...given: unknown[]) => unknown)(...given),
    ]),
  );
  return { ...store, ...broken };
}

describe("slots", () => {
  test("a slot is run at its time, once, and not again by another daemon", async () => {
    const { clock, start, store, world } = aSite();
    start([daily("a"), daily("b", { when: { text: "", cron: "0 9 * * *", onWorkdays: false } })]);
    start([daily("a"), daily("b", { when: { text: "", cron: "0 9 * * *", onWorkdays: false } })]);
    await clock.advance(30 * minute - 1);
    expect(await told(store)).toEqual([]);
    await clock.advance(1);
    expect(await told(store)).toEqual(["a 02T05:30: done"]);
    await clock.advance(31 * minute);
    clock.jump(23 * hour);
    await clock.advance(40 * minute);
    expect(await told(store)).toEqual(["a 02T05:30: done", "b 02T06:00: done", "a 03T05:30: done"]);
    expect(new Set(world.place("page").arrived).size).toBe(3);
    expect(world.place("page")).toMatchObject({ late: [false, false, false], asked: 0 });
    expect(world.place("page").arrived[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  test("a new job starts now: no flood of old slots", async () => {
    const { clock, start, store } = aSite({ start: monday + hour });
    start([daily("a")]);
    await clock.advance(10 * minute);
    clock.jump(22 * hour);
    await clock.advance(10 * minute);
    expect(await told(store)).toEqual([]);
  });

  test("a job that is due at other times from now on has missed none of them", async () => {
    const { clock, start, store } = aSite();
    const first = start([daily("a")]);
    await clock.advance(hour);
    await first.stop();
    clock.jump(2 * hour);
    start([daily("a", { when: { text: "", cron: "0 * * * *", onWorkdays: false }, fingerprint: "changed" })]);
    await clock.advance(minute);
    expect(await told(store)).toEqual(["a 02T05:30: done"]);
  });

  test("after downtime only the newest slot within the catch-up window runs, late; the others are noted", async () => {
    const { clock, start, store, world, events } = aSite();
    const jobs = [daily("a", { when: { text: "", cron: "0 * * * *", onWorkdays: false } })];
    await start(jobs).stop();
    clock.jump(10 * hour + 30 * minute);
    start(jobs);
    await clock.advance(1000);
    expect(await told(store)).toEqual([
      ...["06", "07", "08", "09"].map((time) => `a 02T${time}:00: missed (too-late)`),
      ...["10", "11", "12", "13", "14"].map((time) => `a 02T${time}:00: missed (missed)`),
      "a 02T15:00: done",
    ]);
    expect(world.place("page").late).toEqual([true]);
    expect((await store.history({ statuses: ["done"], limit: 1 }))[0]?.facts).toMatchObject({
      late: true,
      delivered: 1,
    });
    expect(events.find(({ type }) => type === "run-started")).toMatchObject({ isLate: true });
  });

  test("nothing is made up for after the window", async () => {
    const { clock, start, store } = aSite();
    const jobs = [daily("a", {}, { catchUp: hour })];
    await start(jobs).stop();
    clock.jump(3 * hour);
    start(jobs);
    await clock.advance(1000);
    expect(await told(store)).toEqual(["a 02T05:30: missed (too-late)"]);
  });

  test("a run that was added and never begun is too late after the window as well", async () => {
    const { clock, start, store } = aSite();
    await store.add([{ job: "a", at: monday, recipient: 0, status: "waiting" }], new Map());
    clock.jump(8 * hour);
    start([daily("a")]);
    await clock.advance(1000);
    expect(await told(store)).toEqual(["a 02T05:00: missed (too-late)"]);
  });

  test("a long downtime is noted up to a hundred slots", async () => {
    const { clock, start, store } = aSite();
    const jobs = [daily("a", { when: { text: "", cron: "* * * * *", onWorkdays: false } }, { catchUp: 0 })];
    await start(jobs).stop();
    clock.jump(3 * day);
    start(jobs);
    await clock.advance(1000);
    const missed = await store.history({ statuses: ["missed"], limit: 1000 });
    expect([missed.length, missed[0]?.reason?.code]).toEqual([100, "missed-many"]);
  });

  test("a clock that jumps neither loses nor doubles a slot", async () => {
    const { clock, start, store, world, events } = aSite();
    start([daily("a")]);
    await clock.advance(31 * minute);
    clock.jump(-20 * minute);
    await clock.advance(30 * minute);
    expect(events.filter(({ type }) => type === "clock-jumped")).toMatchObject([{ by: -20 * minute }]);
    expect(await told(store)).toEqual(["a 02T05:30: done"]);
    clock.jump(day);
    await clock.advance(5000);
    expect(await told(store)).toEqual(["a 02T05:30: done", "a 03T05:30: done"]);
    expect(world.place("page").arrived).toHaveLength(2);
  });

  test.each([
    ["a daemon goes on", false],
    ["it starts anew", true],
  ])("slots that a clock ahead of time noted as missed run at their time: %s", async (_name, isRestarted) => {
    const { clock, start, store } = aSite();
    const jobs = [daily("a", { when: { text: "", cron: "0 * * * *", onWorkdays: false } })];
    const first = start(jobs);
    await clock.advance(minute);
    clock.jump(20 * hour);
    await clock.advance(minute);
    if (isRestarted) await first.stop();
    clock.jump(-20 * hour);
    if (isRestarted) start(jobs);
    await clock.advance(58 * minute);
    for (let slot = 0; slot < 5; slot += 1) {
      clock.jump(hour - 2 * minute);
      await clock.advance(2 * minute);
    }
    const runs = await store.history({ to: clock.now() + 1, limit: 100 });
    expect(runs.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => "done"));
  });

  test("slots that a clock ahead of time noted are due yet also when the state file made trouble then", async () => {
    const { clock, start, store, parts } = aSite();
    const disk = { isFull: false };
    const jobs = [daily("a", { when: { text: "", cron: "0 * * * *", onWorkdays: false } })];
    start(jobs, { store: breakable(parts([]).store, disk, ["turnBack"]) });
    await clock.advance(minute);
    clock.jump(20 * hour);
    await clock.advance(minute);
    disk.isFull = true;
    clock.jump(-20 * hour);
    await clock.advance(minute);
    disk.isFull = false;
    await clock.advance(58 * minute);
    expect(await store.history({ to: clock.now() + 1, limit: 100 })).toMatchObject([{ status: "done" }]);
  });

  test("a clock that was a year ahead does not keep the scheduler silent for a year", async () => {
    const { clock, start, store } = aSite();
    clock.jump(365 * day);
    await start([daily("a")]).stop();
    clock.jump(-365 * day);
    start([daily("a")]);
    await clock.advance(31 * minute);
    expect(await told(store)).toEqual(["a 02T05:30: done"]);
  });

  test("without a zone of its own a job has that of the profile's user, also while the portal is away", async () => {
    const { clock, start, store } = aSite();
    const jobs = [daily("a", { zone: undefined })];
    const first = start(jobs, { zone: async () => "Asia/Vladivostok" });
    await clock.advance(1000);
    await first.stop();
    clock.jump(17 * hour);
    start(jobs, { zone: async () => Promise.reject(new Error("away")) });
    await clock.advance(hour);
    // 08:30 in Vladivostok.
    expect(await told(store)).toEqual(["a 02T22:30: done"]);
  });

  test("a portal that is away at the very first start holds the slot up, and loses none", async () => {
    const { clock, start, store } = aSite();
    let isAway = true;
    const zone = async (): Promise<string> => (isAway ? Promise.reject(new Error("away")) : "Europe/Moscow");
    start([daily("a", { zone: undefined })], { zone });
    await clock.advance(40 * minute);
    expect(await told(store)).toEqual([]);
    isAway = false;
    await clock.advance(2 * minute);
    expect(await told(store)).toEqual(["a 02T05:30: done"]);
  });

  test("old history is forgotten", async () => {
    const { clock, start, store } = aSite();
    await store.add([{ job: "gone", at: monday - 91 * day, recipient: 0, status: "missed" }], new Map());
    await store.add([{ job: "gone", at: monday - 89 * day, recipient: 0, status: "missed" }], new Map());
    start([daily("a")]);
    await clock.advance(2 * minute);
    expect((await store.history({ limit: 10 })).map(({ at }) => at)).toEqual([monday - 89 * day]);
  });
});

const waits = (job: string) => ({ job, at: monday - hour, recipient: 0, status: "waiting" as const });

test("runs that wait of jobs that are gone or paused keep nobody awake, and do not count as behind", async () => {
  const { clock, start, store, events } = aSite();
  await store.add([waits("gone"), waits("a")], new Map());
  await store.pause({ job: "a", since: monday - hour, reason: null });
  start([daily("a")]);
  await clock.advance(minute);
  const ticks = events.filter((event) => event.type === "tick");
  expect(Math.max(...ticks.map(({ behind }) => behind))).toBe(0);
  expect(ticks.length).toBeLessThan(15);
});

describe("limits", () => {
  test("no more runs at once than allowed, in all and of a profile", async () => {
    const { clock, start } = aSite();
    let [now, most] = [0, 0];
    const ofProfile = new Map<string | undefined, number>();
    const jobs = Array.from({ length: 12 }, (_, index) =>
      daily(`job ${index}`, { profile: index % 3 === 0 ? "other" : "main" }),
    );
    start(jobs, {
      limits: { running: 4, ofProfile: 3 },
      makeReport: async ({ profile }) => {
        most = Math.max(most, (now += 1));
        const count = jobsOf.get(profile) ?? 0;
        jobsOf.set(profile, count + 1);
        ofProfile.set(profile, Math.max(ofProfile.get(profile) ?? 0, count + 1));
        await clock.wait(10_000, new AbortController().signal);
        jobsOf.set(profile, (jobsOf.get(profile) ?? 0) - 1);
        now -= 1;
        return made();
      },
    });
    const jobsOf = new Map<string | undefined, number>();
    await clock.advance(32 * minute);
    expect([most, ofProfile.get("main"), now]).toEqual([4, 3, 0]);
  });

  test("an attempt that takes too long is broken off, and its request with it", async () => {
    const { clock, start, store } = aSite();
    const signals: AbortSignal[] = [];
    start([daily("a", {}, { timeout: 30_000, retries: 1 })], {
      makeReport: async (_job, _recipient, signal) => {
        signals.push(signal);
        return new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason), { once: true });
        });
      },
    });
    await clock.advance(30 * minute + 30_000);
    expect(await told(store)).toEqual(["a 02T05:30: waiting (timeout)"]);
    await clock.advance(2 * minute);
    expect(await told(store)).toEqual(["a 02T05:30: failed (timeout)"]);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  test("a report that ignores its signal does not hold its place for ever", async () => {
    const { clock, start, store } = aSite();
    start([daily("a", {}, { timeout: 30_000, retries: 0 })], { makeReport: async () => new Promise(() => undefined) });
    await clock.advance(30 * minute + 35_000);
    expect(await told(store)).toEqual(["a 02T05:30: failed (timeout)"]);
  });

  test("a target that hangs does not hold up the others", async () => {
    const { clock, start, store, world } = aSite();
    world.place("page").trouble.push("hangs");
    start([daily("a", { targets: ["page", "bell"] }, { timeout: 30_000 })]);
    await clock.advance(30 * minute);
    expect(world.place("bell").arrived).toHaveLength(1);
    await clock.advance(2 * minute);
    expect(await told(store)).toEqual(["a 02T05:30: done"]);
    expect([world.place("page").arrived.length, world.place("bell").arrived.length, world.place("page").asked]).toEqual(
      [1, 1, 1],
    );
  });
});

describe("stopping", () => {
  test("what runs may end; nothing new is claimed", async () => {
    const { clock, start, store } = aSite();
    const daemon = start([daily("a"), daily("b")], {
      limits: { running: 1, ofProfile: 1 },
      makeReport: async (_job, _recipient, signal) => {
        await clock.wait(8000, signal);
        return made();
      },
    });
    await clock.advance(30 * minute);
    await daemon.stop();
    expect(await told(store)).toEqual(["a 02T05:30: done", "b 02T05:30: waiting"]);
    expect(await store.daemons(clock.now())).toEqual([]);
  });

  test("what does not end within ten seconds goes back and is not counted as an attempt", async () => {
    const { clock, start, store } = aSite();
    const daemon = start([daily("a")], {
      makeReport: async (_job, _recipient, signal) => {
        await clock.wait(60_000, signal);
        signal.throwIfAborted();
        return made();
      },
    });
    await clock.advance(30 * minute);
    daemon.signal();
    await clock.advance(9000);
    expect(await told(store)).toEqual(["a 02T05:30: running"]);
    await clock.advance(1000);
    await daemon.done;
    expect(await store.history({ limit: 1 })).toMatchObject([
      { status: "waiting", attempt: 0, reason: { code: "stopped" } },
    ]);
    start([daily("a")]);
    await clock.advance(1000);
    expect(await told(store)).toEqual(["a 02T05:30: done"]);
  });
});

describe("leases", () => {
  test("a long run keeps its lease", async () => {
    const { clock, start, store } = aSite();
    const makeReport = vi.fn<() => Promise<MadeReport>>(async () => {
      await clock.wait(5 * minute, new AbortController().signal);
      return made();
    });
    for (let count = 0; count < 2; count += 1) start([daily("a", {}, { timeout: hour })], { makeReport });
    await clock.advance(36 * minute);
    expect(makeReport).toHaveBeenCalledTimes(1);
    expect(await store.history({ limit: 1 })).toMatchObject([{ status: "done", attempt: 1 }]);
  });

  test("who lost his lease sends nothing and ends nothing", async () => {
    const { clock, start, store, world, events } = aSite();
    let count = 0;
    const makeReport = async () => {
      count += 1;
      // The first one is away for longer than its lease, without noticing.
      if (count === 1) await clock.wait(40_000, new AbortController().signal);
      return made();
    };
    start([daily("a")], { makeReport });
    await clock.advance(30 * minute);
    await store.claim({ owner: "thief", now: clock.now() + minute, leaseUntil: clock.now() + 10 * minute, limit: 1 });
    await clock.advance(minute);
    expect(world.place("page").arrived).toEqual([]);
    expect(events.filter(({ type }) => type === "run-lost")).toHaveLength(1);
    expect(await store.history({ limit: 1 })).toMatchObject([{ status: "running", owner: "thief" }]);
    await clock.advance(10 * minute);
    expect(await store.history({ limit: 1 })).toMatchObject([{ status: "done", attempt: 3 }]);
    expect(world.place("page").arrived).toHaveLength(1);
  });

  test("a clock that jumps forward takes no run away from the daemon that has it", async () => {
    const { clock, start, store } = aSite();
    const makeReport = vi.fn<() => Promise<MadeReport>>(async () => {
      await clock.wait(2 * minute, new AbortController().signal);
      return made();
    });
    start([daily("a", {}, { timeout: hour })], { makeReport });
    await clock.advance(30 * minute + 1000);
    clock.jump(5 * minute);
    await clock.advance(3 * minute);
    expect(makeReport).toHaveBeenCalledTimes(1);
    expect(await store.history({ limit: 1 })).toMatchObject([{ status: "done", attempt: 1 }]);
  });

  test("what is under way is broken off when somebody else has the run", async () => {
    const { clock, start, store } = aSite();
    const reasons: unknown[] = [];
    const makeReport = async (_job: unknown, _recipient: unknown, signal: AbortSignal): Promise<MadeReport> => {
      await clock.wait(hour, signal);
      reasons.push(signal.reason);
      return made();
    };
    start([daily("a", {}, { timeout: 2 * hour })], { makeReport });
    await clock.advance(30 * minute);
    await store.claim({ owner: "thief", now: clock.now() + minute, leaseUntil: clock.now() + hour, limit: 1 });
    await clock.advance(15_000);
    expect(reasons).toMatchObject([{ kind: "lost" }]);
  });

  test("a run that breaks the daemon off again and again is given up", async () => {
    const { clock, start, store } = aSite();
    await store.add([{ job: "a", at: monday, recipient: 0, status: "waiting" }], new Map());
    for (let count = 0; count < 13; count += 1) {
      await store.claim({ owner: "dead", now: monday + count, leaseUntil: monday + count + 1, limit: 1 });
    }
    start([daily("a")]);
    await clock.advance(1000);
    expect(await told(store)).toEqual(["a 02T05:00: failed (crashes)"]);
  });
});

describe("trouble with the state file", () => {
  test("a full disk ends nothing and loses nothing", async () => {
    const { clock, start, store, parts, events } = aSite();
    const disk = { isFull: false };
    start([daily("a")], { store: breakable(parts([]).store, disk, ["add", "claim", "extend", "seen"]) });
    await clock.advance(29 * minute);
    disk.isFull = true;
    await clock.advance(20 * minute);
    expect(await told(store)).toEqual([]);
    expect(events.filter(({ type }) => type === "trouble").length).toBeGreaterThan(10);
    disk.isFull = false;
    await clock.advance(minute);
    expect(await told(store)).toEqual(["a 02T05:30: done"]);
  });

  test("nothing is sent that could not be noted before", async () => {
    const { clock, start, store, parts, world } = aSite();
    const disk = { isFull: true };
    start([daily("a")], { store: breakable(parts([]).store, disk, ["beginDelivery"]) });
    await clock.advance(30 * minute);
    expect(world.place("page").arrived).toEqual([]);
    expect(await told(store)).toEqual(["a 02T05:30: waiting (state-disk-full)"]);
    disk.isFull = false;
    await clock.advance(5 * minute);
    expect(await told(store)).toEqual(["a 02T05:30: done"]);
  });

  test("what was sent and could not be noted is found again, and not sent twice", async () => {
    const { clock, start, store, parts, world } = aSite();
    const disk = { isFull: true };
    start([daily("a")], { store: breakable(parts([]).store, disk, ["endDelivery", "finish", "postpone", "extend"]) });
    await clock.advance(40 * minute);
    expect(await told(store)).toEqual(["a 02T05:30: running"]);
    disk.isFull = false;
    await clock.advance(2 * minute);
    expect(await told(store)).toEqual(["a 02T05:30: done"]);
    expect(world.place("page").arrived).toHaveLength(1);
  });
});

describe("different files on one state file", () => {
  test("the second daemon refuses to start when a job of the same name has other settings", async () => {
    const { clock, start } = aSite();
    start([daily("a"), daily("b")]);
    await clock.advance(1000);
    await expect(start([daily("b", { fingerprint: "other" }), daily("c")]).done).rejects.toMatchObject({
      name: "ConfigurationConflict",
      jobs: ["b"],
      owner: "daemon 1",
      file: "/etc/b24/schedule.yaml",
    });
  });

  test("the same settings are shared, other jobs do not meet", async () => {
    const { clock, start, store } = aSite();
    start([daily("a")]);
    start([daily("a")]);
    start([daily("c")]);
    await clock.advance(31 * minute);
    expect((await told(store)).toSorted()).toEqual(["a 02T05:30: done", "c 02T05:30: done"]);
  });

  test("one that was stopped is out of the way at once, one that was killed after two minutes", async () => {
    const { clock, start, store } = aSite();
    await start([daily("a")]).stop();
    const second = start([daily("a", { fingerprint: "other" })]);
    await clock.advance(1000);
    await second.stop();
    const jobs = { a: "another one" };
    await store.seen({ owner: "killed", file: "/x", fingerprint: "killed", jobs, now: clock.now() });
    await expect(start([daily("a")]).done).rejects.toThrow(/killed, \/x/);
    await clock.advance(2 * minute);
    start([daily("a")]);
    await clock.advance(31 * minute);
    expect(await told(store)).toEqual(["a 02T05:30: done"]);
  });
});
