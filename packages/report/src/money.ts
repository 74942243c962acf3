import { Big } from "big.js";
import type { Money } from "./document.ts";

const HALF_EVEN = 2;

/** An own constructor, so that the rounding set here is nobody else's. */
const Decimal = createDecimal();

function createDecimal() {
  const constructor = Big();
  constructor.DP = 30;
  constructor.RM = HALF_EVEN;
  return constructor;
}

/** Plain decimal digits, never an exponent, never a negative zero. */
function plain(value: Big): string {
  return value.eq(0) ? "0" : value.toFixed();
}

/** Exact sums, one per currency, by code. Currencies that do not occur have no sum. */
export function sumMoney(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, Big>();
  for (const { currency, amount } of amounts) {
    sums.set(currency, (sums.get(currency) ?? new Decimal(0)).plus(new Decimal(amount)));
  }
  return [...sums]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, sum]) => ({ currency, amount: plain(sum) }));
}

/**
 * amount × rate ÷ units, as the portal's currency list states rates (AMOUNT for AMOUNT_CNT units).
 * Decimal strings; at least 30 decimal places are exact, so round only after summing. Throws when `units` is zero.
 */
export function convert(amount: string, rate: string, units: string): string {
  return plain(new Decimal(amount).times(rate).div(units));
}

/** Half-even to two decimals: "2.125" is "2.12", "1250000.5" is "1250000.50". */
export function roundKopecks(amount: string): string {
  const rounded = new Decimal(amount).round(2);
  return (rounded.eq(0) ? new Decimal(0) : rounded).toFixed(2);
}

/** For sorting decimal strings by value: negative, zero or positive. */
export function compareAmounts(a: string, b: string): number {
  return new Decimal(a).cmp(b);
}
