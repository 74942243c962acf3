import type { Deal, StageLimit } from "@b24kit/portal";
import type { Temporal } from "temporal-polyfill";
import { ageInStage, isRotting, isStuck, limitOf } from "../deals.ts";

/** How an open deal stands in its stage. */
export interface DealState {
  readonly deal: Deal;
  /** Milliseconds in the stage. */
  readonly age: number;
  readonly limit: StageLimit;
  readonly isStuck: boolean;
  /** Only stuck deals are. */
  readonly isRotting: boolean;
  /** Null when it cannot be known. */
  readonly hasNextStep: boolean | null;
}

export interface DealStateOptions {
  readonly limits: ReadonlyMap<string, StageLimit>;
  readonly now: Temporal.Instant;
  /** Null when activities or tasks could not be read. */
  readonly planned: ReadonlySet<number> | null;
}

/** The state of every open deal, in the order given. */
export function dealStates(deals: readonly Deal[], { limits, now, planned }: DealStateOptions): readonly DealState[] {
  return deals
    .filter((deal) => deal.semantics === "open")
    .map((deal) => ({
      deal,
      age: ageInStage(deal, now),
      limit: limitOf(deal, limits),
      isStuck: isStuck(deal, limits, now),
      isRotting: isRotting(deal, limits, now),
      hasNextStep: planned?.has(deal.id) ?? null,
    }));
}
