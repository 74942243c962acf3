import type { Queries, ReadOutcome } from "../query.ts";
import { isPerhapsOneCommand } from "./failure.ts";
import { beginList, PAGE_SIZE, rowsOf, takePage, type ListState } from "./list-state.ts";
import { BATCH_SIZE, commandsOf, planPages, type Chain } from "./plan-pages.ts";
import {
  sendApart,
  sharedFailure,
  SPLIT_REQUESTS,
  type Commands,
  type Outcomes,
  type Send,
  type SplitBudget,
} from "./send-apart.ts";

export interface ReadContext {
  readonly send: Send;
  /** Rows of one list, as the portal sends them, after which it is cut. */
  readonly maxRows: number;
  /** Milliseconds for each request that searches for the command at which a batch failed. */
  readonly partTimeout: number;
  /** Commands that ride along with the first request when it has room for them; their outcomes go to `observe`. */
  readonly riders: Commands;
  readonly observe: (outcomes: Outcomes) => void;
  /** Told the number of rows read so far, after every request. */
  readonly onRows: (rows: number) => void;
}

/** Reads all queries: first pages together, then further pages of the unfinished lists together, until all are done. */
export async function readQueries(
  queries: Queries,
  context: ReadContext,
): Promise<Record<string, ReadOutcome<unknown>>> {
  const budget: SplitBudget = { left: SPLIT_REQUESTS, timeout: context.partTimeout };
  const begun = Object.entries(queries).map(([key, query]) => beginList(key, query));
  let lists = await readFirstPages(begun, context, budget);
  let room = BATCH_SIZE;
  while (lists.some((list) => !list.isDone)) {
    const open = lists.filter((list) => !list.isDone);
    let chains = planPages(open, room, BATCH_SIZE, context.maxRows);
    let outcomes: Outcomes;
    try {
      outcomes = await context.send(commandsOf(chains));
    } catch (error) {
      if (!isPerhapsOneCommand(error)) throw error;
      // Too much for one request, or a list that cannot be read: smaller batches from here on, and now one page of each
      // list, which shows a guilty one.
      room = Math.max(1, Math.floor(room / 4));
      chains = planPages(open, BATCH_SIZE, 1, context.maxRows);
      outcomes = await sendApart(context.send, commandsOf(chains), budget);
    }
    lists = replaceLists(lists, takeChains(chains, outcomes, context.maxRows));
    context.onRows(countRows(lists));
  }
  return Object.fromEntries(lists.map((list) => [list.key, outcomeOf(list)]));
}

async function readFirstPages(
  lists: readonly ListState[],
  context: ReadContext,
  budget: SplitBudget,
): Promise<readonly ListState[]> {
  const asked = lists.filter((list) => !list.isDone);
  const chunks = Array.from({ length: Math.ceil(asked.length / BATCH_SIZE) }, (_, index) =>
    asked.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  );
  let read = lists;
  for (const [index, chunk] of chunks.entries()) {
    const isLast = index === chunks.length - 1;
    const hasRoom = chunk.length + Object.keys(context.riders).length <= BATCH_SIZE;
    const commands = Object.fromEntries(chunk.map((list, position) => [`q${position}`, list.query.command]));
    const riders = isLast && hasRoom ? context.riders : {};
    const outcomes = await sendApart(context.send, { ...commands, ...riders }, budget);
    const failure = index === 0 ? sharedFailure(outcomes) : undefined;
    if (failure !== undefined) throw failure;
    if (Object.keys(riders).length > 0) context.observe(outcomes);
    const pages = chunk.map((list, position) => capped(takePage(list, outcomes[`q${position}`]), context.maxRows));
    read = replaceLists(read, pages);
    context.onRows(countRows(read));
  }
  return read;
}

function takeChains(chains: readonly Chain[], outcomes: Outcomes, maxRows: number): readonly ListState[] {
  return chains.map(({ list, pages }) => {
    let state = list;
    for (const [index, { key }] of pages.entries()) {
      const next = takePage(state, outcomes[key]);
      // Rows out of place behind the first page: the reference did not lead there. Asked again by the identifier itself.
      if (index > 0 && next.failure?.reason === "malformed") break;
      const isFull = next.rawCount - state.rawCount >= PAGE_SIZE;
      state = capped(next, maxRows);
      // What follows a short page in the chain was asked from the wrong place.
      if (state.isDone || !isFull) break;
    }
    return state;
  });
}

function capped(list: ListState, maxRows: number): ListState {
  if (list.isDone || list.rawCount < maxRows) return list;
  return { ...list, isDone: true, truncated: { read: rowsOf(list).length } };
}

function replaceLists(lists: readonly ListState[], read: readonly ListState[]): readonly ListState[] {
  const byKey = new Map(read.map((list) => [list.key, list]));
  return lists.map((list) => byKey.get(list.key) ?? list);
}

function countRows(lists: readonly ListState[]): number {
  return lists.reduce((sum, list) => sum + list.rawCount, 0);
}

function outcomeOf(list: ListState): ReadOutcome<unknown> {
  if (list.failure !== undefined) return { ok: false, failure: list.failure };
  return { ok: true, rows: rowsOf(list), ...(list.truncated && { truncated: list.truncated }) };
}
