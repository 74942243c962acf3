import { median, type Deal } from "@b24kit/portal";
import { closedAt } from "../deals.ts";
import { millisecondsBetween } from "../dates.ts";
import { quantile } from "./quantile.ts";

const day = 86_400_000;

/** Formula 5, in milliseconds; null when no deal can be measured. */
export interface SalesCycle {
  /** Deals that were measured. */
  readonly count: number;
  readonly median: number | null;
  readonly p75: number | null;
  /** Closed before they were created: a fault of the data, left out. */
  readonly negative: readonly Deal[];
}

/** The time from creation to closing of won deals. One whose last move the portal does not tell is left out. */
export function salesCycle(won: readonly Deal[]): SalesCycle {
  const measured = won.flatMap((deal) => {
    const closed = closedAt(deal);
    return closed === undefined ? [] : [{ deal, length: millisecondsBetween(deal.createdAt, closed) }];
  });
  const lengths = measured.map(({ length }) => length).filter((length) => length >= 0);
  return {
    count: lengths.length,
    median: median(lengths) ?? null,
    p75: quantile(lengths, 0.75) ?? null,
    negative: measured.filter(({ length }) => length < 0).map(({ deal }) => deal),
  };
}

/** Days as a cycle is shown: with one decimal. */
export function cycleDays(milliseconds: number): number {
  return Math.round((milliseconds * 10) / day) / 10;
}
