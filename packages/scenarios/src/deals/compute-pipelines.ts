import type { Deal } from "@b24kit/portal";
import { isRotting, isSlipped, isStuck, limitOf, shownDays } from "../domain/deals.ts";
import { totalsOf } from "../domain/money.ts";
import { stageTable, type StageRow } from "../domain/sales/stage-table.ts";
import type { Context } from "../run/context.ts";
import { stageName } from "../shared/names.ts";
import { dealList, pipelineName } from "../shared/sales/deal-list.ts";
import type { DealsPipeline, DealsStage } from "./data.ts";

/** Open deals by pipeline and stage; the pipelines stand as on the portal, unknown ones last. */
export function pipelinesOf(open: readonly Deal[], context: Context): DealsPipeline[] {
  const { dictionaries, now } = context;
  const { stages, pipelines } = dictionaries;
  const rows = stageTable({ deals: open, stages, rates: dictionaries, now });
  const byPipeline = Map.groupBy(open, (deal) => deal.categoryId);
  const sortOf = (id: number): number => pipelines.get(id)?.sort ?? Infinity;
  return [...byPipeline]
    .toSorted(([left], [right]) => compare(sortOf(left), sortOf(right)) || left - right)
    .map(([id, deals]) => ({
      id,
      name: pipelineName(id, context),
      open: totalsOf(
        deals.map((deal) => deal.amount),
        dictionaries,
      ),
      stages: stagesOf(
        rows.filter((row) => row.pipelineId === id),
        deals,
        context,
      ),
    }));
}

function stagesOf(rows: readonly StageRow[], deals: readonly Deal[], context: Context): DealsStage[] {
  const byStage = Map.groupBy(deals, (deal) => deal.stageId);
  return rows.map((row) => stageOf(row, byStage.get(row.stageId) ?? [], context));
}

function stageOf(row: StageRow, deals: readonly Deal[], context: Context): DealsStage {
  const { dictionaries, now, today } = context;
  const { stageLimits } = dictionaries;
  const limit = limitOf(row, stageLimits);
  const list = dealList(deals, context);
  const marked = (isMarked: (deal: Deal) => boolean): number[] => {
    const ids = new Set(deals.filter(isMarked).map(({ id }) => id));
    return list.ids.filter((id) => ids.has(id));
  };
  return {
    id: row.stageId,
    name: stageName(row.stageId, dictionaries),
    // Where the stages could not be read, none is called unknown.
    isKnown: row.isKnown || dictionaries.stages.size === 0,
    deals: list,
    share: row.share,
    medianAgeDays: row.medianAge === null ? null : shownDays(row.medianAge),
    limitDays: shownDays(limit.milliseconds),
    limitSource: limit.source,
    stuck: marked((deal) => isStuck(deal, stageLimits, now)),
    rotting: marked((deal) => isRotting(deal, stageLimits, now)),
    slipped: marked((deal) => isSlipped(deal, today)),
  };
}

/** Infinity minus itself is no order. */
function compare(left: number, right: number): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
