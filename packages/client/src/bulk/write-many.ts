import type { Client } from "../client.ts";
import { stopped } from "../stopped.ts";
import { type BulkRun, openRun } from "./bulk-run.ts";
import type { BulkCommand, BulkOptions, BulkResult } from "./bulk-types.ts";
import type { Row } from "./row-of.ts";
import { writeRows } from "./write-rows.ts";

const defaultParallel = 4;
/** Rows without an answer beyond which no more are sent: a portal that answers nobody is asked again later. */
const mostLost = 1000;

/**
 * Writes any number of commands, up to 50 a request: additions a few requests side by side, everything else one after the
 * other. Each command is in the journal as sent before it leaves, and with its outcome when the answer is there; a run that
 * was killed at any point is taken up by calling this again with the same commands and the same journal. A command whose
 * answer was lost is looked for by the resolver and sent again only when it surely did not run; where nobody can tell, it is
 * "unknown". Commands that fail keep none of the others. What makes all of them fail alike ends the run: see `stopped`.
 * So does a portal that answers nobody. A million commands take about 120 MB for their keys, 230 MB when a journal is taken up;
 * rows of an earlier run that are looked for are all held meanwhile: 200,000 of five fields take 220 MB.
 */
export async function writeMany(
  client: Pick<Client, "answer" | "batch">,
  commands: AsyncIterable<BulkCommand> | Iterable<BulkCommand>,
  options: BulkOptions,
): Promise<BulkResult> {
  const run = await openRun(client, commands, options);
  const end = await runToEnd(run, options.parallel ?? defaultParallel);
  return { ...run.progress(), ...end };
}

/** Empty when every command has its outcome. What is on its way is awaited in any case. */
async function runToEnd(run: BulkRun, parallel: number): Promise<Pick<BulkResult, "stopped">> {
  const running = new Set<Promise<void>>();
  const troubles: unknown[] = [];
  const start = (rows: readonly Row[]) => {
    const writing = writeRows(run, rows)
      .catch((error: unknown) => void troubles.push(error))
      .finally(() => running.delete(writing));
    running.add(writing);
  };
  try {
    while (troubles.length === 0) {
      if (run.signal?.aborted === true) throw stopped("batch", false, run.signal.reason);
      if (run.lost.dueAt <= run.clock.elapsed()) await lookForLost(run);
      const rows = run.lost.size < mostLost ? await nextRows(run) : [];
      if (rows.length > 0) {
        start(rows);
        const places = run.size.isKnown && rows.every(({ isAddition }) => isAddition) ? parallel : 1;
        while (running.size >= places) await Promise.race(running);
      } else if (running.size > 0) await Promise.race(running);
      else if (run.lost.size > 0) await waitForLost(run);
      else break;
    }
  } catch (error) {
    troubles.push(error);
  }
  await Promise.all(running);
  return troubles.length === 0 ? {} : { stopped: troubles[0] };
}

/** What goes into the next request; nothing: the end of what is there now. */
async function nextRows({ queue, size, admit }: BulkRun): Promise<readonly Row[]> {
  for (;;) {
    const rows = await queue.next(size.now);
    if (admit === undefined || rows.length === 0) return rows;
    const admitted = new Set((await admit(rows.map(({ command }) => command))).map(({ key }) => key));
    const kept = rows.filter(({ command }) => admitted.has(command.key));
    if (kept.length > 0) return kept;
  }
}

async function lookForLost(run: BulkRun): Promise<void> {
  run.queue.putBack(await run.lost.settle(run.signal));
  run.tell();
}

/** Nothing else is left to do. Most of what was lost is found at once; only what is not there needs the wait. */
async function waitForLost(run: BulkRun): Promise<void> {
  if (!run.lost.areNew) await run.clock.sleep(Math.max(0, run.lost.dueAt - run.clock.elapsed()), run.signal);
  await lookForLost(run);
}
