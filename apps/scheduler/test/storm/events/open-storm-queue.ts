import { setTimeout as delay } from "node:timers/promises";
import { StateError } from "@b24kit/state";
import type { EventQueue } from "../../../src/events/queue/event-queue.ts";
import { openEvents, openSharedStore } from "../../../src/store/open-store.ts";
import { scaledClock } from "../scaled-clock.ts";
import type { EventStormSettings } from "./event-storm-settings.ts";

/** The queue of a storm; who starts while the database is away starts until it is there, as a service does. */
export async function openStormQueue(settings: EventStormSettings): Promise<EventQueue> {
  const { folder, database } = settings;
  const { now } = scaledClock(settings);
  if (database === undefined) return openEvents({ folder }, now);
  for (;;) {
    try {
      const address = { url: database, place: "the storm" };
      const { store, openEvents: open } = await openSharedStore(address, { own: now, clock: "own" });
      return { ...open(), close: async () => store.close() };
    } catch (error) {
      if (!(error instanceof StateError && error.isRetryable)) throw error;
      await delay(200);
    }
  }
}
