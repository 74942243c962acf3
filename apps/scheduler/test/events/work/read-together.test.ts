import { expect, test } from "vitest";
import type { Handled } from "../../../src/events/handlers/event-handler.ts";
import { aReader, aWorkplace, change, minute, reason, second } from "./a-workplace.ts";

const done: Handled = { outcome: "done" };
const read = { state: "read", current: null } as const;
const changes = (count: number) => Array.from({ length: count }, (_, index) => change(index + 1));
const never = new AbortController().signal;

/** A handler that takes one event at a time, for so many milliseconds. */
function aSlowPlace(milliseconds: number) {
  const place = aWorkplace();
  const { clock } = place;
  const { reader, asked } = aReader(() => read);
  const times: number[] = [];
  const handle = async (): Promise<Handled> => {
    times.push(clock.monotonic());
    await clock.wait(milliseconds, never);
    return done;
  };
  return { ...place, reader, asked, times, handle };
}

test("what takes one event at a time has its objects read fifty in a request", async () => {
  const { clock, queue, handled, start, statuses, reader, asked, handle } = aSlowPlace(100);
  await queue.add(changes(200));
  start(handle, { feed: { atOnce: 1, workers: 4, reader } });
  await clock.advance(5 * second);
  expect(asked.map((objects) => objects.length)).toEqual([50, 50, 50, 50]);
  expect([new Set(handled.map(({ key }) => key)).size, handled.length, await statuses()]).toEqual([200, 200, []]);
});

test("all workers take part in what one of them has claimed", async () => {
  const { clock, queue, start, reader, times, handle } = aSlowPlace(second);
  await queue.add(changes(8));
  start(handle, { feed: { atOnce: 1, workers: 4, reader } });
  await clock.advance(4 * second);
  expect(times).toEqual([0, 0, 0, 0, 1000, 1000, 1000, 1000]);
});

test("each of them has its own time, and one that hangs keeps no other one waiting", async () => {
  const { clock, queue, handled, start, statuses, reader } = aSlowPlace(0);
  await queue.add(changes(20));
  const slow = async (): Promise<Handled> => {
    await clock.wait(4 * second, never);
    return done;
  };
  start(async ({ object }) => (object?.id === 1 ? new Promise<never>(() => undefined) : slow()), {
    feed: { atOnce: 1, workers: 2, timeout: 5 * second, reader },
  });
  await clock.advance(200 * second);
  expect(new Set(handled.map(({ object }) => object?.id)).size).toBe(20);
  expect(handled.filter(({ attempt }) => attempt > 1).map(({ object }) => object?.id)).toEqual([1, 1]);
  expect(await statuses()).toEqual(["dead 1"]);
});

test("what was read long ago is read again, and costs no attempt", async () => {
  const { clock, queue, handled, start, reader, handle } = aSlowPlace(8 * second);
  const readAt = new Map<number, number>();
  const old: number[] = [];
  await queue.add(changes(12));
  const watched = {
    read: async (objects: Parameters<typeof reader.read>[0]) => {
      for (const { id } of objects) readAt.set(id, clock.monotonic());
      return reader.read(objects);
    },
  };
  start(
    async ({ object }) => {
      old.push(clock.monotonic() - readAt.get(object!.id)!);
      return handle();
    },
    { feed: { atOnce: 1, workers: 1, reader: watched } },
  );
  await clock.advance(2 * minute);
  expect(handled.map(({ object, attempt }) => [object?.id, attempt])).toEqual(
    Array.from({ length: 12 }, (_, index) => [index + 1, 1]),
  );
  expect(Math.max(...old)).toBeLessThanOrEqual(10 * second);
});

test("a slow worker leaves events to one who has time", async () => {
  const { clock, queue, handled, open, start, reader, handle } = aSlowPlace(20 * second);
  await queue.add(changes(12));
  start(handle, { feed: { atOnce: 1, workers: 1, reader } });
  await clock.advance(second);
  start(handle, { feed: { atOnce: 1, workers: 1, reader }, parts: { owner: "B", queue: open() } });
  await clock.advance(160 * second);
  // One alone would have come to nine.
  expect(handled).toHaveLength(12);
});

test("while the portal or the target is away all of a claim waits, and costs no attempt", async () => {
  const { clock, queue, handled, start, statuses, dead } = aSlowPlace(0);
  const away = { portal: true, target: true };
  const { reader, asked } = aReader(() => (away.portal ? undefined : read));
  await queue.add(changes(60));
  start(() => (away.target ? { outcome: "away", reason } : done), { feed: { atOnce: 1, workers: 2, reader } });
  await clock.advance(30 * minute);
  expect([asked.length < 50, handled]).toEqual([true, []]);
  away.portal = false;
  await clock.advance(30 * minute);
  expect([await statuses(), await dead()]).toEqual([["waiting 60"], []]);
  expect(handled.length).toBeLessThan(100);
  away.target = false;
  await clock.advance(2 * minute);
  expect(await statuses()).toEqual([]);
  expect(new Set(handled.map(({ attempt }) => attempt))).toEqual(new Set([1]));
});

test("what of a claim was not begun goes back when the work is stopped", async () => {
  const { clock, queue, handled, start, statuses, reader, handle } = aSlowPlace(2 * second);
  await queue.add(changes(30));
  const { abort, done: ended } = start(handle, { feed: { atOnce: 1, workers: 2, reader } });
  await clock.advance(second);
  abort();
  await clock.advance(2 * second);
  await ended;
  expect([handled.length, await statuses()]).toEqual([2, ["waiting 28"]]);
  const left = await queue.claim({ owner: "B", feeds: ["deals"], limit: 50, leaseFor: 1 });
  expect(new Set(left.map(({ attempt }) => attempt))).toEqual(new Set([1]));
});
