import type { Clock } from "./parts.ts";

/** Milliseconds that work has to end by itself after its signal: then it can still say whether something was sent. */
const usualPatience = 5000;

/**
 * Waits for work, but not for ever: rejects with the reason of the signal some milliseconds after it was aborted. Nobody listens to the work
 * any more then.
 */
export async function givingUp<T>(
  work: Promise<T>,
  signal: AbortSignal,
  clock: Clock,
  patience: number = usualPatience,
): Promise<T> {
  const done = new AbortController();
  const deadline = async (): Promise<never> => {
    await aborted(signal, done.signal);
    await clock.wait(patience, done.signal);
    throw signal.reason;
  };
  try {
    return await Promise.race([work, deadline()]);
  } finally {
    done.abort();
  }
}

async function aborted(signal: AbortSignal, done: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true, signal: done });
  });
}
