import type { Deal, Stage, StageEntry, StageHistory } from "@b24kit/portal";
import type { Temporal } from "temporal-polyfill";
import { millisecondsBetween, type TimeSpan } from "../dates.ts";
import { shareOf, type Share } from "./share.ts";

/** How many of the deals that came into a stage for the first time in the period went on from it. */
export interface StageConversion extends Share {
  readonly pipelineId: number;
  readonly stageId: string;
  /** Ids of the deals in `whole` that are neither won nor lost now and have not gone on: they still may. */
  readonly waiting: readonly number[];
}

export interface StageConversionOptions {
  /** Deals that count, closed ones included; the history of others is passed over. */
  readonly deals: readonly Deal[];
  /** Complete for these deals: a record that is missing makes a second visit look like the first. */
  readonly history: StageHistory;
  readonly stages: ReadonlyMap<string, Stage>;
  readonly span: TimeSpan;
}

/**
 * Formula 2, for every stage in work, by pipeline and sort. Going on: later an open stage of the same pipeline with a higher
 * sort, or won. A stage that was skipped is no entry into it.
 */
export function stageConversions(options: StageConversionOptions): readonly StageConversion[] {
  const { deals, history, stages, span } = options;
  const cohorts = new Map<string, { entered: number; advanced: number; waiting: number[] }>();
  const open = [...stages.values()].filter(({ semantics }) => semantics === "open").toSorted(byPlace);
  for (const { id } of open) cohorts.set(id, { entered: 0, advanced: 0, waiting: [] });
  for (const deal of deals) {
    for (const { stageId, hasAdvanced } of firstEntries(history.of(deal.id), stages, span)) {
      const cohort = cohorts.get(stageId);
      if (cohort === undefined) continue;
      cohort.entered += 1;
      if (hasAdvanced) cohort.advanced += 1;
      else if (deal.semantics === "open") cohort.waiting.push(deal.id);
    }
  }
  return open.flatMap(({ id, pipelineId }) => {
    const cohort = cohorts.get(id);
    if (cohort === undefined) return [];
    return [{ pipelineId, stageId: id, ...shareOf(cohort.advanced, cohort.entered), waiting: cohort.waiting }];
  });
}

/** Deals whose history begins in another pipeline, of which the portal does not tell. */
export function dealsThatChangedPipeline(deals: readonly Deal[], history: StageHistory): readonly Deal[] {
  return deals.filter((deal) => history.of(deal.id).some(({ kind }) => kind === "pipeline-changed"));
}

/** A cohort is immature when less than the median cycle has passed since its period ended; null when the cycle is unknown. */
export function isImmature(span: TimeSpan, now: Temporal.Instant, medianCycle: number | null): boolean | null {
  return medianCycle === null ? null : millisecondsBetween(span.to, now) < medianCycle;
}

function firstEntries(entries: readonly StageEntry[], stages: ReadonlyMap<string, Stage>, { from, to }: TimeSpan) {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    if (seen.has(entry.stageId)) return [];
    seen.add(entry.stageId);
    if (entry.at < from.epochMilliseconds || entry.at >= to.epochMilliseconds) return [];
    const stage = stages.get(entry.stageId);
    if (stage === undefined) return [];
    const hasAdvanced = entries.slice(index + 1).some((next) => isAdvance(stage, next, stages));
    return [{ stageId: entry.stageId, hasAdvanced }];
  });
}

function isAdvance(from: Stage, { semantics, stageId }: StageEntry, stages: ReadonlyMap<string, Stage>): boolean {
  if (semantics !== "open") return semantics === "won";
  const next = stages.get(stageId);
  return next !== undefined && next.pipelineId === from.pipelineId && next.sort > from.sort;
}

function byPlace(left: Stage, right: Stage): number {
  return left.pipelineId - right.pipelineId || left.sort - right.sort || (left.id < right.id ? -1 : 1);
}
