import type { Deal, StageHistory } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";

/** Closed deals whose last move the portal does not tell, with that of their history; without one they stay as they are. */
export function closedByHistory(deals: readonly Deal[], history: StageHistory | null): readonly Deal[] {
  return deals.map((deal) => {
    const last = history?.of(deal.id).at(-1);
    // A history that ends in a stage in work does not tell of the closing.
    if (last === undefined || last.semantics === "open") return deal;
    return { ...deal, movedAt: Temporal.Instant.fromEpochMilliseconds(last.at) };
  });
}
