/** Lets one at a time through, in the order of arrival. */
export interface WaitingLine {
  /** Those who wait, the one at the front included. */
  readonly length: number;
  /** Runs the action when it is its turn. Whoever is aborted before leaves the line at once, with the signal's reason. */
  enter<T>(signal: AbortSignal | undefined, action: () => Promise<T>): Promise<T>;
}

export function waitingLine(): WaitingLine {
  let last: Promise<void> = Promise.resolve();
  let length = 0;
  return {
    get length() {
      return length;
    },
    async enter(signal, action) {
      signal?.throwIfAborted();
      const turn = last;
      const { promise: gone, resolve: leave } = Promise.withResolvers<void>();
      last = turn.then(async () => gone);
      length += 1;
      try {
        await orAborted(turn, signal);
        return await action();
      } finally {
        length -= 1;
        leave();
      }
    },
  };
}

async function orAborted(turn: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return turn;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(signal.reason as Error);
  signal.addEventListener("abort", giveUp, { once: true });
  try {
    await Promise.race([turn, aborted]);
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
}
