import type { Deal } from "@b24kit/portal";
import { isClosedWithoutMove, isSlipped, isStuck } from "../domain/deals.ts";
import { toKopecks } from "../domain/fraction.ts";
import { concentration } from "../domain/sales/concentration.ts";
import { dealQuality } from "../domain/sales/deal-quality.ts";
import { closedIn } from "../domain/sales/deals-in-period.ts";
import { learnOdds } from "../domain/sales/probability.ts";
import type { WeightedDeal } from "../domain/sales/weighted-forecast.ts";
import { weightedAmount } from "../domain/sales/weighted-sums.ts";
import type { Answers } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { computeQuality } from "../shared/compute-quality.ts";
import type { Quality } from "../shared/data.ts";
import type { Changes } from "../shared/sales/changes-data.ts";
import { computeChanges } from "../shared/sales/compute-changes.ts";
import { computeForecast } from "../shared/sales/compute-forecast.ts";
import { computePlan } from "../shared/sales/compute-plan.ts";
import { dealLine, dealList } from "../shared/sales/deal-list.ts";
import { lastMoves } from "../shared/sales/last-moves.ts";
import { whoseData } from "../shared/whose-data.ts";
import { computeDeltas } from "./compute-deltas.ts";
import { computeFigures } from "./compute-figures.ts";
import { computeWeekLeads } from "./compute-leads.ts";
import { computeManagers } from "./compute-managers.ts";
import { computePipelines } from "./compute-pipelines.ts";
import type { ConcentrationData, DealQualityData, PipelineData } from "./data.ts";
import type { PipelineParameters } from "./definition.ts";
import { type PipelineRows, readRows } from "./read-rows.ts";
import type { pipelineRecords } from "./records.ts";
import { pipelineSpans } from "./spans.ts";

/** All numbers of the pipeline, from the rows that were read. */
export function computePipelineReport(
  context: Context<PipelineParameters>,
  answers: Answers,
): { data: PipelineData; quality: Quality } {
  const rows = readRows(context, answers);
  const { open, closed } = rows;
  const spans = pipelineSpans(context);
  const ahead = forecasts(rows, context);
  const quality = qualityOf(rows, context);
  const listOf = (isWanted: (deal: Deal) => boolean) => open && dealList(open.filter(isWanted), context);
  const weighted = ahead?.forecast.deals ?? null;
  const data = {
    whose: whoseData(context.whose),
    dealQuality: open && qualityIds(open, context),
    pipelines: computePipelines(rows, weighted, context),
    all: computeFigures({ ...rows, weighted }, context.period.span, context),
    deltas: computeDeltas(rows, spans.before, context),
    sincePeriodStart: changesSince("periodStart", rows, context),
    sinceYesterday: changesSince("yesterday", rows, context),
    forecast: ahead && ahead.forecast.data,
    slipped: listOf((deal) => isSlipped(deal, context.today)),
    stuck: listOf((deal) => isStuck(deal, context.dictionaries.stageLimits, context.now)),
    plan: closed && computePlan(spans.plan, { closed, weighted: ahead && ahead.plan.deals }, context),
    concentration: weighted && concentrationOf(weighted, context),
    leads: computeWeekLeads(rows.leads, spans, context),
    managers: computeManagers(rows, context),
    quality,
  };
  return { data, quality };
}

/** What is planned to close from now on, and in the months of the plan. */
function forecasts({ open, everyClosed, history }: PipelineRows, context: Context<PipelineParameters>) {
  if (open === null) return null;
  const spans = pipelineSpans(context);
  const odds = everyClosed && history && learnOdds(everyClosed, history, context.now);
  // Without dates of its own the forecast looks ahead: what is past has no weight anyway.
  const coming = open.filter((deal) => spans.forecast !== undefined || !isSlipped(deal, context.today));
  return {
    forecast: computeForecast(coming, spans.forecast, odds, context),
    plan: computeForecast(open, spans.plan, odds, context),
  };
}

function changesSince(
  record: keyof ReturnType<typeof pipelineRecords>,
  { open, everyClosed, deals, overdueTasks }: PipelineRows,
  context: Context<PipelineParameters>,
): Changes | null {
  if (open === null) return null;
  // A closed deal whose last move the portal does not tell, or tells wrong, is known by its creation only.
  const closed = everyClosed && [...everyClosed, ...(deals ?? []).filter(({ semantics }) => semantics !== "open")];
  return computeChanges(context.records?.[record], { open, closed, overdueTasks }, context);
}

function qualityOf(
  { open, closed, deals: every, history, leads }: PipelineRows,
  context: Context<PipelineParameters>,
): Quality {
  const ended = closedIn(closed ?? [], context.period.span);
  const counted = [...ended.won, ...ended.lost];
  const dealMoves = history ? lastMoves(counted, history) : undefined;
  const deals = [...(open ?? []), ...counted];
  const closedDeals = [...counted, ...(every ?? []).filter(isClosedWithoutMove)];
  const quality = computeQuality({ deals, closedDeals, dealMoves, ...(leads && { leads }) }, context);
  // The first section of the report tells of these.
  return { ...quality, dealsWithoutAmount: [] };
}

function qualityIds(open: readonly Deal[], { dictionaries, today, now }: Context): DealQualityData {
  const found = dealQuality(open, { stages: dictionaries.stages, today, now });
  return {
    withoutAmount: idsOf(found.withoutAmount),
    negativeAmount: idsOf(found.negativeAmount),
    withoutPlannedClose: idsOf(found.withoutPlannedClose),
    pastPlannedClose: idsOf(found.pastPlannedClose),
    withoutCustomer: idsOf(found.withoutCustomer),
    unknownStage: idsOf(found.unknownStage),
    longInStage: idsOf(found.longInStage),
  };
}

function concentrationOf(weighted: readonly WeightedDeal[], context: Context): ConcentrationData | null {
  const found = concentration(weighted, context.dictionaries);
  if (found === null) return null;
  const { top, ...share } = found;
  return {
    ...share,
    top: top.map((item) => ({
      ...dealLine(item.deal, context),
      weighted: { currency: item.deal.amount.currency, amount: toKopecks(weightedAmount(item)) },
    })),
  };
}

function idsOf(deals: readonly Deal[]): number[] {
  return deals.map(({ id }) => id);
}
