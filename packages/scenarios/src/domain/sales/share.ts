import type { Money } from "@b24kit/portal";
import { type Fraction, quotientOf, toKopecks } from "../fraction.ts";

/** A part of a number of things. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  /** part ÷ whole; null of nothing. */
  readonly ratio: number | null;
}

/** A part of a sum of money, both rounded to kopecks. */
export interface MoneyShare {
  readonly part: Money;
  readonly whole: Money;
  /** Of the exact amounts; null when the whole is not above zero. */
  readonly ratio: number | null;
}

export function shareOf(part: number, whole: number): Share {
  return { part, whole, ratio: whole === 0 ? null : part / whole };
}

/** The share of exact amounts of one currency. */
export function moneyShareOf(part: Fraction, whole: Fraction, currency: string): MoneyShare {
  return {
    part: { currency, amount: toKopecks(part) },
    whole: { currency, amount: toKopecks(whole) },
    ratio: ratioOf(part, whole),
  };
}

/** part ÷ whole of exact amounts; null when the whole is not above zero. */
export function ratioOf(part: Fraction, whole: Fraction): number | null {
  return whole.numerator > 0n ? quotientOf(part, whole) : null;
}
