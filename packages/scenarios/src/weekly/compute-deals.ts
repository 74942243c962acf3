import type { Deal } from "@b24kit/portal";
import { closedIn, createdIn } from "../domain/sales/deals-in-period.ts";
import { countDelta, moneyDelta } from "../domain/sales/delta.ts";
import { totalsOf } from "../domain/money.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import { isOwned, type Context } from "../run/context.ts";
import type { DealsDelta } from "./data.ts";
import type { WeeklySpans } from "./weekly-spans.ts";

/** The same deals of both periods. */
export interface DealsOfBoth {
  readonly now: readonly Deal[];
  readonly before: readonly Deal[];
}

/** Deals by what became of them; null for what could not be read. */
export interface CountedDeals {
  readonly won: DealsOfBoth | null;
  readonly lost: DealsOfBoth | null;
  readonly created: DealsOfBoth | null;
}

export function countDeals(answers: Answers, { span, previous }: WeeklySpans, context: Context): CountedDeals {
  const closed = ownRows(answers, "closedDeals", context);
  const created = ownRows(answers, "newDeals", context);
  const [now, before] = [closed && closedIn(closed, span), closed && closedIn(closed, previous)];
  return {
    won: now && before && { now: now.won, before: before.won },
    lost: now && before && { now: now.lost, before: before.lost },
    created: created && { now: createdIn(created, span), before: createdIn(created, previous) },
  };
}

export function dealsDelta(deals: DealsOfBoth | null, context: Context): DealsDelta | null {
  if (deals === null) return null;
  const [now, before] = [sumOf(deals.now, context), sumOf(deals.before, context)];
  return {
    now,
    before,
    count: { ...countDelta(now.count, before.count) },
    converted: moneyDelta(now.converted, before.converted),
  };
}

/** Amounts of deals added up. */
export function sumOf(deals: readonly Deal[], { dictionaries }: Context) {
  return totalsOf(
    deals.map(({ amount }) => amount),
    dictionaries,
  );
}

function ownRows(answers: Answers, key: string, { whose }: Context): readonly Deal[] | null {
  const rows = rowsOf<Deal>(answers, key);
  return rows?.filter((deal) => !deal.isTemplate && isOwned(whose, deal.responsibleId)) ?? null;
}
