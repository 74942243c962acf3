import type { Deal, Pipeline } from "@b24kit/portal";
import { closedIn, createdIn } from "../domain/sales/deals-in-period.ts";
import { dealsThatChangedPipeline, isImmature, stageConversions } from "../domain/sales/stage-conversion.ts";
import { timesInStages } from "../domain/sales/time-in-stage.ts";
import { stageTable, openStagesOf, type StageRow } from "../domain/sales/stage-table.ts";
import type { WeightedDeal } from "../domain/sales/weighted-forecast.ts";
import { totalsOf } from "../domain/money.ts";
import type { Context } from "../run/context.ts";
import { stageName } from "../shared/names.ts";
import { pipelineName } from "../shared/sales/deal-list.ts";
import { computeFigures } from "./compute-figures.ts";
import type { PipelineRow, StageRowData } from "./data.ts";
import type { PipelineParameters } from "./definition.ts";
import type { PipelineRows } from "./read-rows.ts";

/** Every pipeline with open deals, or with deals created or closed in the period, in the portal's order. */
export function computePipelines(
  rows: PipelineRows,
  weighted: readonly WeightedDeal[] | null,
  context: Context<PipelineParameters>,
): PipelineRow[] | null {
  const { open } = rows;
  if (open === null) return null;
  const parts = {
    open: byPipeline(open),
    closed: rows.closed && byPipeline(rows.closed),
    deals: rows.deals && byPipeline(rows.deals),
    weighted: weighted && Map.groupBy(weighted, ({ deal }) => deal.categoryId),
  };
  const flow = flowOf(rows, context);
  return pipelineIds(open, rows, context).map((id) => {
    const own = {
      open: parts.open.get(id) ?? [],
      closed: parts.closed && (parts.closed.get(id) ?? []),
      deals: parts.deals && (parts.deals.get(id) ?? []),
      weighted: parts.weighted && (parts.weighted.get(id) ?? []),
    };
    const figures = computeFigures(own, context.period.span, context);
    return {
      id,
      name: pipelineName(id, context),
      stages: stagesOf(id, own.open, flow, context),
      isImmature: isImmature(context.period.span, context.now, figures.cycle?.median ?? null),
      changedPipeline: changedIn(own.deals, rows, context),
      figures,
    };
  });
}

/** What the history tells of the stages in the period. */
interface Flow {
  readonly conversions: ReadonlyMap<string, StageRowData["conversion"]>;
  readonly stays: ReadonlyMap<string, NonNullable<StageRowData["stays"]>>;
}

const noStays = { count: 0, median: null };

function flowOf({ deals, history }: PipelineRows, context: Context<PipelineParameters>): Flow | null {
  if (deals === null || history === null) return null;
  const { stages } = context.dictionaries;
  const { span } = context.period;
  const conversions = stageConversions({ deals, history, stages, span }).map(
    ({ stageId, part, whole, ratio, waiting }) => [stageId, { part, whole, ratio, waiting: waiting.length }] as const,
  );
  return { conversions: new Map(conversions), stays: timesInStages({ deals, history, span }) };
}

function stagesOf(
  pipelineId: number,
  open: readonly Deal[],
  flow: Flow | null,
  { dictionaries, now }: Context,
): StageRowData[] {
  const { stages } = dictionaries;
  const rows =
    open.length === 0
      ? emptyRows(pipelineId, { dictionaries })
      : stageTable({ deals: open, stages, rates: dictionaries, now });
  return rows.map(({ stageId, isKnown, totals, share, medianAge }) => ({
    id: stageId,
    name: stageName(stageId, dictionaries),
    isKnown,
    totals,
    share,
    medianAge,
    stays: flow && (flow.stays.get(stageId) ?? noStays),
    conversion: flow?.conversions.get(stageId) ?? null,
  }));
}

/** A pipeline without open deals has its stages all the same: deals went through them. */
function emptyRows(pipelineId: number, { dictionaries }: Pick<Context, "dictionaries">): readonly StageRow[] {
  return openStagesOf(pipelineId, dictionaries.stages).map(({ id }) => ({
    pipelineId,
    stageId: id,
    isKnown: true,
    totals: totalsOf([], dictionaries),
    share: null,
    medianAge: null,
  }));
}

/** Of the deals that moved in the period: the history of others is not read. */
function changedIn(
  deals: readonly Deal[] | null,
  { history }: PipelineRows,
  { period: { span } }: Context<PipelineParameters>,
): number[] {
  if (deals === null || history === null) return [];
  const [from, to] = [span.from.epochMilliseconds, span.to.epochMilliseconds];
  const moved = deals.filter((deal) => history.of(deal.id).some(({ at }) => at >= from && at < to));
  return dealsThatChangedPipeline(moved, history)
    .map(({ id }) => id)
    .toSorted((left, right) => left - right);
}

function pipelineIds(open: readonly Deal[], { closed, deals }: PipelineRows, context: Context<PipelineParameters>) {
  const { span } = context.period;
  const ended = closedIn(closed ?? [], span);
  const present = [...open, ...ended.won, ...ended.lost, ...createdIn(deals ?? [], span)];
  const place = (id: number): number => context.dictionaries.pipelines.get(id)?.sort ?? Infinity;
  return [...new Set(present.map((deal) => deal.categoryId))].toSorted(
    (left, right) => byNumber(place(left), place(right)) || left - right,
  );
}

/** Infinity is no difference. */
function byNumber(left: Pipeline["sort"], right: Pipeline["sort"]): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

function byPipeline(deals: readonly Deal[]): ReadonlyMap<number, readonly Deal[]> {
  return Map.groupBy(deals, (deal) => deal.categoryId);
}
