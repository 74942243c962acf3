import type { Queries, ReadOutcome } from "../query.ts";
import { startDeadline } from "./deadline.ts";
import { isPerhapsOneCommand } from "./failure.ts";
import { beginList, PAGE_SIZE, rowsOf, takePage, type ListState } from "./list-state.ts";
import { BATCH_SIZE, commandsOf, planPages, type Chain } from "./plan-pages.ts";
import {
  SEARCH_REQUESTS,
  sendApart,
  sendInParts,
  sharedFailure,
  type Commands,
  type Outcomes,
  type SearchLimits,
  type Send,
} from "./send-apart.ts";

export interface ReadContext {
  readonly send: Send;
  /** Rows of one list, as the portal sends them, after which it is cut. */
  readonly maxRows: number;
  /** Milliseconds for each request that searches for the command at which a batch failed. */
  readonly partTimeout: number;
  /** Milliseconds after which a read in trouble ends; what is open by then fails. */
  readonly readDeadline: number;
  /** Milliseconds of a clock that never stands still. */
  readonly clock: () => number;
  /** Methods that lately did not answer in time: sent apart from the others, each with `partTimeout`. */
  readonly slowMethods: ReadonlySet<string>;
  /** Milliseconds for the first request; the client's own when absent. */
  readonly firstTimeout?: number;
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
  const { send, partTimeout, maxRows } = context;
  const deadline = startDeadline({ ...context, milliseconds: context.readDeadline });
  const limits: SearchLimits = { left: SEARCH_REQUESTS, timeout: partTimeout, deadline };
  const begun = Object.entries(queries).map(([key, query]) => beginList(key, query));
  let lists = await readFirstPages(begun, context, limits);
  let room = BATCH_SIZE;
  while (lists.some((list) => !list.isDone)) {
    const open = lists.filter((list) => !list.isDone);
    let chains = planPages(open, room, BATCH_SIZE, maxRows);
    let outcomes: Outcomes;
    try {
      outcomes = await send(commandsOf(chains), room < BATCH_SIZE ? { timeout: partTimeout } : {});
      deadline.restart();
    } catch (error) {
      if (!isPerhapsOneCommand(error)) throw error;
      // Too much for one request, or a list that cannot be read: smaller batches from here on, and now one page of each
      // list, which shows a guilty one.
      room = Math.max(1, Math.floor(room / 4));
      chains = planPages(open, BATCH_SIZE, 1, maxRows);
      outcomes = await sendApart(send, commandsOf(chains), limits, partTimeout);
    }
    lists = replaceLists(lists, takeChains(chains, outcomes, maxRows));
    context.onRows(countRows(lists));
  }
  return Object.fromEntries(lists.map((list) => [list.key, outcomeOf(list)]));
}

interface Chunk {
  readonly lists: readonly ListState[];
  readonly riders: Commands;
  readonly isSlow: boolean;
}

async function readFirstPages(
  lists: readonly ListState[],
  context: ReadContext,
  limits: SearchLimits,
): Promise<readonly ListState[]> {
  let read = lists;
  for (const [index, chunk] of firstChunks(lists, context).entries()) {
    const commands = Object.fromEntries(chunk.lists.map((list, position) => [`q${position}`, list.query.command]));
    const outcomes = chunk.isSlow
      ? await sendInParts(context.send, commands, limits)
      : await sendApart(context.send, { ...commands, ...chunk.riders }, limits, context.firstTimeout);
    const failure = index === 0 ? sharedFailure(outcomes) : undefined;
    if (failure !== undefined) throw failure;
    if (Object.keys(chunk.riders).length > 0) context.observe(outcomes);
    const pages = chunk.lists.map((list, position) =>
      capped(takePage(list, outcomes[`q${position}`]), context.maxRows),
    );
    read = replaceLists(read, pages);
    context.onRows(countRows(read));
  }
  return read;
}

/** The riders go with the last chunk of the lists that are expected to answer. */
function firstChunks(lists: readonly ListState[], context: ReadContext): readonly Chunk[] {
  const { riders, slowMethods } = context;
  const asked = lists.filter((list) => !list.isDone);
  const isSlow = ({ query }: ListState): boolean => slowMethods.has(query.command.method);
  const usual = inBatches(asked.filter((list) => !isSlow(list)));
  const slow = inBatches(asked.filter(isSlow));
  return [
    ...usual.map((chunk, index) => {
      const hasRoom = index === usual.length - 1 && chunk.length + Object.keys(riders).length <= BATCH_SIZE;
      return { lists: chunk, riders: hasRoom ? riders : {}, isSlow: false };
    }),
    ...slow.map((chunk) => ({ lists: chunk, riders: {}, isSlow: true })),
  ];
}

function inBatches(lists: readonly ListState[]): readonly (readonly ListState[])[] {
  return Array.from({ length: Math.ceil(lists.length / BATCH_SIZE) }, (_, index) =>
    lists.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  );
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
