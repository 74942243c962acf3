import { completedStays, median, type Deal, type StageHistory } from "@b24kit/portal";
import type { TimeSpan } from "../dates.ts";

/** Formula 6: stays that ended. Those that go on stand apart: see the median age of a stage. */
export interface TimeInStage {
  readonly count: number;
  /** Milliseconds; null of no stays. */
  readonly median: number | null;
}

export interface TimeInStageOptions {
  /** Deals that count, closed ones included. */
  readonly deals: readonly Deal[];
  readonly history: StageHistory;
  /** When a stay must have ended. */
  readonly span: TimeSpan;
}

/** Every stage in work that a deal left in the period, by stage id. Each visit counts. */
export function timesInStages({ deals, history, span }: TimeInStageOptions): ReadonlyMap<string, TimeInStage> {
  const counted = new Set(deals.map((deal) => deal.id));
  const [from, to] = [span.from.epochMilliseconds, span.to.epochMilliseconds];
  const stays = new Map<string, number[]>();
  for (const { ownerId, stageId, enteredAt, leftAt } of completedStays(history)) {
    if (counted.has(ownerId) && leftAt >= from && leftAt < to) addTo(stays, stageId, leftAt - enteredAt);
  }
  return new Map(
    [...stays].map(([stageId, lengths]) => [stageId, { count: lengths.length, median: median(lengths) ?? null }]),
  );
}

function addTo(stays: Map<string, number[]>, stageId: string, length: number): void {
  const known = stays.get(stageId);
  if (known === undefined) stays.set(stageId, [length]);
  else known.push(length);
}
