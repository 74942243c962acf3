import type { Client } from "../client.ts";
import { type Clock, systemClock } from "../clock.ts";
import { type BatchSize, batchSize } from "./batch-size.ts";
import type { BulkCommand, BulkOptions, BulkProgress } from "./bulk-types.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { type LostRows, lostRows } from "./lost-rows.ts";
import { type RowQueue, rowQueue } from "./row-queue.ts";
import { type Silence, silence } from "./silence.ts";
import { type Witnesses, witnesses } from "./witnesses.ts";

/** Everything that a run keeps. */
export interface BulkRun {
  readonly client: Pick<Client, "answer" | "batch">;
  readonly ledger: Ledger;
  readonly queue: RowQueue;
  readonly lost: LostRows;
  readonly witnesses: Witnesses;
  readonly size: BatchSize;
  readonly silence: Silence;
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  readonly admit: BulkOptions["admit"];
  /** Counts a request that is about to leave. */
  readonly onRequest: () => void;
  readonly progress: () => BulkProgress;
  /** Tells the caller how far it is. */
  readonly tell: () => void;
}

const defaultServerLimit = 60_000;

/** Begins a run, with what the journal knows of earlier ones. */
export async function openRun(
  client: BulkRun["client"],
  commands: AsyncIterable<BulkCommand> | Iterable<BulkCommand>,
  options: BulkOptions,
): Promise<BulkRun> {
  const { journal, resolver, signal, clock = systemClock, serverLimit = defaultServerLimit } = options;
  const ledger = await openLedger(journal, clock);
  const seen = witnesses(resolver);
  const lost = lostRows({ ledger, resolver, witnesses: seen, clock, serverLimit });
  const queue = rowQueue({
    commands,
    ledger,
    resolver,
    onDone: (command) => seen.add(command),
    onLost: async (rows) => lost.add(rows),
    onUnknown: (row) => lost.addUnknown(row),
  });
  let requests = 0;
  const progress = (): BulkProgress => {
    const { done, failed, unknown } = ledger.counts();
    return { done, failed, unknown, unsettled: lost.size, requests };
  };
  return {
    client,
    ledger,
    queue,
    lost,
    witnesses: seen,
    size: batchSize(serverLimit),
    silence: silence(),
    clock,
    signal,
    admit: options.admit,
    onRequest: () => (requests += 1),
    progress,
    tell: () => options.onProgress?.(progress()),
  };
}
