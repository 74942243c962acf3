import type { Cron } from "croner";
import { createCron } from "./cron-pattern.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Says of an ISO date whether it is worked. */
export type IsWorkday = (date: string) => boolean;

/** Times on a wall clock, as milliseconds of the same time in UTC, that a pattern matches. */
export interface WallPattern {
  /** The first match after `after` and not after `last`, on a working day if that is asked; undefined when there is none. */
  next(after: number, last: number, isWorkday: IsWorkday | undefined): number | undefined;
  /** It matches nothing after this time, on any day. */
  isExhausted(after: number): boolean;
  /** It runs in every hour of its days: what it means is an interval, not times of the day. */
  readonly isInterval: boolean;
}

/** Patterns by their text; each is parsed once. */
export function createWallPatterns(): (cron: string) => WallPattern {
  const patterns = new Map<string, WallPattern>();
  return (cron) => {
    const known = patterns.get(cron);
    if (known !== undefined) return known;
    const pattern = createWallPattern(createCron(cron));
    patterns.set(cron, pattern);
    return pattern;
  };
}

function createWallPattern(cron: Cron): WallPattern {
  // Where croner has found nothing more: to learn that, it searches thousands of years.
  let nothingAfter = Infinity;
  let isInterval: boolean | undefined;
  function match(after: number): number | undefined {
    if (after >= nothingAfter) return undefined;
    const found = cron.nextRun(new Date(after))?.getTime();
    if (found === undefined) nothingAfter = Math.min(nothingAfter, after);
    return found;
  }
  return {
    next: (after, last, isWorkday) => nextWithin(match, { after, last, isWorkday }),
    isExhausted: (after) => match(after) === undefined,
    get isInterval() {
      return (isInterval ??= runsEveryHour(match));
    },
  };
}

type Match = (after: number) => number | undefined;

function nextWithin(
  match: Match,
  {
    after,
    last,
    isWorkday,
  }: { readonly after: number; readonly last: number; readonly isWorkday: IsWorkday | undefined },
): number | undefined {
  for (let from = after; from < last;) {
    const found = match(from);
    if (found === undefined || found > last) return undefined;
    if (isWorkday === undefined || isWorkday(new Date(found).toISOString().slice(0, 10))) return found;
    // A day off is left in one step, however often the pattern matches on it.
    from = Math.floor(found / DAY) * DAY + DAY - 1;
  }
  return undefined;
}

function runsEveryHour(match: Match): boolean {
  const first = match(0);
  if (first === undefined) return false;
  const day = Math.floor(first / DAY) * DAY;
  return Array.from({ length: 24 }, (_, hour) => day + hour * HOUR).every((hour) => {
    const found = match(hour - 1);
    return found !== undefined && found < hour + HOUR;
  });
}
