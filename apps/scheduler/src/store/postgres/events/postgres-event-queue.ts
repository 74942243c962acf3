import type { EventQueue } from "../../../events/queue/event-queue.ts";
import type { StoreParts } from "../runs/part.ts";
import { claimedEvents } from "./claimed-events.ts";
import { heldEvents } from "./held-events.ts";
import { keptEvents } from "./kept-events.ts";

/**
 * The queue of events that several computers share. Each call may reject with `StateError`; while the database is away all of them do.
 * It is closed with the database.
 */
export function postgresEventQueue(parts: Pick<StoreParts, "database" | "moment" | "now">): EventQueue {
  return { ...keptEvents(parts), ...claimedEvents(parts), ...heldEvents(parts), close: async () => undefined };
}
