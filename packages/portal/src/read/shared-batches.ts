import { missingPages } from "@b24kit/client/lists";
import type { ListState } from "./list-state.ts";
import { BATCH_SIZE, type Commands } from "./send-apart.ts";

/** The missing pages of one list, as a part of a batch. */
export interface Remainder {
  readonly list: ListState;
  /** Pages. */
  readonly count: number;
  /** Begins the keys of its commands. */
  readonly name: string;
}

/**
 * Seconds of the portal's work on further pages in one batch, by what the first pages cost. What takes longer is read
 * faster by the client, which reads ranges side by side; and far below the 60 s at which the portal cuts a request off.
 */
const MOST_WORK = 2;

/**
 * Batches with the missing pages of the lists of which so few are missing that they go together. Of many lists, those that
 * do not fit into what is left of a batch are cut: what is left of them comes in the next round.
 */
export function sharedBatches(lists: readonly ListState[], maxRows: number): readonly (readonly Remainder[])[] {
  const whole = packed(lists, maxRows, false);
  const cut = packed(lists, maxRows, true);
  return cut.length + 1 < whole.length ? cut : whole;
}

function packed(lists: readonly ListState[], maxRows: number, mayCut: boolean): readonly (readonly Remainder[])[] {
  const batches: Remainder[][] = [];
  for (const [index, list] of lists.entries()) {
    const missing = list.isDone ? undefined : missingPages(list.part, maxRows);
    if (missing === undefined || missing > pagesThatFit([], list)) continue;
    // Only a list that is read by identifier can go on from any place.
    const least = mayCut && list.part.cursor !== undefined ? 1 : missing;
    let batch = batches.find((others) => pagesThatFit(others, list) >= least);
    if (batch === undefined) batches.push((batch = []));
    batch.push({ list, count: Math.min(missing, pagesThatFit(batch, list)), name: `l${index}` });
  }
  return batches;
}

export function commandsOf(batch: readonly Remainder[]): Commands {
  const commands = batch.map(({ list, count, name }) => list.pages?.further(list.part, count, name));
  return Object.assign({}, ...commands) as Commands;
}

/** Pages of a list for which a batch has room beside others. */
function pagesThatFit(others: readonly Remainder[], { pageSeconds }: ListState): number {
  const pages = others.reduce((sum, { count }) => sum + count, 0);
  const work = others.reduce((sum, { list, count }) => sum + count * list.pageSeconds, 0);
  const inTime = pageSeconds === 0 ? BATCH_SIZE : Math.floor((MOST_WORK - work) / pageSeconds);
  return Math.max(0, Math.min(BATCH_SIZE - pages, inTime));
}
