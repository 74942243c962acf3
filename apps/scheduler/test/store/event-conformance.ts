import { expect, onTestFinished, test } from "vitest";
import type { EventQueue, NewEvent, QueuedEvent } from "../../src/events/queue/event-queue.ts";

const reason = { code: "busy", ru: "занят", en: "busy" };

const event = (key: string, more: Partial<NewEvent> = {}): NewEvent => ({
  feed: "deals",
  key,
  code: "ONCRMDEALUPDATE",
  object: `deal:${key}`,
  data: null,
  at: 5,
  held: null,
  ...more,
});
const held = (key: string, processId: string, more: Partial<NewEvent> = {}): NewEvent =>
  event(key, { held: { processId, messageId: `m-${key}` }, ...more });

const keysOf = (events: readonly QueuedEvent[]): readonly string[] => events.map(({ key }) => key);
const idsOf = (events: readonly QueuedEvent[]): readonly number[] => events.map(({ id }) => id);

const claim = async (queue: EventQueue, owner: string, { limit = 10, feeds = ["deals"] } = {}) =>
  queue.claim({ owner, feeds, limit, leaseFor: 60 });

/** What any `EventQueue` has to do. `place` gives a new, empty one with this clock; each call of its result opens it once more. */
export function eventConformance(place: (now: () => number) => () => Promise<EventQueue>): void {
  const opened = async () => {
    const clock = { now: 100 };
    const open = place(() => clock.now);
    const [one, two] = [await open(), await open()];
    onTestFinished(async () => {
      await one.close();
      await two.close();
    });
    const statuses = async () => (await one.counts()).map(({ status, count }) => `${status} ${count}`);
    return { clock, one, two, statuses };
  };
  const claimed = async (...events: readonly NewEvent[]) => {
    const all = await opened();
    await all.one.add(events);
    return { ...all, events: await claim(all.one, "A") };
  };

  test("what was added is claimed once, as it came, up to the limit, of the feeds that were asked for", async () => {
    const { one, two } = await opened();
    const data = { FIELDS: { ID: "1", text: 'a "b" \u0000 \ud800 я' }, list: [1, null, true] };
    expect(await one.add([event("3", { data }), event("1", { feed: "tasks" }), event("2"), event("1")])).toBe(4);
    const first = await claim(one, "A", { limit: 2 });
    expect(first).toEqual([
      {
        ...event("3", { data }),
        id: first[0]!.id,
        token: expect.stringMatching(/^[0-9a-f]{32}$/),
        status: "running",
        attempt: 1,
        failures: 0,
        dueAt: 100,
        owner: "A",
        reason: null,
      },
      expect.objectContaining({ key: "2" }),
    ]);
    expect(keysOf(await claim(two, "B"))).toEqual(["1"]);
    expect([await claim(two, "B"), await claim(two, "B", { feeds: [] })]).toEqual([[], []]);
    expect((await claim(two, "B", { feeds: ["deals", "tasks"] })).map(({ feed }) => feed)).toEqual(["tasks"]);
  });

  test("of one object only the first is handled at a time; events of none do not wait", async () => {
    const { one, two } = await opened();
    const of = (key: string, object: string | null) => event(key, { object });
    await one.add([of("a", "deal:1"), of("b", "deal:1"), of("c", "deal:2"), of("d", null), of("e", null)]);
    await one.add([event("f", { object: "deal:1", feed: "tasks" })]);
    const [first, ...others] = await claim(one, "A");
    expect(keysOf([first!, ...others])).toEqual(["a", "c", "d", "e"]);
    expect(await claim(two, "B")).toEqual([]);
    expect(keysOf(await claim(two, "B", { feeds: ["tasks"] }))).toEqual(["f"]);
    await one.succeed([first!.id], "A");
    expect(keysOf(await claim(two, "B"))).toEqual(["b"]);
  });

  test("what failed waits, and so do the later ones of its object", async () => {
    const { clock, one, events } = await claimed(event("a", { object: "deal:1" }));
    await one.add([event("b", { object: "deal:1" })]);
    expect(await one.fail(events[0]!.id, "A", { reason, retryAt: 300 })).toBe(true);
    clock.now = 299;
    expect(await claim(one, "A")).toEqual([]);
    clock.now = 300;
    expect(await claim(one, "A")).toMatchObject([{ key: "a", attempt: 2, failures: 1, reason, dueAt: 300 }]);
  });

  test("the lease of somebody who is silent runs out; what he does then counts no more", async () => {
    const { clock, one, two, events, statuses } = await claimed(event("a"), event("b"), held("c", "P"));
    const [a, b, c] = idsOf(events);
    clock.now = 150;
    expect(await one.renew("A", 60)).toBe(3);
    clock.now = 209;
    expect(await claim(two, "B")).toEqual([]);
    clock.now = 210;
    expect(await claim(two, "B")).toMatchObject([
      { key: "a", attempt: 2, failures: 0, owner: "B" },
      { key: "b" },
      { key: "c" },
    ]);
    expect(await one.succeed([a!], "A")).toEqual([]);
    expect(await one.fail(b!, "A", { reason, retryAt: 1 })).toBe(false);
    expect(await one.bury(c!, "A", reason)).toBe(false);
    await one.giveBack([a!], "A");
    expect(await one.renew("A", 1000)).toBe(0);
    expect(await statuses()).toEqual(["running 3"]);
    clock.now = 270;
    expect(await claim(one, "A")).toHaveLength(3);
  });

  test("what is given back waits as if nobody had had it", async () => {
    const { one, two, events } = await claimed(event("a"), held("b", "P"));
    await one.giveBack(idsOf(events), "A");
    expect(await claim(two, "B")).toMatchObject([
      { key: "a", attempt: 1, failures: 0, held: null },
      { key: "b", attempt: 1, held: { processId: "P" } },
    ]);
  });

  test("several are handled at once: gone, or told to the portal that holds them", async () => {
    const { one, two, events, statuses } = await claimed(event("a"), held("b", "P"), event("c"), held("d", "Q"));
    const [a, b] = idsOf(events);
    expect(await one.succeed([b!, a!, 999], "A")).toEqual([a, b]);
    expect(await one.succeed([a!, b!], "A")).toEqual([]);
    expect(await statuses()).toEqual(["handled 1", "running 2"]);
    expect(await two.unsettled("deals", 10)).toMatchObject([
      { key: "b", status: "handled", owner: null, held: { processId: "P", messageId: "m-b" } },
    ]);
    expect([await two.length("deals"), await two.length("tasks"), await two.processes("deals")]).toEqual([
      2,
      0,
      ["P", "Q"],
    ]);
    await two.settled([b!]);
    expect([await one.unsettled("deals", 10), await one.processes("deals")]).toEqual([[], ["Q"]]);
  });

  test("the same event waits once until its first attempt begins; then it comes again", async () => {
    const { one, two } = await opened();
    expect([await one.add([event("a")]), await two.add([event("a"), event("a", { feed: "tasks" })])]).toEqual([1, 1]);
    const [first] = await claim(one, "A");
    // What is being handled may have been read before this change.
    expect([await two.add([event("a"), event("a")]), await two.add([event("a")])]).toEqual([1, 0]);
    expect(await claim(two, "B")).toEqual([]);
    await one.succeed([first!.id], "A");
    const [second] = await claim(two, "B");
    expect(second).toMatchObject({ key: "a", attempt: 1 });
    await two.fail(second!.id, "B", { reason, retryAt: 101 });
    // What failed was told under this key perhaps.
    expect(await one.add([event("a")])).toBe(1);
  });

  test("what the portal gives out again is known by its process, in whatever state it is", async () => {
    const { one, two, events, statuses } = await claimed(
      held("run", "P"),
      held("done", "P"),
      held("bad", "P"),
      held("dead", "P"),
    );
    await two.add([held("new", "P")]);
    const [, done, bad, dead] = idsOf(events);
    await one.succeed([done!], "A");
    await one.fail(bad!, "A", { reason, retryAt: 200 });
    await one.bury(dead!, "A", reason);
    expect(await two.add(["run", "done", "bad", "dead", "new"].map((key) => held(key, "P")))).toBe(0);
    expect(await statuses()).toEqual(["dead 1", "handled 1", "refused 1", "running 1", "waiting 1"]);
    expect(await two.add([held("run", "Q"), event("done", { feed: "deals" })])).toBe(2);
  });

  test("what was refused is told to the portal, and comes back with its attempts and its new place", async () => {
    const { clock, one, two, events } = await claimed(held("a", "P", { object: "deal:1" }));
    const { id } = events[0]!;
    await one.add([held("later", "P", { object: "deal:1" })]);
    await one.fail(id, "A", { reason, retryAt: 300 });
    expect(await two.unsettled("deals", 10)).toMatchObject([{ id, status: "refused" }]);
    expect(await two.awaited("deals", 10)).toEqual([]);
    await two.settled([id]);
    expect([await one.unsettled("deals", 10), await one.awaited("deals", 10)]).toEqual([[], []]);
    expect(await one.processes("deals")).toEqual(["P"]);
    clock.now = 300;
    expect(await one.awaited("deals", 10)).toMatchObject([
      { id, status: "away", attempt: 1, failures: 1, held: { messageId: "m-a" } },
    ]);
    expect([await claim(one, "A"), await one.length("deals")]).toEqual([[], 2]);
    const again = held("a", "R", { object: "deal:1", data: { new: 1 }, at: 9 });
    expect([await one.add([again]), await two.add([again])]).toEqual([1, 0]);
    expect(await claim(one, "A")).toMatchObject([
      { id, attempt: 2, failures: 1, at: 9, data: { new: 1 }, held: { processId: "R", messageId: "m-a" } },
    ]);
  });

  test("each event has a token of its own, and keeps it whatever becomes of it", async () => {
    const { one, two, events } = await claimed(held("a", "P"), event("b"), event("c"), event("c", { feed: "tasks" }));
    const [a, b, c] = idsOf(events);
    const [other] = await claim(one, "A", { feeds: ["tasks"] });
    const tokens = new Map([...events, other!].map(({ id, token }) => [id, token]));
    expect(new Set(tokens.values()).size).toBe(4);
    await one.fail(a!, "A", { reason, retryAt: 100 });
    await one.settled([a!]);
    await one.add([held("a", "Q", { at: 9 })]);
    await one.giveBack([b!], "A");
    await one.bury(c!, "A", reason);
    await two.revive({ ids: [c!] });
    const again = await claim(two, "B");
    expect(again.map(({ id, token }) => [id, token])).toEqual([a, b, c].map((id) => [id, tokens.get(id!)]));
  });

  test("what comes back too early waits until it is due", async () => {
    const { clock, one, events } = await claimed(held("a", "P"));
    await one.fail(events[0]!.id, "A", { reason, retryAt: 300 });
    await one.settled(idsOf(events));
    await one.add([held("a", "Q")]);
    clock.now = 299;
    expect(await claim(one, "A")).toEqual([]);
    clock.now = 300;
    expect(keysOf(await claim(one, "A"))).toEqual(["a"]);
  });

  test("an away one may come back in the very process that it had", async () => {
    const { one, events } = await claimed(held("a", "P"));
    await one.fail(events[0]!.id, "A", { reason, retryAt: 100 });
    await one.settled(idsOf(events));
    expect(await one.processes("deals")).toEqual([]);
    expect(await one.add([held("a", "P")])).toBe(1);
    expect((await one.counts()).map(({ status, count }) => [status, count])).toEqual([["waiting", 1]]);
  });

  test("of two away ones with one key the first comes back first", async () => {
    const { one, events } = await claimed(held("a", "P"));
    await one.add([held("a", "Q")]);
    await one.fail(events[0]!.id, "A", { reason, retryAt: 100 });
    await one.settled(idsOf(events));
    expect(await claim(one, "A")).toEqual([]);
    expect(await one.add([held("a", "R")])).toBe(1);
    expect(await claim(one, "A")).toMatchObject([{ id: events[0]!.id, held: { processId: "R" } }]);
  });

  test("what the portal has no more is forgotten, and nothing else", async () => {
    const { one, events } = await claimed(held("a", "P", { object: "deal:1" }), event("b"));
    await one.add([held("c", "P", { object: "deal:1" })]);
    await one.fail(events[0]!.id, "A", { reason, retryAt: 100 });
    await one.forget(idsOf(events));
    expect(await one.length("deals")).toBe(3);
    await one.settled(idsOf(events));
    await one.forget(idsOf(events));
    expect([await one.length("deals"), keysOf(await claim(one, "B"))]).toEqual([2, ["c"]]);
  });

  test("dead letters are listed newest first, and hold up nobody", async () => {
    const { clock, one, two, events } = await claimed(event("a", { object: "deal:1" }), event("b"));
    await one.add([event("c", { object: "deal:1" }), event("d", { feed: "tasks" })]);
    const [other] = await claim(one, "A", { feeds: ["tasks"] });
    await one.bury(events[0]!.id, "A", reason);
    clock.now = 120;
    await one.bury(other!.id, "A", reason);
    clock.now = 130;
    await one.bury(events[1]!.id, "A", reason);
    expect(await two.dead({ limit: 10 })).toMatchObject([
      { key: "b", status: "dead", dueAt: 130, reason, owner: null },
      { key: "d", dueAt: 120 },
      { key: "a", dueAt: 100 },
    ]);
    expect(keysOf(await two.dead({ feed: "deals", limit: 1 }))).toEqual(["b"]);
    expect([keysOf(await claim(two, "B")), await two.length("deals")]).toEqual([["c"], 1]);
  });

  test("a dead letter that lives again has a fresh budget and waits while its object is under way", async () => {
    const { clock, one, two, events } = await claimed(event("a", { object: "deal:1" }));
    const [id] = idsOf(events);
    await one.add([event("b", { object: "deal:1" })]);
    await one.bury(id!, "A", reason);
    const [running] = await claim(one, "A");
    expect(await two.revive({ ids: [id!, running!.id, 999] })).toEqual([id]);
    expect(await claim(two, "B")).toEqual([]);
    await one.succeed([running!.id], "A");
    expect(await claim(two, "B")).toMatchObject([{ id, attempt: 1, failures: 0 }]);
    // Whoever had the later one died: neither waits for the other.
    await one.add([event("c", { object: "deal:1" })]);
    await two.bury(id!, "B", reason);
    await claim(one, "A");
    await two.revive({ ids: [id!] });
    clock.now = 1000;
    expect(keysOf(await claim(two, "B"))).toEqual(["a"]);
  });

  test("all dead letters of a feed, or all, live again or go", async () => {
    const { one, two, events, statuses } = await claimed(event("a"), held("b", "P"), event("c"));
    const [other] = await (async () => {
      await one.add([event("d", { feed: "tasks" })]);
      return one.claim({ owner: "A", feeds: ["tasks"], limit: 1, leaseFor: 60 });
    })();
    for (const id of [...idsOf(events).slice(0, 2), other!.id]) await one.bury(id, "A", reason);
    expect(await two.revive({ feed: "deals" })).toEqual(idsOf(events).slice(0, 2));
    expect(await statuses()).toEqual(["running 1", "waiting 2", "dead 1"]);
    expect([await two.drop({ feed: "deals" }), await two.drop({ ids: [] })]).toEqual([[], []]);
    expect([await two.drop({}), await two.revive({})]).toEqual([[other!.id], []]);
  });

  test("dead letters that the portal holds are told; one that is dropped or lives again before that loses nothing", async () => {
    const { one, two, events, statuses } = await claimed(held("a", "P"), held("b", "P"), held("c", "P"));
    const [a, b, c] = idsOf(events);
    for (const id of [a!, b!, c!]) await one.bury(id, "A", reason);
    expect(idsOf(await two.unsettled("deals", 2))).toEqual([a, b]);
    expect(await two.drop({ ids: [b!] })).toEqual([b]);
    expect(await two.revive({ ids: [c!] })).toEqual([c]);
    expect(await statuses()).toEqual(["dead 1", "handled 1", "waiting 1"]);
    expect(await two.unsettled("deals", 10)).toMatchObject([
      { key: "a", status: "dead" },
      { key: "b", status: "handled" },
    ]);
    // The portal was told of what was there before.
    await two.settled([a!, b!, c!]);
    expect(await statuses()).toEqual(["dead 1", "waiting 1"]);
    expect([await two.unsettled("deals", 10), await two.processes("deals")]).toEqual([[], []]);
    expect(await claim(one, "A")).toMatchObject([{ key: "c", held: null }]);
    expect([await two.drop({ ids: [a!, c!] }), await two.dead({ limit: 10 })]).toEqual([[a], []]);
  });

  test("counts tell feeds and statuses, and since when the oldest is there", async () => {
    const { clock, one, two } = await opened();
    await one.add([event("a"), event("b")]);
    clock.now = 150;
    await one.add([event("c"), event("d", { feed: "tasks" })]);
    await claim(one, "A", { limit: 1 });
    expect(await two.counts()).toEqual([
      { feed: "deals", status: "running", count: 1, oldest: 100 },
      { feed: "deals", status: "waiting", count: 2, oldest: 100 },
      { feed: "tasks", status: "waiting", count: 1, oldest: 150 },
    ]);
  });

  test("an event of 5 MB is kept whole", async () => {
    const { one, two } = await opened();
    const data = { text: "я".repeat(2_500_000) };
    await one.add([event("a", { data })]);
    expect((await claim(two, "B"))[0]?.data).toEqual(data);
  });

  test("many who add, claim and end at once take each event once, and keep the order of each object", async () => {
    const { one, two } = await opened();
    const queues = [one, two];
    const all = Array.from({ length: 300 }, (_, index) =>
      event(`${index}`, { object: `deal:${index % 7}`, at: index }),
    );
    const taken: QueuedEvent[] = [];
    const busy = new Set<string>();
    const work = async (owner: string, queue: EventQueue): Promise<void> => {
      for (let idle = 0; idle < 20;) {
        const events = await queue.claim({ owner, feeds: ["deals"], limit: 3, leaseFor: 60_000 });
        idle = events.length > 0 ? 0 : idle + 1;
        for (const { object } of events) {
          expect(busy.has(object!)).toBe(false);
          busy.add(object!);
        }
        taken.push(...events);
        await Promise.resolve();
        for (const { object } of events) busy.delete(object!);
        await queue.succeed(idsOf(events), owner);
      }
    };
    await Promise.all([
      (async () => {
        for (let from = 0; from < all.length; from += 20) await one.add(all.slice(from, from + 20));
      })(),
      ...["A", "B", "C", "D"].map(async (owner, index) => work(owner, queues[index % 2]!)),
    ]);
    expect(taken).toHaveLength(all.length);
    expect(await one.counts()).toEqual([]);
    for (const object of new Set(taken.map((one) => one.object))) {
      const times = taken.filter((one) => one.object === object).map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
  });
}
