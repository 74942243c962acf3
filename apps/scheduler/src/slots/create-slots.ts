import type { Job } from "../config/config.ts";
import { createWallPatterns, type IsWorkday, type WallPattern } from "./wall-pattern.ts";
import { createZoneClocks, type Stretch } from "./zone-clock.ts";

/** How far ahead a slot is looked for: every weekday meets 29 February within 40 years. */
const HORIZON = 40 * 365.25 * 86_400_000;
const DAY = 86_400_000;

type Due = Pick<Job, "when">;

/** When jobs are due. Instants are epoch milliseconds. */
export interface Slots {
  /**
   * The slots in (after, until], in order. With the same cursor nothing is lost or doubled, whatever the clock does in between.
   * Clocks that are changed: a time that they skip has its slot at the first moment after the gap, once; a time that they show twice
   * has its slot the first time. A pattern that runs in every hour goes on evenly: what is skipped is not made up for, and both
   * occurrences count. A pattern of working days is asked of the date on the wall.
   */
  readonly slotsBetween: (
    job: Due,
    zone: string,
    isWorkday: IsWorkday,
    after: number,
    until: number,
  ) => Iterable<number>;
  /** The first slot after an instant; undefined when there is none in 40 years. */
  readonly nextSlot: (job: Due, zone: string, isWorkday: IsWorkday, after: number) => number | undefined;
}

/** Computes slots by croner; patterns and zones are looked up once. */
export function createSlots(): Slots {
  const [patternOf, clockOf] = [createWallPatterns(), createZoneClocks()];
  const slotsBetween: Slots["slotsBetween"] = function* slotsBetween({ when }, zone, isWorkday, after, until) {
    const [pattern, clock] = [patternOf(when.cron), clockOf(zone)];
    const asked = { pattern, on: when.onWorkdays ? isWorkday : undefined, after, until };
    let stretch = clock.at(after);
    for (;;) {
      yield* slotsIn(stretch, asked);
      if (stretch.to > until || pattern.isExhausted(stretch.to + stretch.offset - DAY)) return;
      stretch = clock.at(stretch.to);
    }
  };
  return {
    slotsBetween,
    nextSlot: (job, zone, isWorkday, after) => {
      const [first] = slotsBetween(job, zone, isWorkday, after, after + HORIZON);
      return first;
    },
  };
}

interface Asked {
  readonly pattern: WallPattern;
  /** Undefined: every day counts. */
  readonly on: IsWorkday | undefined;
  readonly after: number;
  readonly until: number;
}

function* slotsIn({ from, to, offset, offsetBefore }: Stretch, { pattern, on, after, until }: Asked): Iterable<number> {
  const last = Math.min(until, to - 1) + offset;
  let wall = Math.max(after, from - 1) + offset;
  const isAfterGap = offset > offsetBefore && after < from;
  if (isAfterGap && !pattern.isInterval && pattern.next(from + offsetBefore - 1, from + offset - 1, on) !== undefined) {
    yield from;
    // What is due at this very moment is the same slot.
    wall = from + offset;
  }
  // Until here the wall has shown everything before.
  const shown = from + offsetBefore - 1;
  if (wall < shown && !pattern.isInterval) wall = shown;
  for (;;) {
    const next = pattern.next(wall, last, on);
    if (next === undefined) return;
    yield next - offset;
    wall = next;
  }
}
