import type { Deal } from "@b24kit/portal";
import { closedAt } from "../deals.ts";
import { isWithin, type TimeSpan } from "../dates.ts";

/** The deals closed in a period, apart by how. */
export interface ClosedDeals {
  readonly won: readonly Deal[];
  readonly lost: readonly Deal[];
}

/** Deals whose last stage move into won or lost lies in the period. */
export function closedIn(deals: readonly Deal[], span: TimeSpan): ClosedDeals {
  const closed = deals.filter((deal) => {
    const at = closedAt(deal);
    return at !== undefined && isWithin(at, span);
  });
  const { won = [], lost = [] } = Object.groupBy(closed, (deal) => deal.semantics);
  return { won, lost };
}

/** Deals created in the period. */
export function createdIn(deals: readonly Deal[], span: TimeSpan): readonly Deal[] {
  return deals.filter((deal) => isWithin(deal.createdAt, span));
}

/** Deals that are neither won nor lost. */
export function openOf(deals: readonly Deal[]): readonly Deal[] {
  return deals.filter((deal) => deal.semantics === "open");
}
