import type { Currency, Money } from "@b24kit/portal";
import { compareAmounts, convert, roundKopecks, sumMoney } from "@b24kit/report";

/** What a portal knows about its currencies. */
export interface Rates {
  readonly currencies: ReadonlyMap<string, Currency>;
  readonly baseCurrency?: string | undefined;
}

/** Amounts added up: each currency apart, and together in the base currency as far as there are rates. */
export interface MoneyTotals {
  readonly count: number;
  /** Rounded half-even to kopecks after summing; the base currency first, then by code. */
  readonly sums: Money[];
  /** Null when the base currency is unknown. Amounts in the currencies of `withoutRate` are not in it. */
  readonly converted: Money | null;
  readonly withoutRate: string[];
}

export function totalsOf(amounts: readonly Money[], rates: Rates): MoneyTotals {
  const exact = sumMoney(amounts, rates.baseCurrency);
  return {
    count: amounts.length,
    sums: exact.map(({ currency, amount }) => ({ currency, amount: roundKopecks(amount) })),
    converted: convertSums(exact, rates),
    withoutRate: exact.map(({ currency }) => currency).filter((code) => !hasRate(code, rates)),
  };
}

/** The larger amount first, compared in the base currency; amounts that cannot be converted come last. */
export function byConvertedAmount(left: Money, right: Money, rates: Rates): number {
  const [first, second] = [convertToBase(left, rates), convertToBase(right, rates)];
  if (first !== undefined && second !== undefined) return compareAmounts(second, first);
  if (first === undefined && second === undefined) return compareAmounts(right.amount, left.amount);
  return first === undefined ? 1 : -1;
}

/** 0 or empty: a deal with such an amount counts as one without. */
export function isZero(money: Money): boolean {
  return compareAmounts(money.amount, "0") === 0;
}

export function isNegative(money: Money): boolean {
  return compareAmounts(money.amount, "0") < 0;
}

/** Whether amounts of a currency can stand in a converted total. */
export function hasRate(code: string, rates: Rates): boolean {
  return rateOf(code, rates) !== undefined;
}

function convertSums(exact: readonly Money[], rates: Rates): Money | null {
  const { baseCurrency } = rates;
  if (baseCurrency === undefined) return null;
  const converted = exact.flatMap((sum) => {
    const amount = convertToBase(sum, rates);
    return amount === undefined ? [] : [{ currency: baseCurrency, amount }];
  });
  const [total] = sumMoney(converted);
  return { currency: baseCurrency, amount: roundKopecks(total?.amount ?? "0") };
}

function convertToBase(money: Money, rates: Rates): string | undefined {
  const rate = rateOf(money.currency, rates);
  return rate && convert(money.amount, rate.rate, rate.units);
}

function rateOf(code: string, rates: Rates): { readonly rate: string; readonly units: string } | undefined {
  if (rates.baseCurrency === undefined) return undefined;
  if (code === rates.baseCurrency) return { rate: "1", units: "1" };
  const { rate, rateUnits: units = "1" } = rates.currencies.get(code) ?? {};
  const isUsable = rate !== undefined && compareAmounts(rate, "0") > 0 && compareAmounts(units, "0") > 0;
  return isUsable ? { rate, units } : undefined;
}
