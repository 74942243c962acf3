import type { Currency, Money } from "@b24kit/portal";
import { compareAmounts, convert, sumMoney } from "@b24kit/report";
import { fractionOf, type Fraction, scaled, sumOf, toKopecks } from "./fraction.ts";

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

/** Exact sums by currency. */
export type ExactSums = ReadonlyMap<string, Fraction>;

/** What some amounts come to. */
export function totalsOf(amounts: readonly Money[], rates: Rates): MoneyTotals {
  return totalsOfSums(exactSums(amounts), amounts.length, rates);
}

/** The totals of so many amounts that come to some sums. */
export function totalsOfSums(sums: ExactSums, count: number, rates: Rates): MoneyTotals {
  const { baseCurrency } = rates;
  const ordered = [...sums].toSorted(([left], [right]) => byCurrency(left, right, baseCurrency));
  return {
    count,
    sums: ordered.map(([currency, sum]) => ({ currency, amount: toKopecks(sum) })),
    converted: baseCurrency === undefined ? null : { currency: baseCurrency, amount: toKopecks(inBase(sums, rates)) },
    withoutRate: ordered.map(([currency]) => currency).filter((code) => !hasRate(code, rates)),
  };
}

/** The exact sum in the base currency of what can be converted; undefined when the base currency is unknown. */
export function exactInBase(amounts: readonly Money[], rates: Rates): Fraction | undefined {
  return rates.baseCurrency === undefined ? undefined : inBase(exactSums(amounts), rates);
}

/** The exact sum in the base currency of what can be converted. */
export function inBase(sums: ExactSums, rates: Rates): Fraction {
  return sumOf([...sums].flatMap(([currency, sum]) => exactlyConverted(sum, currency, rates) ?? []));
}

/** An exact amount in the base currency; undefined without a rate. */
export function exactlyConverted(amount: Fraction, currency: string, rates: Rates): Fraction | undefined {
  const rate = rateOf(currency, rates);
  return rate && scaled(amount, fractionOf(rate.rate), fractionOf(rate.units));
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

/** The same amount below zero. */
export function negated(money: Money): Money {
  return times(money, -1);
}

/** The exact multiple of an amount by a whole number. */
export function times({ currency, amount }: Money, factor: number): Money {
  return { currency, amount: convert(amount, String(factor), "1") };
}

/** Whether amounts of a currency can stand in a converted total. */
export function hasRate(code: string, rates: Rates): boolean {
  return rateOf(code, rates) !== undefined;
}

function exactSums(amounts: readonly Money[]): ExactSums {
  return new Map(sumMoney(amounts).map(({ currency, amount }) => [currency, fractionOf(amount)]));
}

/** The base currency first, the others by code. */
function byCurrency(left: string, right: string, baseCurrency: string | undefined): number {
  const [first, second] = [left, right].map((code) => (code === baseCurrency ? "" : `_${code}`)) as [string, string];
  return first < second ? -1 : 1;
}

/** An amount in the base currency, to 30 decimal places: to compare by. Undefined without a rate. */
export function convertToBase(money: Money, rates: Rates): string | undefined {
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
