import type { DeliveryRow, RunReason } from "../store/run-store.ts";

/** Why a delivery is open, and when the last attempt at it was found to be lost. */
interface LostReason extends RunReason {
  /** Epoch milliseconds. */
  readonly lostAt?: number;
}

/** The reason to store of an open delivery: the next attempt, in whatever process, has to know since when nothing was sent. */
export function lostSince({ code, ru, en }: RunReason, lostAt: number): RunReason {
  const lost: LostReason = { code, ru, en, lostAt };
  return lost;
}

/**
 * Epoch milliseconds after which no request of earlier attempts left. Whoever noted no end was at it until he lost the run, of which nobody
 * knows when it was: it is over by now. Never in the future, where a clock that was put back would have it.
 */
export function lostAtOf({ status, reason }: Pick<DeliveryRow, "status" | "reason">, now: number): number {
  const noted: LostReason | null = status === "unknown" ? reason : null;
  return Math.min(now, noted?.lostAt ?? now);
}

/** A stored reason as it is told: its code and its words. */
export function toldReason({ code, ru, en }: RunReason): RunReason {
  return { code, ru, en };
}
