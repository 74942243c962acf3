import type { EventQueue } from "../../../events/queue/event-queue.ts";
import type { StoreParts } from "../runs/part.ts";

/** Some methods of the queue of events. */
export type EventPart<Names extends keyof EventQueue> = (
  parts: Pick<StoreParts, "database" | "moment" | "now">,
) => Pick<EventQueue, Names>;
