import { median, type Lead } from "@b24kit/portal";
import type { Temporal } from "temporal-polyfill";

/** Formula 10, in milliseconds. */
export interface SpeedToLead {
  /** Leads that somebody worked on. */
  readonly count: number;
  readonly median: number | null;
}

/** From the creation of a lead to its first touch (`firstTouches`). A lead made after the call it comes from took no time. */
export function speedToLead(leads: readonly Lead[], touches: ReadonlyMap<number, number>): SpeedToLead {
  const lengths = leads.flatMap(({ id, createdAt }) => {
    const touched = touches.get(id);
    return touched === undefined ? [] : [Math.max(0, touched - createdAt.epochMilliseconds)];
  });
  return { count: lengths.length, median: median(lengths) ?? null };
}

/** Open leads that nobody worked on for longer than so many milliseconds, the oldest first. */
export function untouchedLongerThan(
  leads: readonly Lead[],
  touches: ReadonlyMap<number, unknown>,
  milliseconds: number,
  now: Temporal.Instant,
): readonly Lead[] {
  return leads
    .filter((lead) => lead.semantics === "open" && !touches.has(lead.id) && ageOf(lead, now) > milliseconds)
    .toSorted((left, right) => ageOf(right, now) - ageOf(left, now) || left.id - right.id);
}

function ageOf({ createdAt }: Lead, now: Temporal.Instant): number {
  return now.epochMilliseconds - createdAt.epochMilliseconds;
}
