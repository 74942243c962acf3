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

/** Batches with the missing pages of the lists of which so few are missing that they go together. */
export function sharedBatches(lists: readonly ListState[], maxRows: number): readonly (readonly Remainder[])[] {
  const batches: Remainder[][] = [];
  for (const [index, list] of lists.entries()) {
    const count = list.isDone ? undefined : missingPages(list.part, maxRows);
    if (count === undefined) continue;
    const remainder = { list, count, name: `l${index}` };
    const batch = batches.find((others) => fits([...others, remainder]));
    if (batch !== undefined) batch.push(remainder);
    else if (fits([remainder])) batches.push([remainder]);
  }
  return batches;
}

export function commandsOf(batch: readonly Remainder[]): Commands {
  const commands = batch.map(({ list, count, name }) => list.pages?.further(list.part, count, name));
  return Object.assign({}, ...commands) as Commands;
}

function fits(batch: readonly Remainder[]): boolean {
  const pages = batch.reduce((sum, { count }) => sum + count, 0);
  const work = batch.reduce((sum, { list, count }) => sum + count * list.pageSeconds, 0);
  return pages <= BATCH_SIZE && work <= MOST_WORK;
}
