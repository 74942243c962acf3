import { limitOf, shownDays } from "../domain/deals.ts";
import type { DealState } from "../domain/sales/deal-states.ts";
import type { Context } from "../run/context.ts";
import { stageName } from "../shared/names.ts";
import { pipelineName } from "../shared/sales/deal-list.ts";
import type { StuckLimit } from "./data.ts";

/** The limit of every stage that holds open deals, by pipeline and order of the stages. */
export function limitsOf(states: readonly DealState[], context: Context): StuckLimit[] {
  const { stages } = context.dictionaries;
  const sortOf = (stageId: string): number => stages.get(stageId)?.sort ?? Number.MAX_SAFE_INTEGER;
  return [...Map.groupBy(states, ({ deal }) => `${deal.categoryId} ${deal.stageId}`).values()]
    .toSorted(
      ([left], [right]) =>
        (left?.deal.categoryId ?? 0) - (right?.deal.categoryId ?? 0) ||
        sortOf(left?.deal.stageId ?? "") - sortOf(right?.deal.stageId ?? "") ||
        (left?.deal.stageId ?? "").localeCompare(right?.deal.stageId ?? ""),
    )
    .flatMap((own) => limitLine(own, context));
}

function limitLine(own: readonly DealState[], context: Context): StuckLimit[] {
  const [first] = own;
  if (first === undefined) return [];
  const { categoryId, stageId } = first.deal;
  const limit = limitOf(first.deal, context.dictionaries.stageLimits);
  return [
    {
      stageId,
      stage: stageName(stageId, context.dictionaries),
      pipeline: pipelineName(categoryId, context),
      limitDays: shownDays(limit.milliseconds),
      limitSource: limit.source,
      stays: limit.stays ?? null,
      open: own.length,
      stuck: own.filter(({ isStuck }) => isStuck).length,
    },
  ];
}
