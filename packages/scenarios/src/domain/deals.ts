import { DEFAULT_STAGE_LIMIT, type Deal, type StageLimit, type StageMove } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { later, millisecondsBetween } from "./dates.ts";

const day = 86_400_000;

/** Limit of a stage that nothing is known about. */
const defaultStageLimit: StageLimit = { source: "default", milliseconds: DEFAULT_STAGE_LIMIT, stays: 0 };

/** `movedTime` and the history are written by one change; a minute covers what the portal itself needs between them. */
const historyToleranceMilliseconds = 60_000;

/** When a deal came into its present stage: its last move, else its creation. */
export function stageEnteredAt(deal: Deal): Temporal.Instant {
  return deal.movedAt ?? deal.createdAt;
}

/** When a won or lost deal was closed: its last stage move. The planned close is no answer to this. */
export function closedAt(deal: Deal): Temporal.Instant | undefined {
  return deal.semantics === "open" ? undefined : deal.movedAt;
}

/** True of a closed deal of which the portal does not tell when it was closed. */
export function isClosedWithoutMove(deal: Deal): boolean {
  return deal.semantics !== "open" && closedAt(deal) === undefined;
}

/** Milliseconds that a deal has been in its present stage. */
export function ageInStage(deal: Deal, now: Temporal.Instant): number {
  return millisecondsBetween(stageEnteredAt(deal), now);
}

/** Limits by stage id: the configured ones, in days, win over those that were learned. */
export function withConfiguredLimits(
  learned: ReadonlyMap<string, StageLimit>,
  configured: Readonly<Record<string, number>>,
): ReadonlyMap<string, StageLimit> {
  const own = Object.entries(configured).map(
    ([stageId, days]) => [stageId, { source: "configured", milliseconds: days * day }] as const,
  );
  return new Map<string, StageLimit>([...learned, ...own]);
}

/** The limit of the stage that a deal is in; 14 days where nothing is known. */
export function limitOf(deal: Pick<Deal, "stageId">, limits: ReadonlyMap<string, StageLimit>): StageLimit {
  return limits.get(deal.stageId) ?? defaultStageLimit;
}

/** Stuck: open and in its stage for longer than the limit of the stage, compared exactly. */
export function isStuck(deal: Deal, limits: ReadonlyMap<string, StageLimit>, now: Temporal.Instant): boolean {
  return deal.semantics === "open" && ageInStage(deal, now) > limitOf(deal, limits).milliseconds;
}

/** Rotting: open, and neither moved nor touched for longer than the limit of its stage. Every rotting deal is stuck. */
export function isRotting(deal: Deal, limits: ReadonlyMap<string, StageLimit>, now: Temporal.Instant): boolean {
  const entered = stageEnteredAt(deal);
  const touched = deal.lastActivityAt === undefined ? entered : later(entered, deal.lastActivityAt);
  return deal.semantics === "open" && millisecondsBetween(touched, now) > limitOf(deal, limits).milliseconds;
}

/** Slipped: open and the planned close is before today. */
export function isSlipped(deal: Deal, today: Temporal.PlainDate): boolean {
  return (
    deal.semantics === "open" &&
    deal.plannedClose !== undefined &&
    Temporal.PlainDate.compare(deal.plannedClose, today) < 0
  );
}

/** Days as they are shown: rounded up. */
export function shownDays(milliseconds: number): number {
  return Math.ceil(milliseconds / day);
}

/**
 * Closed deals whose last history record speaks of another moment than their last move. `moves` are those of the period:
 * a closed deal that is missing among them was moved at another time, unless the portal has no history at all.
 */
export function closedUnlikeHistory(deals: readonly Deal[], moves: readonly StageMove[]): readonly Deal[] {
  const last = new Map<number, Temporal.Instant>();
  for (const move of moves) {
    const known = last.get(move.ownerId);
    if (known === undefined || Temporal.Instant.compare(known, move.at) < 0) last.set(move.ownerId, move.at);
  }
  return deals.filter((deal) => {
    const closed = closedAt(deal);
    const recorded = last.get(deal.id);
    if (closed === undefined) return false;
    if (recorded === undefined) return moves.length > 0;
    return Math.abs(millisecondsBetween(closed, recorded)) > historyToleranceMilliseconds;
  });
}
