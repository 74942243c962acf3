import type { Deal } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { isSlipped } from "../deals.ts";
import { totalsOf, type MoneyTotals, type Rates } from "../money.ts";
import { isAtLeast, probabilityOf, type Odds, type Probability } from "./probability.ts";
import { weightedTotals } from "./weighted-sums.ts";

const commitPercent = 70;
const bestCasePercent = 40;

/** An open deal with its weight: amount × probability. */
export interface WeightedDeal {
  readonly deal: Deal;
  readonly probability: Probability;
}

/** Formula 8 and the sums of formula 9, of the open deals whose planned close lies in a range of dates. */
export interface WeightedForecast {
  /** All of them, slipped ones and those without a probability included. */
  readonly open: MoneyTotals;
  readonly weighted: MoneyTotals;
  /** Unweighted, of the weighted deals: at least 70 %. */
  readonly commit: MoneyTotals;
  /** At least 40 %, commit included. */
  readonly bestCase: MoneyTotals;
  readonly deals: readonly WeightedDeal[];
  /** No probability is known: in `open` only. */
  readonly withoutProbability: readonly Deal[];
  /** Planned close before today: in `open` only. */
  readonly slipped: readonly Deal[];
}

export interface WeightedForecastOptions {
  readonly deals: readonly Deal[];
  /** Dates of the planned close, `to` not included; without them any date counts. */
  readonly range?: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };
  readonly today: Temporal.PlainDate;
  readonly odds: Odds;
  readonly rates: Rates;
}

export function weightedForecast({ deals, range, today, odds, rates }: WeightedForecastOptions): WeightedForecast {
  const planned = deals.filter((deal) => deal.semantics === "open" && isPlannedIn(deal, range));
  const ahead = planned.filter((deal) => !isSlipped(deal, today));
  const weighted = ahead.flatMap((deal) => {
    const probability = probabilityOf(deal, odds);
    return probability === undefined ? [] : [{ deal, probability }];
  });
  const sumOf = (some: readonly Deal[]): MoneyTotals =>
    totalsOf(
      some.map((deal) => deal.amount),
      rates,
    );
  const likely = (percent: number): readonly Deal[] =>
    weighted.filter(({ probability }) => isAtLeast(probability, percent)).map(({ deal }) => deal);
  return {
    open: sumOf(planned),
    weighted: weightedTotals(weighted, rates),
    commit: sumOf(likely(commitPercent)),
    bestCase: sumOf(likely(bestCasePercent)),
    deals: weighted,
    withoutProbability: ahead.filter((deal) => probabilityOf(deal, odds) === undefined),
    slipped: planned.filter((deal) => isSlipped(deal, today)),
  };
}

/** Open deals without a planned close: they are in no forecast. */
export function withoutPlannedClose(deals: readonly Deal[]): readonly Deal[] {
  return deals.filter((deal) => deal.semantics === "open" && deal.plannedClose === undefined);
}

function isPlannedIn({ plannedClose }: Deal, range: WeightedForecastOptions["range"]): boolean {
  if (plannedClose === undefined) return false;
  if (range === undefined) return true;
  const isStarted = Temporal.PlainDate.compare(plannedClose, range.from) >= 0;
  return isStarted && Temporal.PlainDate.compare(plannedClose, range.to) < 0;
}
