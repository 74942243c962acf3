import { type EventQueue, eventQueue, openState, StateError } from "@b24kit/state";
import { expect, test } from "vitest";
import { createSpooledQueue, type SpoolEvent } from "../../../src/events/online/spooled-queue.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { aReceiver, dealChanged, noon } from "./a-receiver.ts";

const newQueue = (folder = temporaryFolder()): EventQueue => eventQueue(openState({ folder }));

/** A queue of several computers that can be away. */
function sharedQueue() {
  const queue = newQueue();
  const state = { isAway: false };
  const or = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (state.isAway) throw new StateError("unreachable", { message: "away", hint: "" });
    return work();
  };
  return {
    queue,
    state,
    shared: {
      add: async (events) => or(async () => queue.add(events)),
      length: async (feed) => or(async () => queue.length(feed)),
    },
  } satisfies { queue: EventQueue; state: object; shared: Pick<EventQueue, "add" | "length"> };
}

test("while the shared queue is away for ten minutes events are kept on this computer, and come over afterwards", async () => {
  const clock = fakeClock(noon);
  const folder = temporaryFolder();
  const { queue, shared, state } = sharedQueue();
  const told: SpoolEvent["type"][] = [];
  const common = { shared, feeds: ["deals"], owner: "one", clock, onEvent: ({ type }: SpoolEvent) => told.push(type) };
  const first = newQueue(folder);
  const spooled = createSpooledQueue({ ...common, local: first });
  await using at = await aReceiver({ queue: spooled });
  expect(await at.post(dealChanged(1))).toBe(200);
  state.isAway = true;
  const stop = new AbortController();
  const bringing = spooled.bringOver(stop.signal);
  for (const id of [2, 3]) expect(await at.post(dealChanged(id))).toBe(200);
  await clock.advance(600_000);
  expect(await queue.length("deals")).toBe(1);
  // It dies, and another process finds what it had.
  stop.abort();
  await bringing;
  await first.close();
  const local = newQueue(folder);
  const next = createSpooledQueue({ ...common, local, owner: "two" });
  state.isAway = false;
  const end = new AbortController();
  const again = next.bringOver(end.signal);
  await clock.advance(2000);
  end.abort();
  await again;
  expect(await queue.length("deals")).toBe(3);
  expect(await local.length("deals")).toBe(0);
  expect(told).toEqual(["queue-away", "brought-over"]);
  await local.close();
  await queue.close();
});

test("it goes back to the shared queue by itself", async () => {
  const clock = fakeClock(noon);
  const { queue, shared, state } = sharedQueue();
  const told: SpoolEvent["type"][] = [];
  const local = newQueue();
  const spooled = createSpooledQueue({
    shared,
    local,
    feeds: ["deals"],
    owner: "one",
    clock,
    onEvent: ({ type }) => told.push(type),
  });
  await using at = await aReceiver({ queue: spooled });
  const stop = new AbortController();
  const bringing = spooled.bringOver(stop.signal);
  state.isAway = true;
  expect(await at.post(dealChanged(1))).toBe(200);
  expect(await local.length("deals")).toBe(1);
  state.isAway = false;
  await clock.advance(2000);
  expect(await at.post(dealChanged(2))).toBe(200);
  expect(await local.length("deals")).toBe(0);
  expect(await queue.length("deals")).toBe(2);
  expect(told).toEqual(["queue-away", "brought-over", "queue-back"]);
  stop.abort();
  await clock.advance(2000);
  await bringing;
  for (const one of [local, queue]) await one.close();
});
