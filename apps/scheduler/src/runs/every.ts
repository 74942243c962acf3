/**
 * Does something at most once in so many milliseconds of the monotonic clock, and again soon when it failed. `last` is when it counts as
 * done: it is done at the first call without it.
 */
export function every(
  milliseconds: number,
  action: () => Promise<void>,
  last = Number.NEGATIVE_INFINITY,
): (now: number) => Promise<void> {
  let done = last;
  return async (now) => {
    if (now - done < milliseconds) return;
    await action();
    done = now;
  };
}
