import type { Money } from "@b24kit/report";
import { isZero } from "../domain/money.ts";
import type { MoneyTotalsData } from "./data.ts";
import type { Showing } from "./present-helpers.ts";

/** One figure for a sentence: the sum, or "≈" and the converted total when there are several currencies. "" for no money. */
export function shortMoney(totals: MoneyTotalsData, { format }: Pick<Showing, "format">): string {
  const { converted, withoutRate } = totals;
  const sums = shownSums(totals);
  if (sums.length === 0) return "";
  const apart = sums.filter(({ currency }) => withoutRate.includes(currency));
  // Nothing of it could be converted: the total is the zero of an empty sum.
  if (sums.length === 1 || converted === null || apart.length === sums.length) return format.moneyList(sums);
  return [`≈\u00A0${format.money(converted)}`, ...apart.map(format.money)].join(" + ");
}

/** The sums without the currencies that come to nothing; one of them where nothing else is left. */
export function shownSums({ sums }: Pick<MoneyTotalsData, "sums">): readonly Money[] {
  const told = sums.filter((sum) => !isZero(sum));
  return told.length === 0 ? sums.slice(0, 1) : told;
}

/** The amount of a deal in a list: zero means that nobody has filled it in. */
export function amountText(amount: Money, { format, words }: Pick<Showing, "format" | "words">): string {
  return isZero(amount) ? words("noAmount") : format.money(amount);
}

/** Currencies of shown sums that are left out of the converted total. */
export function shownWithoutRate(totals: MoneyTotalsData): readonly string[] {
  const shown = new Set(shownSums(totals).map(({ currency }) => currency));
  return totals.withoutRate.filter((code) => shown.has(code));
}

/** True when a total in the base currency says more than the sums themselves. */
export function isConversionTelling(totals: MoneyTotalsData): boolean {
  const { converted } = totals;
  const sums = shownSums(totals);
  if (converted === null || sums.length === 0 || shownWithoutRate(totals).length === sums.length) return false;
  return sums.length > 1 || sums[0]?.currency !== converted.currency;
}
