import type { Deal, Money } from "@b24kit/portal";
import { type Fraction, fractionOf, scaled, toKopecks } from "../fraction.ts";
import { exactInBase, hasRate, totalsOf, type MoneyTotals, type Rates } from "../money.ts";

/** Count, sums and the average of some deals. */
export interface PipelineTotals extends MoneyTotals {
  /** In the base currency, over the deals that can be converted; null when there are none. */
  readonly average: Money | null;
}

/** Formula 1, of open deals; of won ones it gives their average amount. */
export function pipelineTotals(deals: readonly Deal[], rates: Rates): PipelineTotals {
  const amounts = deals.map((deal) => deal.amount);
  const average = averageInBase(deals, rates);
  const { baseCurrency: currency } = rates;
  return {
    ...totalsOf(amounts, rates),
    average: average === undefined || currency === undefined ? null : { currency, amount: toKopecks(average) },
  };
}

/** The exact average in the base currency; undefined when no amount can be converted. */
export function averageInBase(deals: readonly Deal[], rates: Rates): Fraction | undefined {
  const amounts = deals.map((deal) => deal.amount).filter(({ currency }) => hasRate(currency, rates));
  const sum = exactInBase(amounts, rates);
  if (sum === undefined || amounts.length === 0) return undefined;
  return scaled(sum, fractionOf("1"), fractionOf(String(amounts.length)));
}
