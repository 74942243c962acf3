import { givingUp } from "../../runs/giving-up.ts";
import type { Clock } from "../../runs/parts.ts";
import type { RunReason } from "../../store/run-store.ts";
import { failureOfEvent } from "../failure-of-event.ts";
import { objectFromKey } from "../objects/object-key.ts";
import type { EventObject, ObjectReader, ObjectState } from "../objects/object-reader.ts";
import type { QueuedEvent } from "../queue/event-queue.ts";

/** An event with its object as the portal shows it; no state: it is of none, or the feed does not read. */
export interface ReadEvent {
  readonly event: QueuedEvent;
  readonly object: EventObject | null;
  readonly state?: ObjectState | undefined;
}

/** What was read, or why nothing can be read at the moment. */
type Read = { readonly events: readonly ReadEvent[] } | { readonly away: RunReason };

interface Reading {
  readonly reader: ObjectReader | undefined;
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

/** Reads the objects of events again. A claim has each object once. Never rejects. */
export async function readAgain(events: readonly QueuedEvent[], { reader, signal, clock }: Reading): Promise<Read> {
  const known = events.map((event) => ({ event, object: event.object === null ? null : objectFromKey(event.object) }));
  const objects = known.flatMap(({ object }) => (object === null ? [] : [object]));
  if (reader === undefined || objects.length === 0) return { events: known };
  try {
    const states = await givingUp(reader.read(objects, signal), signal, clock, 0);
    const stateOf = new Map(objects.map((object, index) => [object, states[index]]));
    return { events: known.map((one) => (one.object === null ? one : { ...one, state: stateOf.get(one.object) })) };
  } catch (error) {
    return { away: failureOfEvent(error).reason };
  }
}
