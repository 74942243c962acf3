import { StateError } from "@b24kit/state";
import { expect, test } from "vitest";
import type { EventMessage, Handled } from "../../../src/events/handlers/event-handler.ts";
import type { EventQueue } from "../../../src/events/queue/event-queue.ts";
import { aReader, aWorkplace, change, failure, minute, monday, reason, second } from "./a-workplace.ts";

const done: Handled = { outcome: "done" };
const ever = new Promise<never>(() => undefined);
const idsOf = (messages: readonly EventMessage[]) => messages.map(({ object }) => object?.id);

test("objects are read again, each event is handled once, and is gone then", async () => {
  const { clock, queue, handled, start, statuses, told } = aWorkplace();
  const { reader, asked } = aReader(({ id }) =>
    id === 2 ? { state: "gone" } : { state: "read", current: { ID: String(id), TITLE: "now" } },
  );
  await queue.add([change(1), change(2, { code: "ONCRMDEALDELETE" }), change(3, { object: null, data: { a: 1 } })]);
  start(() => done, { feed: { reader } });
  await clock.advance(second);
  expect(asked).toEqual([
    [
      { kind: "deal", id: 1 },
      { kind: "deal", id: 2 },
    ],
  ]);
  expect(handled).toEqual([
    {
      key: expect.any(String),
      feed: "deals",
      portal: "example.bitrix24.ru",
      event: "ONCRMDEALUPDATE",
      at: "2026-03-02T00:00:00.000Z",
      attempt: 1,
      object: { kind: "deal", id: 1 },
      state: "read",
      current: { ID: "1", TITLE: "now" },
    },
    expect.objectContaining({ event: "ONCRMDEALDELETE", state: "gone", current: null }),
    expect.objectContaining({ object: null, data: { a: 1 } }),
  ]);
  expect(handled[2]).not.toHaveProperty("state");
  expect(await statuses()).toEqual([]);
  expect(told).toEqual([{ type: "events-handled", feed: "deals", count: 3, took: 0 }]);
});

test("what is added is handled at once when the bell rings, and within a second without it", async () => {
  const { clock, queue, handled, start } = aWorkplace();
  const { bell } = start(() => done);
  await clock.advance(100);
  await queue.add([change(1)]);
  await clock.advance(100);
  expect(handled).toEqual([]);
  bell.ring();
  await clock.advance(0);
  expect(idsOf(handled)).toEqual([1]);
  await queue.add([change(2)]);
  await clock.advance(second);
  expect(idsOf(handled)).toEqual([1, 2]);
});

test("what fails is tried again after growing pauses, later where the other side asks, and is a dead letter in the end", async () => {
  const { clock, queue, handled, start, dead, typesTold } = aWorkplace();
  await queue.add([change(1), change(2)]);
  const times: number[] = [];
  start(({ object, attempt }) => {
    if (object?.id === 2) return done;
    times.push(clock.now() - monday);
    return attempt === 2 ? { outcome: "failed", reason, retryAt: clock.now() + 5 * minute } : failure;
  });
  await clock.advance(10 * minute);
  expect(idsOf(handled)).toEqual([1, 2, 1, 1]);
  expect(new Set(handled.filter(({ object }) => object?.id === 1).map(({ key }) => key)).size).toBe(1);
  expect(times[0]).toBe(0);
  expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(30 * second);
  expect(times[1]! - times[0]!).toBeLessThanOrEqual(32 * second);
  expect(times[2]! - times[1]!).toBeGreaterThanOrEqual(5 * minute);
  expect(await dead()).toMatchObject([{ object: "deal:1", attempt: 3, failures: 2, reason }]);
  expect(typesTold()).toEqual(["event-failed", "events-handled", "event-failed", "event-dead"]);
});

test("what the handler will never take is a dead letter at once, and holds up nothing of its object", async () => {
  const { clock, queue, handled, start, dead } = aWorkplace();
  await queue.add([change(1, { key: "bad" }), change(1, { key: "good" })]);
  start(({ attempt }) => (attempt === 1 && handled.length === 1 ? { outcome: "rejected", reason } : done));
  await clock.advance(second);
  expect(handled).toHaveLength(2);
  expect(await dead()).toMatchObject([{ key: "bad", attempt: 1 }]);
});

test("a handler that hangs is left after its time; the others go on meanwhile", async () => {
  const { clock, queue, handled, start, dead, statuses } = aWorkplace();
  await queue.add([change(1)]);
  start(async ({ object }) => (object?.id === 1 ? ever : done), { feed: { attempts: 2 } });
  await clock.advance(second);
  await queue.add([change(2)]);
  await clock.advance(2 * second);
  expect(idsOf(handled)).toEqual([1, 2]);
  await clock.advance(31 * second);
  expect(await statuses()).toEqual(["running 1"]);
  await clock.advance(3 * second);
  expect(await statuses()).toEqual(["waiting 1"]);
  await clock.advance(3 * minute);
  expect(await dead()).toMatchObject([{ object: "deal:1", attempt: 2, reason: { code: "timeout" } }]);
});

