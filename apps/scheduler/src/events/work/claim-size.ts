import type { ClaimCounts } from "./open-claim.ts";
import type { FeedWork } from "./work-parts.ts";

/** Objects that a portal shows in one request. */
const inRequest = 50;

/** How many events are claimed at once. */
export interface ClaimSize {
  now(): number;
  /** A claim is over. */
  after(counts: ClaimCounts): void;
}

/**
 * As many as a request reads, also where the handler takes one at a time. Where it is so slow that they would go back to be read again, fewer:
 * others may have time for them.
 */
export function createClaimSize({ handler: { atOnce }, reader }: Pick<FeedWork, "handler" | "reader">): ClaimSize {
  const most = reader === undefined ? atOnce : Math.max(atOnce, inRequest);
  let size = most;
  return {
    now: () => size,
    after: ({ given, back }) => {
      size = back > 0 ? Math.max(atOnce, given) : Math.min(most, size * 2);
    },
  };
}
