import type { RunReason } from "../../store/run-store.ts";
import type { QueuedEvent } from "../queue/event-queue.ts";

/** What happens while events are handled, for logs and metrics. Nothing of their content stands in it. */
export type WorkEvent =
  | { readonly type: "events-handled"; readonly feed: string; readonly count: number; readonly took: number }
  /** An attempt failed; it is made again at `retryAt`. */
  | { readonly type: "event-failed"; readonly event: QueuedEvent; readonly reason: RunReason; readonly retryAt: number }
  /** Given up: a dead letter from now on. */
  | { readonly type: "event-dead"; readonly event: QueuedEvent; readonly reason: RunReason }
  /** Somebody else has them by now; they are handled again. */
  | { readonly type: "events-lost"; readonly feed: string; readonly count: number }
  /** Objects cannot be read: events wait, and it does not count as an attempt. */
  | { readonly type: "portal-away"; readonly feed: string; readonly reason: RunReason; readonly pause: number }
  /** Where events go is away as a whole: they wait, and it does not count as an attempt. */
  | { readonly type: "target-away"; readonly feed: string; readonly reason: RunReason; readonly pause: number }
  /** The queue makes trouble: tried again after the pause. */
  | { readonly type: "trouble"; readonly error: unknown; readonly pause: number };
