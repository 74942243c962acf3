import { Temporal } from "temporal-polyfill";
import { toIso } from "../domain/dates.ts";
import type { Context } from "../run/context.ts";
import type { CountedMove } from "../shared/count-moves.ts";
import { linksOf, personRef, stageName } from "../shared/names.ts";
import type { Transition, WeeklyMove, WeeklyMoves } from "./data.ts";

/** The stage moves of the period: how often each, and every single one. */
export function weeklyMoves(moves: readonly CountedMove[], context: Context): WeeklyMoves {
  const kinds = Map.groupBy(
    moves,
    ({ entry, before }) => `${entry.categoryId}|${before?.stageId ?? ""}|${entry.stageId}`,
  );
  const transitions = [...kinds].toSorted(
    ([leftKey, left], [rightKey, right]) => right.length - left.length || (leftKey < rightKey ? -1 : 1),
  );
  return {
    count: moves.length,
    dealCount: new Set(moves.map(({ deal }) => deal.id)).size,
    transitions: transitions.flatMap(([, alike]) => transition(alike, context)),
    items: moves.map((move) => moveItem(move, context)),
  };
}

function transition(alike: readonly CountedMove[], context: Context): readonly Transition[] {
  const [move] = alike;
  if (move === undefined) return [];
  const { categoryId: id } = move.entry;
  const name = context.dictionaries.pipelines.get(id)?.name ?? `#${id}`;
  return [{ pipeline: { id, name }, ...stagesOf(move, context), count: alike.length }];
}

function moveItem(move: CountedMove, context: Context): WeeklyMove {
  const { deal, entry } = move;
  return {
    dealId: deal.id,
    title: deal.title,
    responsible: personRef(deal.responsibleId, context.dictionaries),
    ...stagesOf(move, context),
    at: toIso(Temporal.Instant.fromEpochMilliseconds(entry.at), context.zone.id),
    link: linksOf(context).deal(deal.id),
  };
}

function stagesOf({ entry, before }: CountedMove, { dictionaries }: Context): Pick<WeeklyMove, "from" | "to"> {
  const stage = (id: string) => ({ id, name: stageName(id, dictionaries) });
  return { from: before === undefined ? null : stage(before.stageId), to: stage(entry.stageId) };
}
