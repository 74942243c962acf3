import type { Job } from "../config/config.ts";
import type { RunReason } from "../store/run-store.ts";
import type { Slots } from "./parts.ts";
import { reasons } from "./reasons.ts";

/** A slot whose time has come. */
export interface DueSlot {
  readonly at: number;
  readonly status: "waiting" | "missed";
  readonly reason?: RunReason;
}

/** A slot that is older than this when it is noticed was missed; a younger one is on its way. Milliseconds. */
export const punctual = 60_000;

/** Of a long downtime so many missed slots are noted one by one. */
const noted = 100;

/** Enough for a slot each second in the longest usual window; of more, the first ones are left out. */
const most = 100_000;

/**
 * The slots in (cursor, now] and what becomes of them: those of the last minute run; of older ones only the newest runs, and only
 * within the catch-up window and when none is younger: several reports at once would say the same. The others are noted as missed.
 */
export function dueSlots(
  job: Job,
  zones: readonly string[],
  { cursor, now, slots }: { readonly cursor: number; readonly now: number; readonly slots: Slots },
): readonly DueSlot[] {
  const window = Math.max(cursor, now - Math.max(job.policy.catchUp, punctual));
  const recent = slotsOf(job, zones, slots, { after: window, until: now, limit: most });
  const early = cursor < window ? slotsOf(job, zones, slots, { after: cursor, until: window, limit: noted + 1 }) : [];
  const young = recent.filter((at) => at > now - punctual);
  const old = recent.filter((at) => at <= now - punctual);
  const madeUp = young.length === 0 ? old.pop() : undefined;
  return [
    ...missed(early, reasons.tooLate(), window),
    ...missed(old, reasons.missed(), now),
    ...(madeUp === undefined ? [] : [madeUp]).map((at) => ({ at, status: "waiting" as const })),
    ...young.map((at) => ({ at, status: "waiting" as const })),
  ];
}

function missed(ats: readonly number[], reason: RunReason, until: number): readonly DueSlot[] {
  const isLong = ats.length > noted;
  const shown = ats.slice(0, noted);
  return shown.map((at, index) => ({
    at,
    status: "missed" as const,
    reason: isLong && index === noted - 1 ? reasons.missedMany(until) : reason,
  }));
}

/** Of people in several zones; where two zones have the same moment, it is one slot. */
function slotsOf(
  job: Job,
  zones: readonly string[],
  slots: Slots,
  span: { readonly after: number; readonly until: number; readonly limit: number },
): number[] {
  const all = zones.flatMap((zone) => slots.between(job, zone, span));
  return [...new Set(all)].toSorted((a, b) => a - b);
}
