import { sumMoney } from "@b24kit/report";
import { type Fraction, fractionOf, plus, scaled } from "../fraction.ts";
import { type ExactSums, type MoneyTotals, type Rates, times, totalsOfSums } from "../money.ts";
import type { WeightedDeal } from "./weighted-forecast.ts";

/** What some deals come to by their weight: summed exactly, then rounded. */
export function weightedTotals(deals: readonly WeightedDeal[], rates: Rates): MoneyTotals {
  return totalsOfSums(weightedSums(deals), deals.length, rates);
}

/** Σ amount × probability by currency. Deals with the same odds are added up before they are divided. */
export function weightedSums(deals: readonly WeightedDeal[]): ExactSums {
  const sums = new Map<string, Fraction>();
  for (const [whole, some] of Map.groupBy(deals, ({ probability }) => probability.whole)) {
    const parts = some.map(({ deal, probability }) => times(deal.amount, probability.part));
    for (const { currency, amount } of sumMoney(parts)) {
      const known = sums.get(currency) ?? fractionOf("0");
      sums.set(currency, plus(known, over(fractionOf(amount), whole)));
    }
  }
  return sums;
}

/** Amount × probability of one deal. */
export function weightedAmount({ deal, probability: { part, whole } }: WeightedDeal): Fraction {
  return over(fractionOf(times(deal.amount, part).amount), whole);
}

function over(amount: Fraction, whole: number): Fraction {
  return scaled(amount, fractionOf("1"), fractionOf(String(whole)));
}
