import type { Deal } from "@b24kit/portal";
import { ageInStage, limitOf, shownDays } from "../../domain/deals.ts";
import { totalsOf } from "../../domain/money.ts";
import type { Context } from "../../run/context.ts";
import { linksOf, personRef, stageName } from "../names.ts";
import type { DealLine, DealList } from "./data.ts";
import { largestFirst } from "./largest-first.ts";

/** Deals that are described in a list; the others are named by their ids. */
const described = 50;

export function dealList(deals: readonly Deal[], context: Context): DealList {
  const ordered = largestFirst(deals, context.dictionaries);
  return {
    ...totalsOf(
      ordered.map((deal) => deal.amount),
      context.dictionaries,
    ),
    ids: ordered.map(({ id }) => id),
    items: ordered.slice(0, described).map((deal) => dealLine(deal, context)),
  };
}

/** What is to be known of a deal in a list. */
export function dealLine(deal: Deal, context: Context): DealLine {
  const { dictionaries, now } = context;
  const limit = limitOf(deal, dictionaries.stageLimits);
  return {
    id: deal.id,
    title: deal.title,
    amount: { ...deal.amount },
    pipeline: pipelineName(deal.categoryId, context),
    stage: stageName(deal.stageId, dictionaries),
    responsible: personRef(deal.responsibleId, dictionaries),
    plannedClose: deal.plannedClose?.toString() ?? null,
    ageDays: shownDays(ageInStage(deal, now)),
    limitDays: shownDays(limit.milliseconds),
    limitSource: limit.source,
    link: linksOf(context).deal(deal.id),
  };
}

export function pipelineName(id: number, { dictionaries }: Pick<Context, "dictionaries">): string {
  return dictionaries.pipelines.get(id)?.name ?? `#${id}`;
}
