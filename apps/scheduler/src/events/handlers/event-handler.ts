import type { RunReason } from "../../store/run-store.ts";
import type { EventObject, ObjectState } from "../objects/object-reader.ts";
import type { Json } from "../queue/event-queue.ts";

/** What a handler gets: one JSON object for each event. */
export interface EventMessage {
  /** The same at each attempt at this event, and another one for each later event: a receiver may drop a second one. */
  readonly key: string;
  readonly feed: string;
  /** Host of the portal. */
  readonly portal: string;
  /** The portal's code: `ONCRMDEALUPDATE`. */
  readonly event: string;
  /** When it happened by the portal's clock, ISO 8601 in UTC. */
  readonly at: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** Which object changed: `{ kind: "deal", id: 15 }`; null where the event names none. */
  readonly object: EventObject | null;
  /** What became of reading the object again; absent where the feed does not read, and where there is no object. */
  readonly state?: Exclude<ObjectState["state"], "unknown">;
  /** The object as the portal shows it now; null unless `state` is `read`. */
  readonly current?: Json;
  /** What the portal's offline queue told; absent for online events. */
  readonly data?: Json;
}

/**
 * What became of one message. `failed`: try again later, not before `retryAt` (epoch milliseconds) where there is one; `rejected`: never
 * again, it is a dead letter at once; `away`: nothing at all can be handled there now, whatever the message, and nothing has been.
 */
export type Handled =
  | { readonly outcome: "done" }
  | { readonly outcome: "failed"; readonly reason: RunReason; readonly retryAt?: number }
  | { readonly outcome: "rejected" | "away"; readonly reason: RunReason };

/**
 * Where events go. `handle` gets messages in the queue's order and resolves with one outcome for each of them, only when what is `done` is
 * kept (on disk, committed, answered with 2xx). It never rejects. The signal ends an attempt that takes too long.
 */
export interface EventHandler {
  /** How many messages it takes at once. */
  readonly atOnce: number;
  handle(messages: readonly EventMessage[], signal: AbortSignal): Promise<readonly Handled[]>;
  close(): Promise<void>;
}
