import type { Deal } from "@b24kit/portal";
import type { TimeSpan } from "../domain/dates.ts";
import { isSlipped, isStuck } from "../domain/deals.ts";
import { totalsOf } from "../domain/money.ts";
import { closedIn, createdIn } from "../domain/sales/deals-in-period.ts";
import { pipelineTotals } from "../domain/sales/open-pipeline.ts";
import { salesCycle } from "../domain/sales/sales-cycle.ts";
import { velocity } from "../domain/sales/velocity.ts";
import type { WeightedDeal } from "../domain/sales/weighted-forecast.ts";
import { weightedTotals } from "../domain/sales/weighted-sums.ts";
import { throughConversion, winRate } from "../domain/sales/win-rate.ts";
import type { Context } from "../run/context.ts";
import type { Figures } from "./data.ts";

/** The deals of one pipeline, or of all; null for what could not be read. */
export interface FigureRows {
  readonly open: readonly Deal[] | null;
  readonly closed: readonly Deal[] | null;
  readonly deals: readonly Deal[] | null;
  readonly weighted: readonly WeightedDeal[] | null;
}

export function computeFigures(rows: FigureRows, span: TimeSpan, context: Context): Figures {
  const { dictionaries: rates, today, now } = context;
  const { open, weighted } = rows;
  const closed = rows.closed && closedIn(rows.closed, span);
  const created = rows.deals && createdIn(rows.deals, span);
  const cycle = closed && salesCycle(closed.won);
  return {
    open: open && pipelineTotals(open, rates),
    won: closed && totals(closed.won, context),
    lost: closed && totals(closed.lost, context),
    through: created && throughConversion(created),
    winRate: closed && winRate(closed, rates),
    cycle: cycle && { ...cycle, negative: cycle.negative.map(({ id }) => id) },
    velocity: open && closed && velocity(open, closed, rates),
    weighted: weighted && weightedTotals(weighted, rates),
    slipped: open && open.filter((deal) => isSlipped(deal, today)).length,
    stuck: open && open.filter((deal) => isStuck(deal, rates.stageLimits, now)).length,
  };
}

/** What some deals come to. */
export function totals(deals: readonly Deal[], { dictionaries }: Pick<Context, "dictionaries">) {
  return totalsOf(
    deals.map((deal) => deal.amount),
    dictionaries,
  );
}
