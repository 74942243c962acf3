import type { Deal } from "@b24kit/portal";
import { ageInStage, isRotting, limitOf, shownDays, stageEnteredAt } from "../domain/deals.ts";
import { millisecondsBetween, toIso } from "../domain/dates.ts";
import { byConvertedAmount, totalsOf } from "../domain/money.ts";
import type { Context } from "../run/context.ts";
import { linksOf, personRef, stageName } from "../shared/names.ts";
import type { StuckDeal, StuckDeals } from "./data.ts";
import type { Earlier } from "./earlier.ts";

/** Stuck deals with their sum, the largest converted amount first, then the longest in its stage. */
export function stuckDeals(deals: readonly Deal[], context: Context, isNewDeal: Earlier["isNewDeal"]): StuckDeals {
  const { dictionaries } = context;
  const items = deals
    .toSorted(
      (left, right) =>
        byConvertedAmount(left.amount, right.amount, dictionaries) ||
        millisecondsBetween(stageEnteredAt(right), stageEnteredAt(left)) ||
        left.id - right.id,
    )
    .map((deal) => ({ ...stuckDeal(deal, context), isNew: isNewDeal && isNewDeal(deal) }));
  const amounts = deals.map(({ amount }) => amount);
  const newCount = isNewDeal && items.filter(({ isNew }) => isNew === true).length;
  return { ...totalsOf(amounts, dictionaries), newCount, items };
}

function stuckDeal(deal: Deal, context: Context): Omit<StuckDeal, "isNew"> {
  const { dictionaries, now, zone } = context;
  const limit = limitOf(deal, dictionaries.stageLimits);
  return {
    id: deal.id,
    title: deal.title,
    amount: { currency: deal.amount.currency, amount: deal.amount.amount },
    stage: stageName(deal.stageId, dictionaries),
    responsible: personRef(deal.responsibleId, dictionaries),
    stageEnteredAt: toIso(stageEnteredAt(deal), zone.id),
    ageDays: shownDays(ageInStage(deal, now)),
    limitDays: shownDays(limit.milliseconds),
    limitSource: limit.source,
    isRotting: isRotting(deal, dictionaries.stageLimits, now),
    link: linksOf(context).deal(deal.id),
  };
}
