import type { Queries, ReadOutcome } from "../query.ts";
import { type DeadlineOptions, startDeadline, watchDeadline } from "./deadline.ts";
import { isPortalFailure } from "./failure.ts";
import { beginList, capped, countRows, type ListState, outcomeOf, takeFurther } from "./list-state.ts";
import { readFirstPages } from "./read-first-pages.ts";
import type { Commands, Outcomes, Send } from "./send-apart.ts";
import { commandsOf, type Remainder, sharedBatches } from "./shared-batches.ts";
import { streamList, type StreamRows } from "./stream-list.ts";

/** `partTimeout` is for the requests that read in trouble, `readDeadline` for all of them together. */
export interface ReadContext extends DeadlineOptions {
  readonly send: Send;
  readonly stream: StreamRows;
  /** Rows of one list, as the portal sends them, after which it is cut. */
  readonly maxRows: number;
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

/**
 * Reads all queries: first pages together; then the further pages of the lists that miss few, together as well; what is
 * still open then, long lists and those with which something was wrong, each by itself.
 */
export async function readQueries(
  queries: Queries,
  context: ReadContext,
): Promise<Record<string, ReadOutcome<unknown>>> {
  const begun = Object.entries(queries).map(([key, query]) => beginList(key, query));
  const first = await readFirstPages(begun, context);
  const shared = await readShared(first, context);
  const lists = await readAlone(shared, context);
  return Object.fromEntries(lists.map((list) => [list.key, outcomeOf(list)]));
}

async function readShared(lists: readonly ListState[], context: ReadContext): Promise<readonly ListState[]> {
  let read = lists;
  const readBatch = async (batch: readonly Remainder[]): Promise<void> => {
    const outcomes = await answered(context.send(commandsOf(batch), { timeout: context.partTimeout }));
    if (outcomes === undefined) return;
    read = read.map((list) => {
      const remainder = batch.find((one) => one.list === list);
      if (remainder === undefined) return list;
      return capped(takeFurther(list, remainder.count, remainder.name, outcomes), context.maxRows);
    });
    context.onRows(countRows(read));
  };
  await Promise.all(sharedBatches(lists, context.maxRows).map(readBatch));
  return read;
}

/** Undefined when the batch failed: the lists in it stay open. */
async function answered(sent: Promise<Outcomes>): Promise<Outcomes | undefined> {
  try {
    return await sent;
  } catch (error) {
    if (!isPortalFailure(error)) throw error;
    return undefined;
  }
}

async function readAlone(lists: readonly ListState[], context: ReadContext): Promise<readonly ListState[]> {
  const { stream, maxRows, onRows } = context;
  const deadline = startDeadline(context);
  const received = lists.map(({ part }) => part.received);
  const controller = new AbortController();
  const endWatch = watchDeadline(deadline, controller);
  const read = async (list: ListState, index: number): Promise<ListState> => {
    if (list.isDone) return list;
    const tell = (rows: number): void => {
      deadline.restart();
      received[index] = rows;
      onRows(received.reduce((sum, count) => sum + count, 0));
    };
    return streamList(list, { stream, maxRows, signal: controller.signal, onRows: tell });
  };
  try {
    return await Promise.all(lists.map(read));
  } finally {
    endWatch();
    controller.abort();
  }
}
