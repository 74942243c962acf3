import { expect, onTestFinished, test } from "vitest";
import type { RunReason, RunStore, Slot } from "../../src/store/run-store.ts";

const reason: RunReason = { code: "busy", ru: "занят", en: "busy" };
const other: RunReason = { code: "stopped", ru: "остановлен", en: "stopped" };
const day = 86_400_000;

const waiting = (job: string, at: number, recipient = 0) => ({ job, at, recipient, status: "waiting" as const });
const add = async (store: RunStore, ...slots: readonly Slot[]): Promise<void> =>
  store.add(
    slots.map((slot) => ({ ...slot, status: "waiting" as const })),
    new Map(),
  );
const claim = async (store: RunStore, owner: string, now: number, { leaseUntil = now + 60, limit = 10 } = {}) =>
  store.claim({ owner, now, leaseUntil, limit });

const ofWhom = (runs: readonly Slot[]) => runs.map(({ job, at, recipient }) => `${job}${at}/${recipient}`);

/** What any `RunStore` has to do. `place` gives a new, empty one; each call of its result opens it once more, as another daemon does. */
export function conformance(place: () => () => Promise<RunStore>): void {
  const opened = async () => {
    const open = place();
    const [one, two] = [await open(), await open()];
    onTestFinished(async () => {
      await one.close();
      await two.close();
    });
    return { one, two };
  };
  /** One run that A has. */
  const claimed = async () => {
    const stores = await opened();
    await add(stores.one, waiting("a", 100));
    const [run] = await claim(stores.one, "A", 100);
    return { ...stores, run: run! };
  };

  test("a slot has one run, whoever adds it how often", async () => {
    const { one, two } = await opened();
    await one.add([waiting("a", 100)], new Map([["a", 100]]));
    await two.add([{ ...waiting("a", 100), status: "missed", reason }, waiting("a", 100, 7)], new Map([["a", 100]]));
    const runs = await one.history({ limit: 10 });
    expect(runs.map(({ recipient, status, reason }) => [recipient, status, reason])).toEqual([
      [7, "waiting", null],
      [0, "waiting", null],
    ]);
    expect(runs[0]).toMatchObject({
      attempt: 0,
      dueAt: 100,
      owner: null,
      leaseUntil: null,
      startedAt: null,
      facts: {},
    });
  });

  test("cursors go forward, and back only after a clock that was more than a day ahead", async () => {
    const { one, two } = await opened();
    await one.add([], new Map([["a", 5 * day]]));
    await two.add(
      [],
      new Map([
        ["a", 4 * day],
        ["b", 1],
      ]),
    );
    expect(await one.cursors()).toEqual(
      new Map([
        ["a", 5 * day],
        ["b", 1],
      ]),
    );
    await two.add([], new Map([["a", 4 * day - 1]]));
    expect(await one.cursors()).toEqual(
      new Map([
        ["a", 4 * day - 1],
        ["b", 1],
      ]),
    );
  });

  test("what is due is claimed once, oldest first, up to the limit, of the jobs that were asked for", async () => {
    const { one, two } = await opened();
    await add(one, waiting("b", 90), waiting("a", 80, 7), waiting("a", 70), waiting("c", 60), waiting("a", 200, 8));
    const jobs = ["a", "b"];
    const first = await one.claim({ owner: "A", now: 100, leaseUntil: 160, limit: 2, jobs });
    const second = await two.claim({ owner: "B", now: 100, leaseUntil: 160, limit: 2, jobs });
    expect(
      first.map(({ job, at, attempt, owner, status, leaseUntil, startedAt }) => [
        job,
        at,
        attempt,
        owner,
        status,
        leaseUntil,
        startedAt,
      ]),
    ).toEqual([
      ["a", 70, 1, "A", "running", 160, 100],
      ["a", 80, 1, "A", "running", 160, 100],
    ]);
    expect(second.map(({ at }) => at)).toEqual([90]);
    expect(await two.claim({ owner: "B", now: 100, leaseUntil: 160, limit: 2, jobs })).toEqual([]);
    expect(await two.claim({ owner: "B", now: 100, leaseUntil: 160, limit: 2, jobs: [] })).toEqual([]);
  });

  test("of one job and recipient only one runs at a time, also of a dead daemon's and in one claim", async () => {
    const { one, two } = await opened();
    await add(one, waiting("a", 80), waiting("a", 90), waiting("a", 85, 7), waiting("b", 95));
    const [first, ...rest] = await claim(one, "A", 100);
    expect(ofWhom([first!, ...rest])).toEqual(["a80/0", "a85/7", "b95/0"]);
    expect(await claim(two, "B", 110)).toEqual([]);
    // All leases ran out: the one that waits still has to.
    const again = await claim(two, "B", 160);
    expect(ofWhom(again)).toEqual(["a80/0", "a85/7", "b95/0"]);
    await two.finish(first!.id, "B", { status: "done", now: 170 });
    expect(ofWhom(await claim(one, "A", 171))).toEqual(["a90/0"]);
  });

  test("a run is wanted from its slot on, from when it was added for, or where it was put off or asked for anew", async () => {
    const { one } = await opened();
    await one.add([waiting("a", 50), { ...waiting("a", 50, 7), dueAt: 90 }], new Map());
    const [run, person] = await claim(one, "A", 100);
    expect([run, person]).toMatchObject([{ wantedAt: 50 }, { at: 50, dueAt: 90, wantedAt: 90 }]);
    const wantedAt = async () => (await one.run(run!.id))?.wantedAt;
    await one.postpone(run!.id, "A", { dueAt: 110, reason, countsAsAttempt: true });
    expect(await wantedAt()).toBe(50);
    await claim(one, "A", 110);
    await one.postpone(run!.id, "A", { dueAt: 120, wantedAt: 120, reason, countsAsAttempt: false });
    expect(await wantedAt()).toBe(120);
    await one.retry(run!.id, 300, { sendsUnknown: true });
    expect(await one.run(run!.id)).toMatchObject({ wantedAt: 300, facts: { sendsUnknown: true } });
    await one.retry(run!.id, 310);
    expect(await one.run(run!.id)).toMatchObject({ wantedAt: 310, facts: {} });
  });

  test("a lease that ran out is claimed by somebody else, and counts as an attempt", async () => {
    const { one, two, run } = await claimed();
    expect(await claim(two, "B", 159)).toEqual([]);
    expect(await two.nextDue()).toBe(160);
    const [again] = await claim(two, "B", 160);
    expect(again).toMatchObject({ id: run.id, attempt: 2, owner: "B", leaseUntil: 220 });
    expect(await one.extend("A", [run.id], 300)).toEqual([]);
    expect(await two.extend("B", [run.id, 999], 300)).toEqual([run.id]);
    expect(await two.nextDue()).toBe(300);
  });

  test("who lost the lease changes nothing", async () => {
    const { one, two, run } = await claimed();
    await one.beginDelivery(run.id, "A", { target: "x", key: "k", now: 100 });
    await claim(two, "B", 160);
    expect(await one.finish(run.id, "A", { status: "done", now: 170 })).toBe(false);
    expect(await one.postpone(run.id, "A", { dueAt: 1, reason, countsAsAttempt: true })).toBe(false);
    expect(await one.beginDelivery(run.id, "A", { target: "y", key: "k", now: 170 })).toBe(false);
    expect(await one.endDelivery(run.id, "A", "x", { status: "delivered", receipt: "1" })).toBe(false);
    expect(await two.run(run.id)).toMatchObject({ status: "running", owner: "B", attempt: 2 });
    expect(await two.deliveries([run.id])).toMatchObject([{ target: "x", status: "sending" }]);
  });

  test("an ended run is nobody's and is not claimed again", async () => {
    const { one, run } = await claimed();
    expect(await one.finish(run.id, "A", { status: "failed", now: 120, reason, facts: { items: 3, late: true } })).toBe(
      true,
    );
    expect(await one.run(run.id)).toEqual({
      ...run,
      status: "failed",
      finishedAt: 120,
      reason,
      facts: { items: 3, late: true },
      owner: null,
      leaseUntil: null,
    });
    expect(await one.finish(run.id, "A", { status: "done", now: 130 })).toBe(false);
    expect([await claim(one, "A", 1000), await one.nextDue()]).toEqual([[], undefined]);
    expect(await one.extend("A", [run.id], 500)).toEqual([]);
  });

  test.each([
    [true, 2],
    [false, 1],
  ])("a postponed run waits (counts as an attempt: %s)", async (countsAsAttempt, attempt) => {
    const { one, two, run } = await claimed();
    expect(await one.postpone(run.id, "A", { dueAt: 500, reason, countsAsAttempt })).toBe(true);
    expect(await one.nextDue()).toBe(500);
    expect(await claim(two, "B", 499)).toEqual([]);
    expect(await claim(two, "B", 500)).toMatchObject([{ id: run.id, attempt, reason, dueAt: 500 }]);
  });

  test("a person starts a run over, but not one that runs", async () => {
    const { one, two, run } = await claimed();
    await one.beginDelivery(run.id, "A", { target: "x", key: "k", now: 100 });
    expect([await two.retry(run.id, 110), await two.retry(999, 110)]).toEqual([false, false]);
    await one.finish(run.id, "A", { status: "failed", now: 120, reason });
    expect(await two.retry(run.id, 130)).toBe(true);
    expect(await two.run(run.id)).toMatchObject({
      status: "waiting",
      attempt: 0,
      dueAt: 130,
      finishedAt: null,
      reason: null,
    });
    expect(await claim(two, "B", 130)).toMatchObject([{ attempt: 1 }]);
    expect(await two.beginDelivery(run.id, "B", { target: "x", key: "new", now: 140 })).toMatchObject({ key: "k" });
  });

  test("a delivery gives what was before, keeps its key, and the time since when it is open", async () => {
    const { one, run } = await claimed();
    const begin = async (now: number) => one.beginDelivery(run.id, "A", { target: "x", key: `k${now}`, now });
    expect(await begin(100)).toBeUndefined();
    const row = {
      runId: run.id,
      target: "x",
      key: "k100",
      status: "sending",
      since: 100,
      attempts: 1,
      receipt: null,
      reason: null,
    };
    expect(await begin(110)).toEqual(row);
    await one.endDelivery(run.id, "A", "x", { status: "unknown", reason });
    expect(await begin(120)).toEqual({ ...row, attempts: 2, status: "unknown", reason });
    await one.endDelivery(run.id, "A", "x", { status: "refused", reason: other });
    expect(await begin(130)).toEqual({ ...row, attempts: 3, status: "refused", reason: other });
    expect(await begin(140)).toEqual({ ...row, attempts: 4, since: 130 });
    expect(await one.endDelivery(run.id, "A", "x", { status: "delivered", receipt: "id 7" })).toBe(true);
    const delivered = { ...row, attempts: 5, since: 130, status: "delivered", receipt: "id 7" };
    expect(await begin(150)).toEqual(delivered);
    expect(await one.deliveries([run.id])).toEqual([delivered]);
    expect(await one.endDelivery(run.id, "A", "y", { status: "delivered" })).toBe(false);
  });

  test("what may be there twice stays as it is, too", async () => {
    const { one, run } = await claimed();
    await one.beginDelivery(run.id, "A", { target: "x", key: "k", now: 100 });
    await one.endDelivery(run.id, "A", "x", { status: "repeated", receipt: "2" });
    await one.beginDelivery(run.id, "A", { target: "x", key: "k", now: 110 });
    expect(await one.deliveries([run.id])).toMatchObject([{ status: "repeated", attempts: 1, receipt: "2" }]);
  });

  test("history is filtered and newest first", async () => {
    const { one } = await opened();
    await add(one, waiting("a", 100), waiting("b", 200), waiting("a", 300), waiting("a", 300, 7));
    const [run] = await claim(one, "A", 100);
    await one.finish(run!.id, "A", { status: "silent", now: 110 });
    const found = async (filter: Omit<Parameters<RunStore["history"]>[0], "limit">, limit = 10) =>
      (await one.history({ ...filter, limit })).map(({ job, at, recipient }) => `${job}${at}/${recipient}`);
    expect(await found({})).toEqual(["a300/7", "a300/0", "b200/0", "a100/0"]);
    expect(await found({ job: "a" }, 2)).toEqual(["a300/7", "a300/0"]);
    expect(await found({ job: "a", recipient: 0 })).toEqual(["a300/0", "a100/0"]);
    expect(await found({ from: 100, to: 300 })).toEqual(["b200/0", "a100/0"]);
    expect(await found({ statuses: ["silent", "done"] })).toEqual(["a100/0"]);
    expect(await found({ statuses: [] })).toEqual([]);
    expect(await one.run(999)).toBeUndefined();
  });

  test("jobs that are paused are not claimed; the first pause says why", async () => {
    const { one, two } = await opened();
    await add(one, waiting("a", 100), waiting("b", 100));
    await one.pause({ job: "a", since: 90, reason });
    await two.pause({ job: "a", since: 95, reason: null });
    expect(await two.pauses()).toEqual([{ job: "a", since: 90, reason }]);
    expect((await claim(two, "B", 100)).map(({ job }) => job)).toEqual(["b"]);
    expect([await two.resume("a"), await one.resume("a"), await one.pauses()]).toEqual([true, false, []]);
    expect((await claim(two, "B", 100)).map(({ job }) => job)).toEqual(["a"]);
    await one.pause({ job: "b", since: 120, reason: null });
    expect(await one.pauses()).toEqual([{ job: "b", since: 120, reason: null }]);
  });

  test("an alert is raised once until it is cleared", async () => {
    const { one, two } = await opened();
    expect([await one.raiseAlert("x", 1), await two.raiseAlert("x", 2), await two.raiseAlert("y", 2)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([await two.clearAlert("x"), await one.clearAlert("x"), await one.raiseAlert("x", 3)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("an alert that nobody was told of is taken by one after the other, oldest first, until somebody tells it", async () => {
    const { one, two } = await opened();
    await one.raiseAlert("mark", 1);
    await one.raiseAlert("y", 12, { body: "why y", until: 20 });
    await one.raiseAlert("x", 11, { body: "why x", until: 20 });
    expect(await one.raiseAlert("x", 13, { body: "other", until: 0 })).toBe(false);
    expect(await two.takeAlert(19, 90)).toBeUndefined();
    expect(await two.takeAlert(20, 30)).toEqual({ key: "x", body: "why x" });
    expect([await one.takeAlert(20, 30), await one.takeAlert(20, 30)]).toEqual([
      { key: "y", body: "why y" },
      undefined,
    ]);
    await two.alertTold("x");
    expect([await one.takeAlert(30, 40), await one.takeAlert(30, 40)]).toEqual([
      { key: "y", body: "why y" },
      undefined,
    ]);
    expect(await one.raiseAlert("x", 31, { body: "again", until: 32 })).toBe(false);
    await one.clearAlert("y");
    expect(await two.takeAlert(99, 100)).toBeUndefined();
  });

  test("keys of alerts are found by how they begin, letter by letter", async () => {
    const { one, two } = await opened();
    for (const key of [
      "target a_b x for 7",
      "target a_b x for 12",
      "target a_b x",
      "target aXb x for 1",
      "TARGET a_b x for 1",
    ]) {
      await one.raiseAlert(key, 1);
    }
    expect(await two.alertKeys("target a_b x for ")).toEqual(["target a_b x for 12", "target a_b x for 7"]);
    expect(await two.alertKeys("target c")).toEqual([]);
  });

  test("a job that goes on is told of again when it is paused again", async () => {
    const { one, two } = await opened();
    await one.raiseAlert("paused a", 1);
    await one.raiseAlert("paused b", 1);
    await one.pause({ job: "a", since: 1, reason });
    await two.resume("a");
    expect([await one.raiseAlert("paused a", 2), await one.raiseAlert("paused b", 2)]).toEqual([true, false]);
  });

  test("what is due next is asked of some jobs, and of none that is paused", async () => {
    const { one } = await opened();
    await add(one, waiting("gone", 10), waiting("a", 20), waiting("b", 30), waiting("c", 40));
    const next = async (...jobs: string[]) => one.nextDue(jobs);
    expect([await one.nextDue(), await next("b", "a"), await next("c"), await next()]).toEqual([10, 20, 40, undefined]);
    await one.pause({ job: "a", since: 1, reason: null });
    await one.pause({ job: "gone", since: 1, reason: null });
    expect([await one.nextDue(), await next("b", "a"), await next("a")]).toEqual([30, 30, undefined]);
  });

  test("after a clock that was ahead what it noted without beginning it is due yet", async () => {
    const { one, two } = await opened();
    const noted = (at: number, status: "missed" | "skipped") => ({ ...waiting("a", at), status, reason });
    const cursors = new Map([
      ["a", 900],
      ["b", 100],
    ]);
    await one.add([noted(200, "missed"), noted(300, "missed"), noted(301, "missed"), noted(302, "skipped")], cursors);
    await add(one, waiting("b", 310), waiting("c", 320), waiting("b", 330));
    const [done, late] = await claim(one, "A", 320);
    await one.finish(done!.id, "A", { status: "done", now: 321 });
    await one.finish(late!.id, "A", { status: "missed", now: 321, reason });
    await two.turnBack(300);
    const left = (await one.history({ limit: 10 })).map(({ job, at, status }) => `${job}${at} ${status}`);
    expect(left).toEqual(["b330 waiting", "c320 missed", "b310 done", "a300 missed", "a200 missed"]);
    expect(await one.cursors()).toEqual(
      new Map([
        ["a", 300],
        ["b", 100],
      ]),
    );
  });

  test("daemons are alive for two minutes, unless they leave", async () => {
    const { one, two } = await opened();
    await one.seen({ owner: "A", file: "/a", fingerprint: "1", now: 1000 });
    await two.seen({ owner: "B", file: "/b", fingerprint: "2", now: 61_000 });
    const alive = async (now: number) => (await one.daemons(now)).map(({ owner }) => owner);
    const first = { owner: "A", file: "/a", fingerprint: "1" };
    expect(await one.daemons(1000)).toContainEqual({ ...first, jobs: {}, seenAt: 1000 });
    await two.seen({ ...first, jobs: { a: "f" }, now: 1000 });
    await one.seen({ ...first, now: 1000 });
    expect(await two.daemons(1000)).toContainEqual({ ...first, jobs: { a: "f" }, seenAt: 1000 });
    expect([await alive(120_999), await alive(121_000)]).toEqual([["A", "B"], ["B"]]);
    await one.seen({ owner: "A", file: "/a", fingerprint: "1", now: 121_000 });
    await two.gone("B");
    expect(await alive(121_000)).toEqual(["A"]);
  });

  test("notes are replaced", async () => {
    const { one, two } = await opened();
    expect(await one.noted("zone")).toBeUndefined();
    await one.note("zone", "Europe/Moscow");
    await two.note("zone", "Asia/Omsk");
    expect(await one.noted("zone")).toBe("Asia/Omsk");
  });

  test("notes are found by the beginning of their keys, and forgotten one by one", async () => {
    const { one, two } = await opened();
    for (const key of ["alive: B 1", "alive: a_2", "alive", "dead: A"]) await one.note(key, `of ${key}`);
    const [alive, any] = [await two.notes("alive: "), await two.notes("alive: a%")];
    expect([...alive]).toEqual([
      ["alive: B 1", "of alive: B 1"],
      ["alive: a_2", "of alive: a_2"],
    ]);
    expect(any.size).toBe(0);
    await one.forgetNote("alive: B 1");
    await one.forgetNote("alive: B 1");
    expect([...(await two.notes("alive")).keys()]).toEqual(["alive", "alive: a_2"]);
  });

  test("runs, cursors, alerts and daemons from before are forgotten", async () => {
    const { one } = await opened();
    await one.add(
      [waiting("a", 100), waiting("b", 101), waiting("c", 102), waiting("a", 300)],
      new Map([
        ["a", 100],
        ["b", 400],
      ]),
    );
    const [first, second] = await claim(one, "A", 102, { limit: 2 });
    await one.beginDelivery(first!.id, "A", { target: "x", key: "k", now: 102 });
    await one.finish(first!.id, "A", { status: "done", now: 103 });
    await one.seen({ owner: "A", file: "/a", fingerprint: "1", now: 100 });
    await one.raiseAlert("old", 199);
    await one.raiseAlert("new", 200);
    await one.extend("A", [second!.id], 200);
    await one.prune(200);
    // One that waits since then is nobody's any more; one that somebody has is his.
    expect((await one.history({ limit: 10 })).map(({ at, status }) => [at, status])).toEqual([
      [300, "waiting"],
      [101, "running"],
    ]);
    expect(await one.alertKeys("")).toEqual(["new"]);
    expect(await one.deliveries([first!.id, second!.id])).toEqual([]);
    expect([await one.cursors(), await one.daemons(100)]).toEqual([new Map([["b", 400]]), []]);
  });

  test("of many who claim at once each gets others", async () => {
    const { one, two } = await opened();
    await add(one, ...Array.from({ length: 40 }, (_, index) => waiting("a", index, index)));
    const claims = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => claim(index % 2 === 0 ? one : two, `${index}`, 100, { limit: 1 })),
    );
    expect(new Set(claims.flat().map(({ id }) => id)).size).toBe(40);
  });

  test("of many who claim at once one gets a job that has several slots", async () => {
    const { one, two } = await opened();
    await add(one, ...Array.from({ length: 20 }, (_, index) => waiting("a", index)));
    const claims = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => claim(index % 2 === 0 ? one : two, `${index}`, 100, { limit: 1 })),
    );
    expect(ofWhom(claims.flat())).toEqual(["a0/0"]);
  });

  test("of one profile only so many run at once, whoever has them; what nobody keeps any more does not count", async () => {
    const { one, two } = await opened();
    await add(one, waiting("a", 10), waiting("b", 20), waiting("c", 30), waiting("d", 40), waiting("a", 50, 7));
    const room = { profiles: { a: "x", b: "x", c: "x", d: "y" }, most: 2 };
    const claims = await Promise.all(
      [one, two, one, two].map(async (store, index) =>
        store.claim({ owner: `${index}`, now: 100, leaseUntil: 160, limit: 2, room }),
      ),
    );
    expect(ofWhom(claims.flat().toSorted((x, y) => x.at - y.at))).toEqual(["a10/0", "b20/0", "d40/0"]);
    const first = claims.flat().find(({ job }) => job === "a");
    await one.finish(first!.id, first!.owner!, { status: "done", now: 110 });
    expect(await two.claim({ owner: "B", now: 110, leaseUntil: 170, limit: 5, room })).toHaveLength(1);
    expect(await two.claim({ owner: "B", now: 110, leaseUntil: 170, limit: 5, room })).toEqual([]);
    // Those of the first claims are free again, and count no more.
    expect(await two.claim({ owner: "B", now: 160, leaseUntil: 220, limit: 1, room })).toHaveLength(1);
  });
}
