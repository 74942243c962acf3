import { createStageHistory, type Deal, inParts, type Queries, type StageEntry, stageEntries } from "@b24kit/portal";
import type { Temporal } from "temporal-polyfill";
import { isBefore, millisecondsBetween } from "../domain/dates.ts";
import { closedAt, isClosedWithoutMove } from "../domain/deals.ts";
import { type Answers, rowsOf } from "../run/answers.ts";
import { type Context, isOwned } from "../run/context.ts";
import type { PipelineParameters } from "./definition.ts";
import { longHistoryOf } from "./long-history.ts";
import { pipelineSpans } from "./spans.ts";

/** Of so many deals the history is rather read as a whole than deal by deal: the portal counts the rows of every query. */
const manyDeals = 10_000;
/** Rows that one list gives at most, less what the estimate may be wrong by. */
const mostRows = 400_000;

/**
 * What is missing for complete histories where they are needed: of the closed deals from which probabilities are learned, of
 * every deal with a move in the period, and of those of which nothing else tells when they were closed. Read in two rounds, since a year of everybody's history is much more than that.
 */
export function historyToAsk(deals: readonly Deal[], context: Context<PipelineParameters>, answers: Answers): Queries {
  const { whose, period } = context;
  if (whose.ownerIds !== undefined) {
    const { learning } = pipelineSpans(context);
    const needed = deals.filter((deal) => isOwned(whose, deal.responsibleId) || isClosedSince(learning, deal));
    return inParts("earlier", idsOf(needed), (ownerIds) => stageEntries({ entity: "deal", ownerIds }));
  }
  const before = period.span.from;
  return inParts("earlier", idsOf(cutDeals(deals, context, answers)), (ownerIds) =>
    stageEntries({ entity: "deal", ownerIds, before }),
  );
}

/**
 * Where that would be the history of very many deals: everybody's since the oldest of them, unless that is much more.
 * What is still missing then is asked for deal by deal all the same.
 */
export function longHistoryToAsk(
  deals: readonly Deal[],
  context: Context<PipelineParameters>,
  answers: Answers,
): Queries {
  const { whose, period } = context;
  if (whose.ownerIds !== undefined) return {};
  const cut = cutDeals(deals, context, answers);
  if (cut.length < manyDeals) return {};
  const { from: before, to } = period.span;
  const oldest = cut.map((deal) => deal.createdAt).reduce((left, right) => (isBefore(left, right) ? left : right));
  // The first record may be a moment older than the deal.
  const from = oldest.subtract({ hours: 24 });
  const known = rowsOf<StageEntry>(answers, "dealHistory")?.length ?? 0;
  const expected = known * (millisecondsBetween(from, before) / Math.max(1, millisecondsBetween(before, to)));
  return expected > mostRows ? {} : { longHistory: stageEntries({ entity: "deal", from, before }) };
}

/** Deals whose history begins before what is known of it. */
function cutDeals(deals: readonly Deal[], context: Context<PipelineParameters>, answers: Answers): readonly Deal[] {
  const known = rowsOf<StageEntry>(answers, "dealHistory");
  if (known === null) return [];
  const history = createStageHistory(known, longHistoryOf(answers));
  const { learning } = pipelineSpans(context);
  return deals.filter((deal) => {
    const [first] = history.of(deal.id);
    if (first !== undefined) return first.kind !== "created";
    return isClosedWithoutMove(deal) || isClosedSince(learning, deal);
  });
}

function isClosedSince(since: Temporal.Instant, deal: Deal): boolean {
  const at = closedAt(deal);
  return at !== undefined && !isBefore(at, since);
}

function idsOf(deals: readonly Deal[]): readonly number[] {
  return deals.map(({ id }) => id);
}
