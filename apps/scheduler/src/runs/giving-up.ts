import type { Clock } from "./parts.ts";

/** Milliseconds that work has to end by itself after its signal: then it can still say whether something was sent. */
const patience = 5000;

/** Waits for work, but not for ever: rejects with the reason of the signal some seconds after it was aborted. */
export async function givingUp<T>(work: Promise<T>, signal: AbortSignal, clock: Clock): Promise<T> {
  const done = new AbortController();
  try {
    return await Promise.race([work, deadline(signal, done.signal, clock)]);
  } finally {
    done.abort();
  }
}

async function deadline(signal: AbortSignal, done: AbortSignal, clock: Clock): Promise<never> {
  if (!signal.aborted) {
    await new Promise<void>((resolve) => {
      signal.addEventListener("abort", () => resolve(), { once: true, signal: done });
    });
  }
  await clock.wait(patience, done);
  throw signal.reason;
}
