import { compareAmounts, type Money } from "@b24kit/report";
import { convertToBase, type Rates } from "../../domain/money.ts";

interface Sized {
  readonly id: number;
  readonly amount: Money;
}

/** The deals by converted amount, the largest first; those that cannot be converted last; equal ones by id. */
export function largestFirst<D extends Sized>(deals: readonly D[], rates: Rates): readonly D[] {
  return deals
    .map((deal) => {
      const exact = convertToBase(deal.amount, rates);
      // The number decides nearly always: decimals are compared only where it cannot.
      return { deal, isConverted: exact !== undefined, exact: exact ?? deal.amount.amount, rough: Number(exact ?? 0) };
    })
    .toSorted(
      (left, right) =>
        Number(right.isConverted) - Number(left.isConverted) ||
        right.rough - left.rough ||
        compareAmounts(right.exact, left.exact) ||
        left.deal.id - right.deal.id,
    )
    .map(({ deal }) => deal);
}