test("a handler that is told to stop and says that it failed has run out of time", async () => {
  const { clock, queue, start, told } = aWorkplace();
  await queue.add([change(1)]);
  start(async (_message, signal) => {
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
    return failure;
  });
  await clock.advance(31 * second);
  expect(told).toMatchObject([{ type: "event-failed", reason: { code: "timeout" } }]);
});

test("while the portal is away events wait, and nothing counts as an attempt", async () => {
  const { clock, queue, handled, start, told, typesTold } = aWorkplace();
  let isAway = true;
  const { reader, asked } = aReader(() => (isAway ? undefined : { state: "read", current: null }));
  await queue.add([change(1)]);
  start(() => done, { feed: { reader } });
  await clock.advance(60 * minute);
  expect(new Set(typesTold())).toEqual(new Set(["portal-away"]));
  // Each time for longer, at most a minute.
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.length).toBeLessThan(75);
  expect(told[0]).toMatchObject({ type: "portal-away", pause: second });
  isAway = false;
  await clock.advance(minute);
  expect(handled).toMatchObject([{ attempt: 1 }]);
});

test("an object that cannot be read fails alone", async () => {
  const { clock, queue, handled, start, dead } = aWorkplace();
  const { reader } = aReader(({ id }) => (id === 1 ? { state: "unknown", reason } : { state: "denied" }));
  await queue.add([change(1), change(2)]);
  start(() => done, { feed: { reader, attempts: 2 } });
  await clock.advance(2 * minute);
  expect(idsOf(handled)).toEqual([2]);
  expect(await dead()).toMatchObject([{ object: "deal:1", attempt: 2, reason }]);
});

test("what is under way when the work is stopped may end; nothing more is begun", async () => {
  const { clock, queue, handled, start, statuses } = aWorkplace();
  await queue.add([change(1)]);
  const { promise, resolve: finish } = Promise.withResolvers<Handled>();
  const { abort, done: ended } = start(async () => promise);
  await clock.advance(second);
  await queue.add([change(2)]);
  abort();
  await clock.advance(5 * second);
  finish(done);
  await clock.advance(0);
  await ended;
  expect([idsOf(handled), await statuses()]).toEqual([[1], ["waiting 1"]]);
});

test("what does not end when the work is stopped goes back as if nobody had had it", async () => {
  const { clock, queue, start } = aWorkplace();
  await queue.add([change(1), change(2)]);
  const { stop } = start(async ({ object }) => (object?.id === 1 ? done : ever), {
    feed: { atOnce: 1, timeout: 10 * minute },
  });
  await clock.advance(second);
  await stop();
  const [left, ...none] = await queue.claim({ owner: "B", feeds: ["deals"], limit: 10, leaseFor: 1 });
  expect([left, none]).toMatchObject([{ object: "deal:2", attempt: 1, failures: 0 }, []]);
});

test("a handler that takes long keeps its events; they are not handled twice", async () => {
  const { clock, queue, handled, open, start } = aWorkplace();
  await queue.add([change(1)]);
  const slow = async (): Promise<Handled> => {
    await clock.wait(5 * minute, new AbortController().signal);
    return done;
  };
  start(slow, { feed: { timeout: 10 * minute } });
  await clock.advance(second);
  start(slow, { feed: { timeout: 10 * minute }, parts: { owner: "B", queue: open() } });
  await clock.advance(10 * minute);
  expect(handled).toHaveLength(1);
});

test("what a killed process had is handled by another when its lease is over, and does not count as failed", async () => {
  const { clock, queue, handled, start } = aWorkplace();
  await queue.add([change(1)]);
  await queue.claim({ owner: "killed", feeds: ["deals"], limit: 1, leaseFor: minute });
  start(() => done);
  await clock.advance(minute - second);
  expect(handled).toEqual([]);
  await clock.advance(2 * second);
  expect(handled).toMatchObject([{ attempt: 2 }]);
});

