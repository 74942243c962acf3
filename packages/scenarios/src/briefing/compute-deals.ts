import type { Deal } from "@b24kit/portal";
import { ageInStage, closedAt, isSlipped, isStuck, limitOf, shownDays, stageEnteredAt } from "../domain/deals.ts";
import { isWithin, millisecondsBetween, toIso } from "../domain/dates.ts";
import { byConvertedAmount, totalsOf, type MoneyTotals } from "../domain/money.ts";
import { isOwned, type Context } from "../run/context.ts";
import { linksOf, personRef, stageName } from "../shared/names.ts";
import type { Attention, BriefingDeals } from "./data.ts";

/** Rows of the deal queries; null for one that could not be read. */
export interface DealRows {
  readonly open: readonly Deal[] | null;
  readonly closed: readonly Deal[] | null;
  readonly created: readonly Deal[] | null;
}

/** The deals that count, by the question they answer. */
export interface CountedDeals {
  readonly open: readonly Deal[] | null;
  readonly won: readonly Deal[] | null;
  readonly lost: readonly Deal[] | null;
  readonly created: readonly Deal[] | null;
}

/** Chooses the deals that count: own ones, no recurring templates, closed or created since the last working day. */
export function countDeals(rows: DealRows, context: Context): CountedDeals {
  const period = context.sinceLastWorkingDay;
  const own = (deals: readonly Deal[] | null) =>
    deals?.filter((deal) => !deal.isTemplate && isOwned(context.whose, deal.responsibleId)) ?? null;
  const closed = own(rows.closed)?.filter((deal) => {
    const at = closedAt(deal);
    return at !== undefined && isWithin(at, period);
  });
  return {
    open: own(rows.open)?.filter((deal) => deal.semantics === "open") ?? null,
    won: closed?.filter((deal) => deal.semantics === "won") ?? null,
    lost: closed?.filter((deal) => deal.semantics === "lost") ?? null,
    created: own(rows.created)?.filter((deal) => isWithin(deal.createdAt, period)) ?? null,
  };
}

export function computeDeals(counted: CountedDeals, context: Context): BriefingDeals | null {
  const { open, won, lost, created } = counted;
  if (open === null && won === null && created === null) return null;
  const attention = open && attentionList(open, context);
  const countOf = (reason: Attention["reasons"][number]) =>
    attention && attention.filter((deal) => deal.reasons.includes(reason)).length;
  return {
    since: toIso(context.sinceLastWorkingDay.from, context.zone.id),
    open: totals(open, context),
    won: totals(won, context),
    lost: totals(lost, context),
    new: totals(created, context),
    attention,
    stuckCount: countOf("stuck"),
    slippedCount: countOf("slipped"),
  };
}

function totals(deals: readonly Deal[] | null, { dictionaries }: Context): MoneyTotals | null {
  return (
    deals &&
    totalsOf(
      deals.map((deal) => deal.amount),
      dictionaries,
    )
  );
}

/** Stuck or slipped deals, the largest converted amount first, then the longest in its stage. */
function attentionList(open: readonly Deal[], context: Context): Attention[] {
  return open
    .filter((deal) => reasonsOf(deal, context).length > 0)
    .toSorted(
      (left, right) =>
        byConvertedAmount(left.amount, right.amount, context.dictionaries) ||
        millisecondsBetween(stageEnteredAt(right), stageEnteredAt(left)) ||
        left.id - right.id,
    )
    .map((deal) => attentionItem(deal, context));
}

function reasonsOf(deal: Deal, { dictionaries, now, today }: Context): Attention["reasons"] {
  return [
    ...(isStuck(deal, dictionaries.stageLimits, now) ? (["stuck"] as const) : []),
    ...(isSlipped(deal, today) ? (["slipped"] as const) : []),
  ];
}

function attentionItem(deal: Deal, context: Context): Attention {
  const { dictionaries, now, zone } = context;
  const limit = limitOf(deal, dictionaries.stageLimits);
  return {
    id: deal.id,
    title: deal.title,
    amount: { currency: deal.amount.currency, amount: deal.amount.amount },
    stage: stageName(deal.stageId, dictionaries),
    responsible: personRef(deal.responsibleId, dictionaries),
    reasons: reasonsOf(deal, context),
    stageEnteredAt: toIso(stageEnteredAt(deal), zone.id),
    ageDays: shownDays(ageInStage(deal, now)),
    limitDays: shownDays(limit.milliseconds),
    limitSource: limit.source,
    plannedClose: deal.plannedClose?.toString() ?? null,
    link: linksOf(context).deal(deal.id),
  };
}
