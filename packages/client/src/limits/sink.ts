import type { BucketState } from "./bucket-store.ts";

/** Below this share of the plan's drain a bucket is never slowed down. */
export const slowest = 0.125;

/** Milliseconds after which a bucket says nothing any more: the fullest one, at the slowest speed, is empty before. */
const forgottenAfter = 600_000;

/**
 * The bucket as it is now. A row from the future (a clock that was put back) counts as written now, so it blocks no longer
 * than its level needs.
 */
export function sink(state: BucketState | undefined, drain: number, now: number): BucketState {
  const elapsed = Math.max(0, now - (state?.updatedAt ?? 0));
  if (state === undefined || elapsed > forgottenAfter) return { level: 0, updatedAt: now, speed: 1 };
  const speed = Math.min(1, Math.max(slowest, state.speed));
  return { level: Math.max(0, state.level - (elapsed / 1000) * drain * speed), updatedAt: now, speed };
}
