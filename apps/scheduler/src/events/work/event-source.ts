import { type Claim, openClaim, type Portion } from "./open-claim.ts";
import { createClaimSize } from "./claim-size.ts";
import { usualLease } from "./keep-lease.ts";
import { inOrder } from "./in-order.ts";
import type { PatientFeed } from "./patient-feed.ts";
import type { WorkParts } from "./work-parts.ts";

/** Milliseconds. Others may have added something, and what failed comes due. */
const [look, second, longestPause] = [1000, 1000, 10_000];

/** Where the workers of a feed get their events. */
export interface EventSource {
  /** The next events for one of them; undefined: the work is over. Only one at a time looks for them. */
  next(): Promise<Portion | undefined>;
}

/** Once the first is aborted nothing more is begun; the second breaks off what runs. */
export interface Stopping {
  readonly signal: AbortSignal;
  readonly breakOff: AbortSignal;
}

/** Trouble with the queue is told and tried again. Never rejects. */
export function createEventSource(feed: PatientFeed, parts: WorkParts, { signal, breakOff }: Stopping): EventSource {
  const alone = inOrder();
  const size = createClaimSize(feed);
  const tryClaim = createTryClaim(feed, parts, { signal, breakOff });
  let claim: Claim | undefined;
  const next = async (): Promise<Portion | undefined> => {
    for (;;) {
      const isResting = feed.rest.left() > 0;
      if (signal.aborted || isResting) await claim?.giveBack();
      const portion = await claim?.next();
      if (portion !== undefined) return portion;
      if (signal.aborted) return undefined;
      if (claim !== undefined) size.after(claim.counts());
      claim = undefined;
      if (isResting) await parts.clock.wait(feed.rest.left(), signal);
      else claim = await tryClaim(size.now());
    }
  };
  return { next: async () => alone(next) };
}

/** Claims events, waits a little where there are none. */
function createTryClaim(feed: PatientFeed, parts: WorkParts, { signal, breakOff }: Stopping) {
  const { clock, queue, onEvent, lease = usualLease } = parts;
  let [pause, count] = [0, 0];
  return async (limit: number): Promise<Claim | undefined> => {
    // Each claim has an owner of its own: one whose answer was lost must not be kept alive by the next one.
    count += 1;
    const owner = `${parts.owner}/${feed.name}/${count}`;
    try {
      const events = await queue.claim({ owner, feeds: [feed.name], limit, leaseFor: lease });
      pause = 0;
      if (events.length > 0) return openClaim(events, feed, parts, { owner, signal: breakOff });
      await feed.bell.sleep(look, signal);
    } catch (error) {
      pause = Math.min(longestPause, Math.max(second, pause * 2));
      onEvent({ type: "trouble", error, pause });
      await clock.wait(pause, signal);
    }
    return undefined;
  };
}
