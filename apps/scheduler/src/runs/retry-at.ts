const first = 30_000;

/** Milliseconds that we wait at most when nobody asks for more. */
export const longestPause = 15 * 60_000;

/** When a failed attempt is made again: when the other side says, or after 30 s, 1 min, 2 min … with jitter, at most 15 min. */
export function retryAt(
  attempt: number,
  { now, random, asked }: { readonly now: number; readonly random: number; readonly asked: number | undefined },
): number {
  if (asked !== undefined && asked > now) return Math.ceil(asked);
  const pause = Math.min(longestPause, first * 2 ** (attempt - 1));
  // From half of it up to all of it: daemons and jobs that failed together do not come back together.
  return Math.ceil(now + pause * (0.5 + random / 2));
}
