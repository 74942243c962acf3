import { lostAnswer } from "../answer/outcome-unknown.ts";
import { ClientError } from "../errors.ts";
import { stopped } from "../stopped.ts";
import type { BulkRun } from "./bulk-run.ts";
import { notedError } from "./ledger.ts";
import { resultId } from "./result-id.ts";
import type { Row } from "./row-of.ts";
import { sendRows, type SentRows } from "./send-rows.ts";
import { type SortedRows, sortOutcomes } from "./sort-outcomes.ts";

/** Milliseconds for which it counts that rows were admitted: waiting for its place or for a repetition a request may take longer. */
const admittedFor = 30_000;

/** Sends rows in one request and writes down what became of each. Throws what makes all other rows fail alike. */
export async function writeRows(run: BulkRun, rows: readonly Row[]): Promise<void> {
  let isNoted = false;
  let isStale = false;
  const admittedAt = run.clock.elapsed();
  const check = (): void => {
    isStale = run.admit !== undefined && run.clock.elapsed() - admittedAt > admittedFor;
    if (isStale) throw stopped("batch", false, "It waited so long that its rows have to be admitted once more.");
  };
  const beforeSend = async () => {
    await run.ledger.note(rows.map(({ command: { key } }) => ({ key, state: "sent" })));
    isNoted = true;
    run.onRequest();
  };
  let sent: SentRows;
  try {
    sent = await sendRows(run.client, rows, { ...run, check, beforeSend });
  } catch (error) {
    if (isStale) return await admitAnew(run, rows, isNoted);
    // What may have run keeps its "sent": another run looks for it.
    if (error instanceof ClientError && !error.mayHaveRun) return await notSent(run, rows, error, isNoted);
    throw error;
  }
  const sorted = sortOutcomes(rows, sent.outcomes);
  const isAnswered = sorted.lost.length < rows.length;
  if (isAnswered) run.size.answered(rows.length, sent.milliseconds);
  else run.size.lost(sent.milliseconds);
  await settle(run, sorted);
  if (isAnswered) run.silence.broken();
  else refuseSilence(run, sorted.lost);
}

/** A portal that answers nobody would make a whole file unknown in seconds. Rows that can be looked for wait for their fate. */
function refuseSilence({ lost, silence }: BulkRun, errors: SortedRows["lost"]): void {
  const mute = errors.find(({ row }) => !lost.canTell(row));
  if (mute !== undefined && silence.goesOn()) throw lostAnswer(mute.error);
}

async function settle({ ledger, lost, queue, witnesses, tell }: BulkRun, sorted: SortedRows): Promise<void> {
  for (const { row } of sorted.done) witnesses.add(row.command);
  await ledger.note([
    ...sorted.done.map(({ row, result }) => {
      const id = resultId(result);
      return { key: row.command.key, state: "done" as const, ...(id === undefined ? {} : { id }) };
    }),
    ...sorted.failed.map(({ row, error }) => notedError(row.command.key, "failed", error)),
    ...sorted.back.map(({ command }) => ({ key: command.key, state: "not-done" as const })),
  ]);
  await lost.add(sorted.lost.map(({ row }) => row));
  queue.putBack(sorted.back);
  tell();
  if (sorted.halt !== undefined) throw sorted.halt;
}

/** Nothing of the request was sent: its rows come next, and are asked for again. */
async function admitAnew({ ledger, queue }: BulkRun, rows: readonly Row[], isNoted: boolean): Promise<void> {
  if (isNoted) await ledger.note(rows.map(({ command: { key } }) => ({ key, state: "not-done" })));
  queue.putBack(rows);
}

/** The request as a whole surely changed nothing. Only its size can be helped. */
async function notSent(run: BulkRun, rows: readonly Row[], error: ClientError, isNoted: boolean): Promise<void> {
  const isTooLarge = error.code === "bad-parameters" && error.status === 413;
  const state = isTooLarge && rows.length === 1 ? "failed" : "not-done";
  if (isNoted) await run.ledger.note(rows.map(({ command }) => notedError(command.key, state, error)));
  if (!isTooLarge) throw error;
  if (state === "failed") return run.tell();
  run.queue.shorten(rows);
  run.queue.putBack(rows);
}
