import type { MoneyTotalsData } from "../data.ts";
import { isConversionTelling, shownSums, shownWithoutRate } from "../present-money.ts";
import type { SalesShowing } from "./showing.ts";

/** "12 deals, 1 250 000 ₽ + $3,000 (≈ 1 527 500 ₽)"; "none" of no deals. */
export function totalsText(totals: MoneyTotalsData, showing: SalesShowing): string {
  const { sales } = showing;
  if (totals.count === 0) return sales("none");
  return sales("dealsAndMoney", {
    deals: sales("dealCount", { count: totals.count }),
    money: moneyText(totals, showing),
  });
}

/** The sum of each currency, and what they come to together where that says more. */
export function moneyText(totals: MoneyTotalsData, { format, sales }: SalesShowing): string {
  const { converted } = totals;
  const withoutRate = shownWithoutRate(totals);
  const list = format.moneyList(shownSums(totals));
  if (!isConversionTelling(totals) || converted === null) return list;
  const money = format.money(converted);
  const together =
    withoutRate.length === 0
      ? sales("converted", { money })
      : sales("convertedWithout", { money, currencies: withoutRate.map((code) => code || "?").join(", ") });
  return `${list} (${together})`;
}
