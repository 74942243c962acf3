import { createStageHistory, type Deal, type StageEntry } from "@b24kit/portal";
import { rowsInParts } from "../domain/sales/rows-in-parts.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import { isOwned, type Context } from "../run/context.ts";

/** A stage move of a deal that counts, with the record before it. */
export interface CountedMove {
  readonly deal: Deal;
  readonly entry: StageEntry;
  /** Undefined when it could not be read. */
  readonly before: StageEntry | undefined;
}

/**
 * The stage moves of a time (`dealMoves`), of the deals that count (`movedDeals`), in order, with what `earlierMoves`
 * tells of where they came from; null when it cannot be known whose they are.
 */
export function countMoves(answers: Answers, { whose }: Context): readonly CountedMove[] | null {
  const entries = rowsOf<StageEntry>(answers, "dealMoves");
  const rows = rowsInParts<Deal>(answers, "movedDeals");
  if (entries === null || rows === null) return null;
  const counted = rows.filter((deal) => !deal.isTemplate && isOwned(whose, deal.responsibleId));
  const deals = new Map(counted.map((deal) => [deal.id, deal]));
  const asked = new Set(entries.map(({ id }) => id));
  const history = createStageHistory(entries, rowsInParts<StageEntry>(answers, "earlierMoves") ?? []);
  const moves: CountedMove[] = [];
  for (const records of history.all()) {
    for (const [index, entry] of records.entries()) {
      const deal = deals.get(entry.ownerId);
      if (deal === undefined || entry.kind === "created" || !asked.has(entry.id)) continue;
      moves.push({ deal, entry, before: records[index - 1] });
    }
  }
  return moves.toSorted((left, right) => left.entry.at - right.entry.at || left.entry.id - right.entry.id);
}
