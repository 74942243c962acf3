import type { QueuedEvent } from "../queue/event-queue.ts";
import { apart } from "./apart.ts";
import { type Ending, endEvents } from "./end-events.ts";
import { follow } from "./follow.ts";
import { keepLease } from "./keep-lease.ts";
import type { PatientFeed } from "./patient-feed.ts";
import { readClaimed, type ReadEvents } from "./read-claimed.ts";
import type { WorkParts } from "./work-parts.ts";

/** Events that were claimed together: they have one lease, and their objects are read together. */
export interface Claim {
  /** The next events; undefined: there are no more. What has been lying for too long goes back before, to be read again. */
  next(): Promise<Portion | undefined>;
  /** What nobody has begun goes back. */
  giveBack(): Promise<void>;
  counts(): ClaimCounts;
}

/** How many events of a claim somebody got, and how many went back without that. */
export interface ClaimCounts {
  readonly given: number;
  readonly back: number;
}

/** Events of a claim that the handler gets at once. */
export interface Portion {
  readonly events: readonly QueuedEvent[];
  readonly read: Promise<ReadEvents>;
  /** Aborted when others may have the events, or when the work is broken off. */
  readonly signal: AbortSignal;
  readonly ending: Ending;
  /** To be called when it is known what became of them. */
  readonly end: () => void;
}

/** What was read is good for so long: an object is to be handled as it is, not as it was. Milliseconds. */
const fresh = 10_000;

/** Opens a claim. The lease is kept until all of it has come to an end, whoever handles which part of it. */
export function openClaim(events: readonly QueuedEvent[], feed: PatientFeed, parts: WorkParts, ending: Ending): Claim {
  const { clock } = parts;
  const { fatal, groups } = apart(events, feed.handler.atOnce);
  const claim = new AbortController();
  const forgetLease = keepLease(ending.owner, claim, parts);
  const leave = follow(ending.signal, claim);
  const left = [...groups];
  let [busy, given, back, readAt] = [1, 0, 0, Number.POSITIVE_INFINITY];
  const end = (): void => {
    busy -= 1;
    if (busy > 0 || left.length > 0) return;
    forgetLease();
    leave();
  };
  const prepare = async (): Promise<ReadEvents> => {
    await endEvents(fatal, feed, parts, ending);
    const read = await readClaimed(groups.flat(), feed, parts, claim.signal);
    if (feed.reader !== undefined) readAt = clock.monotonic();
    end();
    return read;
  };
  const read = prepare();
  const giveBack = async (): Promise<void> => {
    const rest = left.splice(0).flat();
    if (rest.length === 0) return;
    busy += 1;
    back += rest.length;
    const ended = rest.map((event) => ({ event, handled: { outcome: "given-back" } as const }));
    await endEvents(ended, feed, parts, ending);
    end();
  };
  return {
    next: async () => {
      if (claim.signal.aborted || clock.monotonic() - readAt > fresh) await giveBack();
      const portion = left.shift();
      if (portion === undefined) return undefined;
      busy += 1;
      given += portion.length;
      return { events: portion, read, signal: claim.signal, ending, end };
    },
    giveBack,
    counts: () => ({ given, back }),
  };
}
