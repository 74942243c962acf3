import { LEARNING_DAYS, type Deal, type StageHistory } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { closedAt } from "../deals.ts";

/** Closed deals that must be known before a share is taken for a probability. */
const enoughClosed = 20;

/** The probability of a deal as an exact fraction, and where it comes from. */
export interface Probability {
  readonly source: "own" | "stage" | "pipeline";
  /** The probability is part ÷ whole. */
  readonly part: number;
  readonly whole: number;
}

interface Outcome {
  readonly won: number;
  readonly closed: number;
}

/** What became of the deals closed in the last 365 days. */
export interface Odds {
  /** By every stage that they ever were in. */
  readonly stages: ReadonlyMap<string, Outcome>;
  readonly pipelines: ReadonlyMap<number, Outcome>;
}

/**
 * Learns from deals closed in the 365 days before `now` (others are passed over) and their complete history. Give it
 * everybody's deals: formula 8 speaks of all closed ones of a stage, so that a deal weighs the same whoever asks.
 */
export function learnOdds(deals: readonly Deal[], history: StageHistory, now: Temporal.Instant): Odds {
  const stages = new Map<string, Outcome>();
  const pipelines = new Map<number, Outcome>();
  for (const deal of deals.filter((candidate) => isRecent(candidate, now))) {
    count(pipelines, deal.categoryId, deal);
    const visited = new Set(history.of(deal.id).map(({ stageId }) => stageId));
    for (const stageId of visited) count(stages, stageId, deal);
  }
  return { stages, pipelines };
}

/** Formula 8: the deal's own probability, else the share won of its stage, else of its pipeline; undefined when too little is known. */
export function probabilityOf(deal: Deal, odds: Odds): Probability | undefined {
  const { probability: own = 0 } = deal;
  if (own > 0 && own <= 100) return { source: "own", part: own, whole: 100 };
  return learned("stage", odds.stages.get(deal.stageId)) ?? learned("pipeline", odds.pipelines.get(deal.categoryId));
}

/** Whether a probability is at least so many percent, compared exactly. */
export function isAtLeast({ part, whole }: Probability, percent: number): boolean {
  return part * 100 >= percent * whole;
}

function learned(source: "stage" | "pipeline", outcome: Outcome | undefined): Probability | undefined {
  if (outcome === undefined || outcome.closed < enoughClosed) return undefined;
  return { source, part: outcome.won, whole: outcome.closed };
}

function isRecent(deal: Deal, now: Temporal.Instant): boolean {
  const at = closedAt(deal);
  const since = now.subtract({ hours: LEARNING_DAYS * 24 });
  return at !== undefined && Temporal.Instant.compare(at, since) >= 0 && Temporal.Instant.compare(at, now) <= 0;
}

function count<Key>(outcomes: Map<Key, Outcome>, key: Key, { semantics }: Deal): void {
  const { won, closed } = outcomes.get(key) ?? { won: 0, closed: 0 };
  outcomes.set(key, { won: won + (semantics === "won" ? 1 : 0), closed: closed + 1 });
}
