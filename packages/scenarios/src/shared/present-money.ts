import type { MoneyTotalsData } from "./data.ts";
import type { Showing } from "./present-helpers.ts";

/** One figure for a sentence: the sum, or "≈" and the converted total when there are several currencies. "" for no money. */
export function shortMoney(totals: MoneyTotalsData, { format }: Showing): string {
  const { sums, converted, withoutRate } = totals;
  const [first, ...others] = sums;
  if (first === undefined) return "";
  if (others.length === 0 || converted === null) return format.moneyList(sums);
  const apart = sums.filter(({ currency }) => withoutRate.includes(currency));
  return [`≈\u00A0${format.money(converted)}`, ...apart.map(format.money)].join(" + ");
}

/** True when a total in the base currency says more than the sums themselves. */
export function isConversionTelling({ sums, converted, withoutRate }: MoneyTotalsData): boolean {
  if (converted === null || sums.length === 0 || withoutRate.length === sums.length) return false;
  return sums.length > 1 || sums[0]?.currency !== converted.currency;
}
