import type { Feed } from "../../config/events/feed.ts";
import type { Bell } from "../../runs/bell.ts";
import type { Clock } from "../../runs/parts.ts";
import type { EventHandler } from "../handlers/event-handler.ts";
import type { ObjectReader } from "../objects/object-reader.ts";
import type { EventQueue } from "../queue/event-queue.ts";
import type { WorkEvent } from "./work-event.ts";

/** A feed whose events are handled here. */
export interface FeedWork extends Pick<Feed, "name" | "attempts" | "timeout" | "workers"> {
  /** Host of the portal. */
  readonly portal: string;
  readonly handler: EventHandler;
  /** Undefined: objects are not read again. */
  readonly reader: ObjectReader | undefined;
  /** Rung by whoever adds events: nobody waits for the next look then. */
  readonly bell: Bell;
}

/** What workers need from outside. */
export interface WorkParts {
  readonly queue: EventQueue;
  /** Its wall clock is that of the queue. */
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Tells this process from others: computer, process, a random part. */
  readonly owner: string;
  /** Hears what happens; must not throw. */
  readonly onEvent: (event: WorkEvent) => void;
  /** Milliseconds that claimed events belong to a worker which tells nothing of itself. Default: a minute. */
  readonly lease?: number;
}
