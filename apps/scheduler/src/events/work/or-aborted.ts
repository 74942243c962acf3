import type { Clock } from "../../runs/parts.ts";

/**
 * The result of work that may hang. Once the signal is aborted it has so many milliseconds to end by itself; then this rejects with the reason
 * of the signal, and nobody listens any more.
 */
export async function orAborted<Result>(
  work: Promise<Result>,
  signal: AbortSignal,
  { clock, grace }: { readonly clock: Clock; readonly grace: number },
): Promise<Result> {
  const over = new AbortController();
  const given = new Promise<never>((_resolve, reject) => {
    const give = (): void => {
      void clock.wait(grace, over.signal).then(() => reject(signal.reason as Error));
    };
    if (signal.aborted) give();
    else signal.addEventListener("abort", give, { once: true, signal: over.signal });
  });
  try {
    return await Promise.race([work, given]);
  } finally {
    over.abort();
  }
}
