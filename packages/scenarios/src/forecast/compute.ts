import { createStageHistory, type Deal, type StageEntry, type StageHistory } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import type { DailyRecord } from "../domain/daily-record.ts";
import { isSlipped } from "../domain/deals.ts";
import { learnOdds } from "../domain/sales/probability.ts";
import { periodSpan } from "../domain/period.ts";
import { closedIn, openOf } from "../domain/sales/deals-in-period.ts";
import { rowsInParts } from "../domain/sales/rows-in-parts.ts";
import { withoutPlannedClose } from "../domain/sales/weighted-forecast.ts";
import { type Answers, rowsOf } from "../run/answers.ts";
import { type Context, isOwned } from "../run/context.ts";
import { computeQuality } from "../shared/compute-quality.ts";
import type { Quality } from "../shared/data.ts";
import type { Changes } from "../shared/sales/changes-data.ts";
import { computeChanges } from "../shared/sales/compute-changes.ts";
import { computeForecast } from "../shared/sales/compute-forecast.ts";
import { computePlan } from "../shared/sales/compute-plan.ts";
import type { Plan } from "../shared/sales/data.ts";
import { dealList } from "../shared/sales/deal-list.ts";
import { lastMoves } from "../shared/sales/last-moves.ts";
import { usableRecord } from "../shared/sales/usable-record.ts";
import { whoseData } from "../shared/whose-data.ts";
import type { ForecastData, ForecastMonth } from "./data.ts";
import { forecastMonths } from "./months.ts";

interface Rows {
  readonly open: readonly Deal[] | null;
  /** Everybody's. */
  readonly closed: readonly Deal[] | null;
  /** Of the closed deals; nothing when no probability had to be learned. */
  readonly history: StageHistory | null;
}

/** All numbers of the forecast, from the rows that were read. */
export function computeForecastReport(context: Context, answers: Answers): { data: ForecastData; quality: Quality } {
  const rows = readRows(context, answers);
  const { open } = rows;
  const months = open && monthsOf(open, rows, context);
  const quality = qualityOf(rows, months ?? [], context);
  const data = {
    whose: whoseData(context.whose),
    months,
    slipped:
      open &&
      dealList(
        open.filter((deal) => isSlipped(deal, context.today)),
        context,
      ),
    withoutPlannedClose: open && dealList(withoutPlannedClose(open), context),
    sinceLastWeek: changesOf(rows, context),
    quality,
  };
  return { data, quality };
}

/** Of the deals that the numbers are made of: those from which probabilities are learned lend no amount. */
function qualityOf({ open, closed, history }: Rows, months: readonly ForecastMonth[], context: Context): Quality {
  const won = months.flatMap(({ plan }) => (plan === null ? [] : wonOf(plan, closed ?? [], context)));
  const dealMoves = history ? lastMoves(won, history) : undefined;
  return computeQuality({ deals: [...(open ?? []), ...won], closedDeals: won, dealMoves }, context);
}

function wonOf({ months: { from, to }, people }: Plan, closed: readonly Deal[], { zone }: Context): readonly Deal[] {
  const months = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) };
  const planned = new Set(people.map(({ person }) => person.id));
  return closedIn(closed, periodSpan(months, zone.id)).won.filter((deal) => planned.has(deal.responsibleId));
}

function changesOf({ open, closed }: Rows, context: Context): Changes | null {
  if (open === null) return null;
  const { weekAgo, latest }: Readonly<Record<string, DailyRecord | undefined>> = context.records ?? {};
  const record = usableRecord(weekAgo, context) ?? latest;
  return computeChanges(record, { open, closed, overdueTasks: null }, context);
}

function readRows({ whose }: Context, answers: Answers): Rows {
  const open = rowsOf<Deal>(answers, "openDeals");
  const entries = rowsInParts<StageEntry>(answers, "history");
  return {
    open: open && openOf(open).filter((deal) => isOwned(whose, deal.responsibleId)),
    closed: rowsOf<Deal>(answers, "closedDeals"),
    history: entries && createStageHistory(entries),
  };
}

function monthsOf(open: readonly Deal[], { closed, history }: Rows, context: Context): ForecastMonth[] {
  const odds = closed && history && learnOdds(closed, history, context.now);
  return forecastMonths(context.today).map((months) => {
    const { data, deals } = computeForecast(open, months, odds, context);
    const plan = closed && computePlan(months, { closed, weighted: deals }, context);
    return { month: months.from.toString().slice(0, 7), ...data, plan };
  });
}
