import { createHash } from "node:crypto";
import type { EventObject, ObjectState } from "../objects/object-reader.ts";
import type { QueuedEvent } from "../queue/event-queue.ts";
import type { EventMessage } from "./event-handler.ts";

/** What is known of an event when it is handled. */
export interface KnownOfEvent {
  /** Host of the portal. */
  readonly portal: string;
  readonly object: EventObject | null;
  /** Undefined: nobody has read it. */
  readonly state?: Exclude<ObjectState, { readonly state: "unknown" }> | undefined;
}

/** The message of a queued event. */
export function messageOf(event: QueuedEvent, { portal, object, state }: KnownOfEvent): EventMessage {
  return {
    key: keyOf(event),
    feed: event.feed,
    portal,
    event: event.code,
    at: new Date(event.at).toISOString(),
    attempt: event.attempt,
    object,
    ...(state && { state: state.state, current: state.state === "read" ? state.current : null }),
    ...(event.data === null ? {} : { data: event.data }),
  };
}

/**
 * The portal's own key is the same for each change of an object. The row of the queue is one for each, and its token moves along with it, but the portal may put a later change
 * into the record of a refused one, which has another time then.
 */
function keyOf({ feed, key, token, at }: QueuedEvent): string {
  return createHash("sha256")
    .update(JSON.stringify([feed, key, token, at]))
    .digest("hex")
    .slice(0, 32);
}
