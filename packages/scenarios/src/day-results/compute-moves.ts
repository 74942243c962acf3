import { Temporal } from "temporal-polyfill";
import { toIso } from "../domain/dates.ts";
import { totalsOf } from "../domain/money.ts";
import type { Context } from "../run/context.ts";
import type { CountedMove } from "../shared/count-moves.ts";
import { linksOf, personRef, stageName } from "../shared/names.ts";
import type { DealMove, DealMoves } from "./data.ts";

/** The moves of a day, and how it ended for each of the deals. */
export function dealMoves(moves: readonly CountedMove[], context: Context): DealMoves {
  // In the order of time: the last one of a deal stays.
  const last = new Map(moves.map((move) => [move.deal.id, move]));
  const totals = (result: DealMove["result"]) =>
    totalsOf(
      [...last.values()].filter(({ entry }) => entry.semantics === result).map(({ deal }) => deal.amount),
      context.dictionaries,
    );
  return {
    count: moves.length,
    dealCount: last.size,
    won: totals("won"),
    lost: totals("lost"),
    items: moves.map((move) => moveItem(move, context)),
  };
}

function moveItem({ deal, entry, before }: CountedMove, context: Context): DealMove {
  const { dictionaries, zone } = context;
  const stage = (id: string) => ({ id, name: stageName(id, dictionaries) });
  return {
    dealId: deal.id,
    title: deal.title,
    amount: { currency: deal.amount.currency, amount: deal.amount.amount },
    responsible: personRef(deal.responsibleId, dictionaries),
    from: before === undefined ? null : stage(before.stageId),
    to: stage(entry.stageId),
    result: entry.semantics,
    at: toIso(Temporal.Instant.fromEpochMilliseconds(entry.at), zone.id),
    link: linksOf(context).deal(deal.id),
  };
}
