import type { Queries, ReadOutcome } from "../query.ts";
import { type DeadlineOptions, startDeadline, watchDeadline } from "./deadline.ts";
import { isPortalFailure } from "./failure.ts";
import { beginList, capped, countRows, type ListState, outcomeOf, takeFurther } from "./list-state.ts";
import { readFirstPages } from "./read-first-pages.ts";
import type { Commands, Outcomes, Send } from "./send-apart.ts";
import { commandsOf, type Remainder, sharedBatches } from "./shared-batches.ts";
import { streamList, type StreamRows } from "./stream-list.ts";

/** Batches under way at once. More than that only fill the memory: a portal takes few requests a second. */
const SIDE_BY_SIDE = 6;

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

/** Goes on until nothing fits any more. A list that a round did not bring further is left for `readAlone`. */
async function readShared(lists: readonly ListState[], context: ReadContext): Promise<readonly ListState[]> {
  let read = lists;
  const left = new Set<string>();
  for (;;) {
    const open = read.filter(({ key }) => !left.has(key));
    // A few at a time: what their pages cost decides how many go into the next ones.
    const batches = sharedBatches(open, context.maxRows).slice(0, SIDE_BY_SIDE);
    if (batches.length === 0) return read;
    const before = new Map(read.map(({ key, part }) => [key, part.received]));
    const asked = new Set(batches.flat().map(({ list }) => list.key));
    read = await readBatches(read, batches, context);
    for (const { key, part } of read) if (asked.has(key) && part.received === before.get(key)) left.add(key);
  }
}

async function readBatches(
  lists: readonly ListState[],
  batches: readonly (readonly Remainder[])[],
  context: ReadContext,
): Promise<readonly ListState[]> {
  const read = [...lists];
  const places = new Map(lists.map((list, index) => [list, index]));
  const seconds = new Map<string, number>();
  const readBatch = async (batch: readonly Remainder[]): Promise<void> => {
    const outcomes = await answered(context.send(commandsOf(batch), { timeout: context.partTimeout }));
    if (outcomes === undefined) return;
    for (const { list, count, name } of batch) {
      const { method } = list.query.command;
      const further = takeFurther(list, count, name, outcomes);
      read[places.get(list) ?? -1] = capped(further, context.maxRows);
      seconds.set(method, Math.max(seconds.get(method) ?? 0, slowestPage(name, outcomes)));
    }
    context.onRows(countRows(read));
  };
  await Promise.all(batches.map(readBatch));
  return read.map((list) => ({ ...list, pageSeconds: seconds.get(list.query.command.method) ?? list.pageSeconds }));
}

/** Seconds. The first page of a list costs more than the others: with it the portal counts the rows. */
function slowestPage(name: string, outcomes: Outcomes): number {
  const times = Object.entries(outcomes).flatMap(([key, outcome]) =>
    key.startsWith(`${name}p`) && outcome.ok ? [outcome.time?.duration ?? 0] : [],
  );
  return Math.max(0, ...times);
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
