import { startDeadline } from "./deadline.ts";
import { capped, countRows, firstCommand, type ListState, takeFirst } from "./list-state.ts";
import type { ReadContext } from "./read-queries.ts";
import {
  BATCH_SIZE,
  type Commands,
  SEARCH_REQUESTS,
  type SearchLimits,
  sendApart,
  sendInParts,
  sharedFailure,
} from "./send-apart.ts";

interface Chunk {
  readonly lists: readonly ListState[];
  readonly riders: Commands;
  readonly isSlow: boolean;
}

/** Reads the first page of every list, all together. Throws what concerns the whole portal. */
export async function readFirstPages(lists: readonly ListState[], context: ReadContext): Promise<readonly ListState[]> {
  const limits: SearchLimits = {
    left: SEARCH_REQUESTS,
    timeout: context.partTimeout,
    deadline: startDeadline(context),
  };
  let read = lists;
  for (const [index, chunk] of firstChunks(lists, context).entries()) {
    const commands = Object.fromEntries(chunk.lists.map((list, position) => [`q${position}`, firstCommand(list)]));
    const outcomes = chunk.isSlow
      ? await sendInParts(context.send, commands, limits)
      : await sendApart(context.send, { ...commands, ...chunk.riders }, limits, context.firstTimeout);
    const failure = index === 0 ? sharedFailure(outcomes) : undefined;
    if (failure !== undefined) throw failure;
    if (Object.keys(chunk.riders).length > 0) context.observe(outcomes);
    const position = new Map(chunk.lists.map((list, place) => [list, `q${place}`]));
    read = read.map((list) => {
      const key = position.get(list);
      return key === undefined ? list : capped(takeFirst(list, outcomes[key]), context.maxRows);
    });
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
