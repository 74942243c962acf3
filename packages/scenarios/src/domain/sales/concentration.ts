import { compareFractions, type Fraction, sumOf } from "../fraction.ts";
import { convertToBase, exactlyConverted, inBase, type Rates } from "../money.ts";
import { moneyShareOf, type MoneyShare } from "./share.ts";
import type { WeightedDeal } from "./weighted-forecast.ts";
import { weightedAmount, weightedSums } from "./weighted-sums.ts";

const topCount = 3;

/** Floating point is wrong by less than this part of a value. */
const roughness = 1e-9;

/** The part of the three largest deals in a weighted sum. */
export interface Concentration extends MoneyShare {
  readonly top: readonly WeightedDeal[];
}

/** Compared and summed in the base currency; null when it is unknown. Deals in a currency without a rate are left out. */
export function concentration(deals: readonly WeightedDeal[], rates: Rates): Concentration | null {
  if (rates.baseCurrency === undefined) return null;
  const top = largestOf(deals, rates)
    .flatMap((item) => {
      const amount = exactlyConverted(weightedAmount(item), item.deal.amount.currency, rates);
      return amount === undefined ? [] : [{ item, amount }];
    })
    .toSorted(byAmount)
    .slice(0, topCount);
  const part = sumOf(top.map(({ amount }) => amount));
  return {
    ...moneyShareOf(part, inBase(weightedSums(deals), rates), rates.baseCurrency),
    top: top.map(({ item }) => item),
  };
}

interface Sized {
  readonly item: WeightedDeal;
  readonly amount: Fraction;
}

function byAmount(left: Sized, right: Sized): number {
  return compareFractions(right.amount, left.amount) || left.item.deal.id - right.item.deal.id;
}

/** The deals among which the largest are: fractions of every deal would take long. */
function largestOf(deals: readonly WeightedDeal[], rates: Rates): readonly WeightedDeal[] {
  const sized = deals
    .flatMap((item) => {
      const amount = convertToBase(item.deal.amount, rates);
      const { part, whole } = item.probability;
      return amount === undefined ? [] : [{ item, rough: (Number(amount) * part) / whole }];
    })
    .toSorted((left, right) => right.rough - left.rough);
  const last = sized[topCount - 1]?.rough ?? -Infinity;
  const limit = last - Math.abs(last) * roughness;
  return sized.filter(({ rough }) => rough >= limit).map(({ item }) => item);
}
