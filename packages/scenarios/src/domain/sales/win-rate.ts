import type { Deal } from "@b24kit/portal";
import type { Fraction } from "../fraction.ts";
import { exactInBase, type Rates } from "../money.ts";
import type { ClosedDeals } from "./deals-in-period.ts";
import { moneyShareOf, shareOf, type MoneyShare, type Share } from "./share.ts";

/** Formula 4. */
export interface WinRate {
  readonly byCount: Share;
  /** In the base currency, without the currencies that have no rate; null when the base currency is unknown. */
  readonly byAmount: MoneyShare | null;
}

export function winRate({ won, lost }: ClosedDeals, rates: Rates): WinRate {
  const [part, whole] = [inBase(won, rates), inBase([...won, ...lost], rates)];
  const isKnown = part !== undefined && whole !== undefined && rates.baseCurrency !== undefined;
  return {
    byCount: shareOf(won.length, won.length + lost.length),
    byAmount: isKnown ? moneyShareOf(part, whole, rates.baseCurrency) : null,
  };
}

/** Formula 3: how many of the deals created in the period are won by now. */
export function throughConversion(created: readonly Deal[]): Share {
  return shareOf(created.filter((deal) => deal.semantics === "won").length, created.length);
}

function inBase(deals: readonly Deal[], rates: Rates): Fraction | undefined {
  return exactInBase(
    deals.map((deal) => deal.amount),
    rates,
  );
}
