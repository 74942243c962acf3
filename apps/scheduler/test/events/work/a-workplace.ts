import { onTestFinished } from "vitest";
import { openEvents } from "../../../src/store/open-store.ts";
import type { EventHandler, EventMessage, Handled } from "../../../src/events/handlers/event-handler.ts";
import type { EventObject, ObjectReader, ObjectState } from "../../../src/events/objects/object-reader.ts";
import type { EventQueue, NewEvent, QueuedEvent } from "../../../src/events/queue/event-queue.ts";
import { runWorkers } from "../../../src/events/work/run-workers.ts";
import type { WorkEvent } from "../../../src/events/work/work-event.ts";
import type { FeedWork, WorkParts } from "../../../src/events/work/work-parts.ts";
import { createBell } from "../../../src/runs/bell.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

export const second = 1000;
export const minute = 60 * second;
export const monday = Date.parse("2026-03-02T00:00:00Z");

export const reason = { code: "refused", ru: "не принято", en: "not taken" };
export const failure: Handled = { outcome: "failed", reason };

/** An event of a deal. */
export function change(id: number, more: Partial<NewEvent> = {}): NewEvent {
  const object = `deal:${id}`;
  return { feed: "deals", key: object, code: "ONCRMDEALUPDATE", object, data: null, at: monday, held: null, ...more };
}

/** A queue on disk with a clock that is set by hand, and workers that can be started on it. */
export function aWorkplace() {
  const clock = fakeClock(monday);
  const folder = temporaryFolder();
  const open = (): EventQueue => {
    const queue = openEvents({ folder }, clock.now);
    onTestFinished(async () => queue.close());
    return queue;
  };
  const queue = open();
  const told: WorkEvent[] = [];
  /** Messages as they were handled. */
  const handled: EventMessage[] = [];

  const start = (
    handle: (message: EventMessage, signal: AbortSignal) => Promise<Handled> | Handled,
    {
      feed = {},
      parts = {},
    }: { readonly feed?: Partial<FeedWork> & { atOnce?: number }; readonly parts?: Partial<WorkParts> } = {},
  ) => {
    const controller = new AbortController();
    const handler: EventHandler = {
      atOnce: feed.atOnce ?? 10,
      handle: async (messages, signal) => {
        handled.push(...messages);
        return Promise.all(messages.map(async (message) => handle(message, signal)));
      },
      close: async () => undefined,
    };
    const work: FeedWork = {
      name: "deals",
      portal: "example.bitrix24.ru",
      attempts: 3,
      timeout: 30 * second,
      workers: 2,
      handler,
      reader: undefined,
      bell: createBell(clock),
      ...feed,
    };
    const done = runWorkers(
      [work],
      { queue, clock, random: () => 1, owner: "A", onEvent: (event) => void told.push(event), ...parts },
      controller.signal,
    );
    const stop = async (): Promise<void> => {
      controller.abort();
      await clock.advance(minute);
      await done;
    };
    onTestFinished(stop);
    return { stop, done, abort: () => controller.abort(), bell: work.bell };
  };
  const statuses = async () => (await queue.counts()).map(({ status, count }) => `${status} ${count}`);
  const typesTold = () => told.map(({ type }) => type);
  const eventsOf = async (): Promise<readonly QueuedEvent[]> => queue.dead({ limit: 100 });
  return { clock, queue, open, told, typesTold, handled, start, statuses, dead: eventsOf };
}

/** Objects as a portal shows them; `undefined`: it is away. */
export function aReader(show: (object: EventObject) => ObjectState | undefined) {
  const asked: (readonly EventObject[])[] = [];
  const reader: ObjectReader = {
    read: async (objects) => {
      asked.push(objects);
      return objects.map((object) => {
        const state = show(object);
        if (state === undefined) throw new Error("The portal is away.");
        return state;
      });
    },
  };
  return { reader, asked };
}
