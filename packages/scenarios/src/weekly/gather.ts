import {
  createStageHistory,
  dealsWhere,
  inParts,
  ownersWithEarlierHistory,
  stageEntries,
  tasksWhere,
  type Deal,
  type Queries,
  type StageEntry,
} from "@b24kit/portal";
import { rowsInParts } from "../domain/sales/rows-in-parts.ts";
import { openStatuses } from "../domain/tasks.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { ownerCondition } from "../run/whose.ts";
import type { WeeklyParameters } from "./definition.ts";
import { weeklySpans } from "./weekly-spans.ts";

/** With more deals than this it pays to find out first which of them count. */
const fewDeals = 200;

/** Everything but what has to be known of the deals that moved, in one batch. */
export function gatherWeekly(context: Context<WeeklyParameters>) {
  const { whose, now } = context;
  const { span, previous } = weeklySpans(context);
  const own = ownerCondition(whose);
  return {
    doneTasks: tasksWhere({ ...own, statuses: ["completed"], closedFrom: previous.from, closedBefore: span.to }),
    overdueTasks: tasksWhere({ ...own, statuses: openStatuses, deadlineBefore: now }),
    closedDeals: dealsWhere({ ...own, semantics: ["won", "lost"], movedFrom: previous.from, movedBefore: span.to }),
    newDeals: dealsWhere({ ...own, createdFrom: previous.from, createdBefore: span.to }),
    // The history does not tell whose a deal is.
    dealMoves: stageEntries({ entity: "deal", from: span.from, before: span.to }),
  } satisfies Queries;
}

/** Whose the deals are that moved, and of a few of them at once where they came from. */
export function gatherMovedDeals(context: Context<WeeklyParameters>, answers: Answers): Queries {
  const moves = movesOf(answers);
  const ids = [...new Set(moves.map(({ ownerId }) => ownerId))];
  const deals = inParts("movedDeals", ids, (part) => dealsWhere({ ids: part, ...ownerCondition(context.whose) }));
  return ids.length > fewDeals ? deals : { ...deals, ...earlierMoves(moves, context) };
}

/** Where the deals came from that count. */
export function gatherEarlierMoves(context: Context<WeeklyParameters>, answers: Answers): Queries {
  const moves = movesOf(answers);
  if (new Set(moves.map(({ ownerId }) => ownerId)).size <= fewDeals) return {};
  const own = new Set(rowsInParts<Deal>(answers, "movedDeals")?.map(({ id }) => id));
  return earlierMoves(
    moves.filter(({ ownerId }) => own.has(ownerId)),
    context,
  );
}

/** All records, so that a deal created in the period needs none from before. */
function movesOf(answers: Answers): readonly StageEntry[] {
  const entries = rowsOf<StageEntry>(answers, "dealMoves") ?? [];
  const moved = new Set(entries.filter(({ kind }) => kind !== "created").map(({ ownerId }) => ownerId));
  return entries.filter(({ ownerId }) => moved.has(ownerId));
}

function earlierMoves(moves: readonly StageEntry[], context: Context<WeeklyParameters>): Queries {
  const { from } = weeklySpans(context).span;
  const owners = ownersWithEarlierHistory(createStageHistory(moves));
  return inParts("earlierMoves", owners, (ownerIds) => stageEntries({ entity: "deal", ownerIds, before: from }));
}
