import { StateError } from "@b24kit/state";
import type { Clock } from "../../runs/parts.ts";
import type { EventQueue, NewEvent, QueuedEvent } from "../queue/event-queue.ts";

/** Where events go: to the shared queue, and while that is away to the disk of this computer. */
export interface SpooledQueue extends Pick<EventQueue, "add"> {
  /** Brings what is on the disk into the shared queue as soon as that is there. Never rejects. */
  bringOver(signal: AbortSignal): Promise<void>;
}

/** What events are spooled with. */
export interface SpoolParts {
  readonly shared: Pick<EventQueue, "add" | "length">;
  /** The queue of this computer, which nobody works off while there is a shared one. */
  readonly local: Pick<EventQueue, "add" | "claim" | "succeed" | "giveBack">;
  readonly feeds: readonly string[];
  readonly owner: string;
  readonly clock: Pick<Clock, "wait">;
  readonly onEvent: (event: SpoolEvent) => void;
}

/** The shared queue is away, or here again. */
export type SpoolEvent =
  | { readonly type: "queue-away"; readonly error: unknown }
  | { readonly type: "queue-back" }
  | { readonly type: "brought-over"; readonly count: number }
  | { readonly type: "spool-trouble"; readonly error: unknown };

/** Milliseconds. */
const [often, leaseFor] = [1000, 60_000];
const atOnce = 500;

/**
 * A portal sends an event once, so that an outage of the shared queue must lose none: events are kept on this computer's disk meanwhile.
 * Later ones may come over before earlier ones; what counts is what the object is when it is read again.
 */
export function createSpooledQueue({ shared, local, feeds, owner, clock, onEvent }: SpoolParts): SpooledQueue {
  let isAway = false;
  const bring = async (): Promise<number> => {
    const taken = await local.claim({ owner, feeds, limit: atOnce, leaseFor });
    const ids = taken.map(({ id }) => id);
    try {
      if (taken.length > 0) await shared.add(taken.map(asNew));
      // Whoever waits for it to come back has nothing else to ask.
      else if (isAway) await shared.length(feeds[0] ?? "");
    } catch (error) {
      await local.giveBack(ids, owner);
      throw error;
    }
    await local.succeed(ids, owner);
    return ids.length;
  };
  const turn = async (): Promise<number> => {
    try {
      const count = await bring();
      if (count > 0) onEvent({ type: "brought-over", count });
      if (isAway) onEvent({ type: "queue-back" });
      isAway = false;
      return count;
    } catch (error) {
      if (!isAway || !isUnreachable(error)) onEvent({ type: "spool-trouble", error });
      return 0;
    }
  };
  return {
    add: async (events) => {
      if (isAway) return local.add(events);
      try {
        return await shared.add(events);
      } catch (error) {
        isAway = true;
        onEvent({ type: "queue-away", error });
        return local.add(events);
      }
    },
    bringOver: async (signal) => {
      while (!signal.aborted) {
        const count = await turn();
        if (count < atOnce) await clock.wait(often, signal);
      }
    },
  };
}

function asNew({ feed, key, code, object, data, at, held }: QueuedEvent): NewEvent {
  return { feed, key, code, object, data, at, held };
}

function isUnreachable(error: unknown): boolean {
  return error instanceof StateError && error.isRetryable;
}
