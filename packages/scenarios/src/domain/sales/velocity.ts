import type { Deal, Money } from "@b24kit/portal";
import { type Fraction, fractionOf, scaled, toKopecks } from "../fraction.ts";
import type { Rates } from "../money.ts";
import type { ClosedDeals } from "./deals-in-period.ts";
import { averageInBase } from "./open-pipeline.ts";
import { salesCycle } from "./sales-cycle.ts";
import { shareOf, type Share } from "./share.ts";

const day = 86_400_000;

/** Formula 7 with its four parts. */
export interface Velocity {
  readonly open: number;
  /** Base currency; null without a won deal that can be converted. */
  readonly averageWon: Money | null;
  readonly winRate: Share;
  /** Milliseconds. */
  readonly medianCycle: number | null;
  /** Base currency a day; null when a part is missing or the cycle takes no time. */
  readonly perDay: Money | null;
}

/** What the open deals are expected to bring a day, by the deals closed in the period. Rounded once, at the end. */
export function velocity(open: readonly Deal[], closed: ClosedDeals, rates: Rates): Velocity {
  const { baseCurrency: currency } = rates;
  const average = averageInBase(closed.won, rates);
  const rate = shareOf(closed.won.length, closed.won.length + closed.lost.length);
  const { median: medianCycle } = salesCycle(closed.won);
  const inKopecks = (amount: Fraction | undefined): Money | null =>
    amount === undefined || currency === undefined ? null : { currency, amount: toKopecks(amount) };
  return {
    open: open.length,
    averageWon: inKopecks(average),
    winRate: rate,
    medianCycle,
    perDay: inKopecks(average && medianCycle ? perDay(open.length, average, rate, medianCycle) : undefined),
  };
}

function perDay(open: number, average: Fraction, { part, whole }: Share, cycle: number): Fraction {
  const expected = scaled(scaled(average, exact(open)), exact(part), exact(whole));
  return scaled(expected, exact(day), exact(cycle));
}

/** Counts, and milliseconds: a median may end in a half. */
function exact(value: number): Fraction {
  return fractionOf(String(value));
}
