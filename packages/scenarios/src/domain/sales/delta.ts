import type { Money } from "@b24kit/portal";
import { roundKopecks, sumMoney } from "@b24kit/report";
import { fractionOf } from "../fraction.ts";
import { negated } from "../money.ts";
import { ratioOf } from "./share.ts";

/** Formula 14: a figure beside that of the period before. */
export interface CountDelta {
  readonly now: number;
  readonly before: number;
  readonly change: number;
  /** change ÷ before; null when there was nothing before. */
  readonly ratio: number | null;
}

/** The same of money of one currency. */
export interface MoneyDelta {
  readonly now: Money;
  readonly before: Money;
  readonly change: Money;
  /** change ÷ before; null when there was nothing, or less, before. */
  readonly ratio: number | null;
}

export function countDelta(now: number, before: number): CountDelta {
  const change = now - before;
  return { now, before, change, ratio: before === 0 ? null : change / before };
}

/** Null when one of the sums is unknown or they are of different currencies. */
export function moneyDelta(now: Money | null, before: Money | null): MoneyDelta | null {
  if (now === null || before === null || now.currency !== before.currency) return null;
  const { currency } = now;
  const [sum] = sumMoney([now, negated(before)]);
  const change = sum?.amount ?? "0";
  return {
    now,
    before,
    change: { currency, amount: roundKopecks(change) },
    ratio: ratioOf(fractionOf(change), fractionOf(before.amount)),
  };
}
