import type { Temporal } from "temporal-polyfill";
import type { StageLimit } from "../model/dictionaries.ts";
import { median } from "./median.ts";
import { completedStays, type StageHistory } from "./stage-history.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Limit of a stage of which too little is known. Milliseconds. */
export const DEFAULT_STAGE_LIMIT = 14 * DAY;

/** Stays that must be known before a limit is learned from them. */
const ENOUGH_STAYS = 5;

/** How far back stays are learned from. */
export const LEARNING_DAYS = 365;

/**
 * Limits of the stages in work: 1.5 × the median of the completed stays that ended in the 365 days before `now`, when
 * there are five or more, else 14 days. Final stages have none.
 */
export function learnStageLimits(history: StageHistory, now: Temporal.Instant): ReadonlyMap<string, StageLimit> {
  const until = now.epochMilliseconds;
  const since = until - LEARNING_DAYS * DAY;
  const lengths = new Map<string, number[]>();
  for (const { stageId, enteredAt, leftAt } of completedStays(history)) {
    if (leftAt < since || leftAt > until) continue;
    const known = lengths.get(stageId);
    if (known === undefined) lengths.set(stageId, [leftAt - enteredAt]);
    else known.push(leftAt - enteredAt);
  }
  return new Map([...lengths].map(([stageId, stays]) => [stageId, limitOf(stays)]));
}

function limitOf(stays: readonly number[]): StageLimit {
  const middle = median(stays);
  if (middle === undefined || stays.length < ENOUGH_STAYS) {
    return { source: "default", milliseconds: DEFAULT_STAGE_LIMIT, stays: stays.length };
  }
  return { source: "learned", milliseconds: middle * 1.5, stays: stays.length };
}
