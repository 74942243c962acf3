import type { MoneyTotalsData } from "../shared/data.ts";
import { shownSums, shownWithoutRate } from "../shared/present-money.ts";

/** Whether a rate has turned a sum of another currency into the base one; without that a converted total says nothing new. */
export function isForeignConverted(totals: MoneyTotalsData): boolean {
  const { converted } = totals;
  const without = shownWithoutRate(totals);
  return (
    converted !== null &&
    shownSums(totals).some(({ currency }) => currency !== converted.currency && !without.includes(currency))
  );
}
