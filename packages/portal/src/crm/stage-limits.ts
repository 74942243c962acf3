import { Temporal } from "temporal-polyfill";
import type { StageLimit, StageMove } from "../model/types.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Limit of a stage of which too little is known. Milliseconds. */
export const DEFAULT_STAGE_LIMIT = 14 * DAY;

/** Stays that must be known before a limit is learned from them. */
const ENOUGH_STAYS = 5;

/** How far back stays are learned from. */
export const LEARNING_DAYS = 365;

/** A completed visit of one deal to one stage. */
interface Stay {
  readonly stageId: string;
  readonly milliseconds: number;
  readonly leftAt: Temporal.Instant;
}

/**
 * Limits of the stages in work: 1.5 × the median of the completed stays that ended in the 365 days before `now`, when
 * there are five or more, else 14 days. Final stages have none.
 */
export function learnStageLimits(moves: readonly StageMove[], now: Temporal.Instant): ReadonlyMap<string, StageLimit> {
  const since = now.subtract({ hours: LEARNING_DAYS * 24 });
  const lengths = new Map<string, number[]>();
  for (const stay of completedStays(moves)) {
    const isRecent =
      Temporal.Instant.compare(stay.leftAt, since) >= 0 && Temporal.Instant.compare(stay.leftAt, now) <= 0;
    if (!isRecent) continue;
    const known = lengths.get(stay.stageId);
    if (known === undefined) lengths.set(stay.stageId, [stay.milliseconds]);
    else known.push(stay.milliseconds);
  }
  return new Map([...lengths].map(([stageId, stays]) => [stageId, limitOf(stays)]));
}

/** Visits that ended: from a record that enters a stage in work to the next record of the same deal. */
function completedStays(moves: readonly StageMove[]): readonly Stay[] {
  return [...Map.groupBy(moves, (move) => move.ownerId).values()].flatMap((ofDeal) => {
    const ordered = ofDeal.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at) || a.id - b.id);
    return ordered.flatMap((move, index) => {
      const next = ordered[index + 1];
      if (next === undefined || move.semantics !== "open") return [];
      return [{ stageId: move.stageId, milliseconds: millisecondsBetween(move, next), leftAt: next.at }];
    });
  });
}

/** Deals whose first record is not their creation: the record that let them enter that stage is older. */
export function dealsWithEarlierRecords(moves: readonly StageMove[]): readonly number[] {
  const first = new Map<number, StageMove>();
  for (const move of moves) {
    const known = first.get(move.ownerId);
    if (known === undefined || isEarlier(move, known)) first.set(move.ownerId, move);
  }
  return [...first.values()].filter((move) => move.kind !== "created").map((move) => move.ownerId);
}

/** Median; of an even count the mean of the two middle values. Undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  const ordered = values.toSorted((a, b) => a - b);
  const upper = ordered[ordered.length >> 1];
  const lower = ordered[(ordered.length - 1) >> 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

function limitOf(stays: readonly number[]): StageLimit {
  const middle = median(stays);
  if (middle === undefined || stays.length < ENOUGH_STAYS) {
    return { source: "default", milliseconds: DEFAULT_STAGE_LIMIT, stays: stays.length };
  }
  return { source: "learned", milliseconds: middle * 1.5, stays: stays.length };
}

function isEarlier(a: StageMove, b: StageMove): boolean {
  return (Temporal.Instant.compare(a.at, b.at) || a.id - b.id) < 0;
}

function millisecondsBetween(a: StageMove, b: StageMove): number {
  return b.at.epochMilliseconds - a.at.epochMilliseconds;
}