test("what a killed process had is handled once, however long it takes altogether", async () => {
  const { clock, queue, handled, open, start, statuses } = aWorkplace();
  const short = { feed: { atOnce: 100, workers: 4 }, parts: { lease: 6 * second } };
  await queue.add(Array.from({ length: 60 }, (_, index) => change(index + 1)));
  await queue.claim({ owner: "killed", feeds: ["deals"], limit: 100, leaseFor: 6 * second });
  await clock.advance(6 * second);
  const slow = async (): Promise<Handled> => {
    await clock.wait(second, new AbortController().signal);
    return done;
  };
  start(slow, short);
  await clock.advance(second);
  start(slow, { ...short, parts: { ...short.parts, owner: "B", queue: open() } });
  await clock.advance(2 * minute);
  expect(idsOf(handled).toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  expect(await statuses()).toEqual([]);
});

test("who slept through his lease leaves the rest to the one who has it now", async () => {
  const { clock, queue, handled, start, statuses } = aWorkplace();
  await queue.add([1, 2, 3].map((id) => change(id)));
  await queue.claim({ owner: "killed", feeds: ["deals"], limit: 9, leaseFor: 1 });
  await clock.advance(second);
  const slow = async (): Promise<Handled> => {
    await clock.wait(25 * second, new AbortController().signal);
    return done;
  };
  start(slow, { feed: { workers: 1 } });
  await clock.advance(second);
  clock.jump(5 * minute);
  expect(await queue.claim({ owner: "B", feeds: ["deals"], limit: 9, leaseFor: 60 * minute })).toHaveLength(3);
  await clock.advance(10 * minute);
  expect([idsOf(handled), await statuses()]).toEqual([[1], ["running 3"]]);
});

test("a claim whose answer was lost is over with its lease, though its worker lives on", async () => {
  const { clock, queue, handled, start } = aWorkplace();
  await queue.add([change(1)]);
  let isLost = true;
  const claim: EventQueue["claim"] = async (wanted) => {
    const events = await queue.claim(wanted);
    if (!isLost) return events;
    isLost = false;
    await queue.add([change(2)]);
    throw new StateError("unreachable", { message: "It does not answer.", hint: "Wait." });
  };
  start(
    async ({ object }) => {
      if (object?.id === 2) await clock.wait(10 * minute, new AbortController().signal);
      return done;
    },
    { feed: { timeout: 20 * minute, workers: 2 }, parts: { queue: { ...queue, claim } } },
  );
  await clock.advance(10 * second);
  expect(idsOf(handled)).toEqual([2]);
  await clock.advance(minute);
  expect(idsOf(handled)).toEqual([2, 1]);
});

test("an event at which processes die is handled alone, and is a dead letter in the end", async () => {
  const { clock, queue, start, dead } = aWorkplace();
  const batches: (readonly (number | undefined)[])[] = [];
  await queue.add([change(1)]);
  for (let crash = 1; crash <= 20; crash += 1) {
    if (crash === 20) await queue.add([change(2)]);
    await queue.claim({ owner: "killed", feeds: ["deals"], limit: 10, leaseFor: minute });
    await clock.advance(minute);
  }
  await queue.add([change(3), change(4)]);
  const handler = {
    atOnce: 10,
    handle: async (messages: readonly EventMessage[]) => {
      batches.push(idsOf(messages));
      return messages.map(() => done);
    },
    close: async () => undefined,
  };
  start(() => done, { feed: { handler, workers: 1 } });
  await clock.advance(second);
  expect(await dead()).toMatchObject([{ object: "deal:1", reason: { code: "crashes" }, failures: 0 }]);
  expect(batches).toEqual([[3, 4], [2]]);
});

/** A queue that may be away, as a database is. */
function mayBeAway(queue: EventQueue) {
  const state = { isAway: false };
  const proxy = new Proxy(queue, {
    get: (target, name: keyof EventQueue) => {
      const method = target[name] as (...given: readonly unknown[]) => Promise<unknown>;
      return async (...given: readonly unknown[]) => {
        if (state.isAway) throw new StateError("unreachable", { message: "It does not answer.", hint: "Wait." });
        return method.apply(target, [...given]);
      };
    },
  });
  return { proxy, state };
}

test("what was handled while the queue went away for ten minutes is not handled again", async () => {
  const { clock, queue, handled, start, statuses, typesTold } = aWorkplace();
  const { proxy, state } = mayBeAway(queue);
  await queue.add([change(1), change(2)]);
  start(
    ({ object }) => {
      state.isAway = true;
      return object?.id === 1 ? done : failure;
    },
    { parts: { queue: proxy } },
  );
  await clock.advance(10 * minute);
  expect(await statuses()).toEqual(["running 2"]);
  expect(typesTold().filter((type) => type === "trouble").length).toBeGreaterThan(20);
  state.isAway = false;
  await clock.advance(11 * second);
  expect([idsOf(handled), await statuses()]).toEqual([[1, 2], ["waiting 1"]]);
});

test("who could tell nobody of himself is broken off; another one does it, and only his word counts", async () => {
  const { clock, queue, handled, open, start, told } = aWorkplace();
  const { proxy, state } = mayBeAway(queue);
  await queue.add([change(1)]);
  const broken: unknown[] = [];
  start(
    async (_message, signal) => {
      state.isAway = true;
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      broken.push(signal.reason);
      return done;
    },
    { feed: { timeout: 10 * minute }, parts: { queue: proxy } },
  );
  await clock.advance(50 * second);
  start(() => done, { parts: { owner: "B", queue: open() } });
  await clock.advance(2 * minute);
  expect(broken).toMatchObject([{ kind: "lost" }]);
  expect(handled).toHaveLength(2);
  state.isAway = false;
  await clock.advance(minute);
  expect(told.filter(({ type }) => type === "events-lost")).toEqual([{ type: "events-lost", feed: "deals", count: 1 }]);
});
