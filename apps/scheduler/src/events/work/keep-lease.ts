import { Interruption } from "../../runs/interruption.ts";
import type { WorkParts } from "./work-parts.ts";

/** Milliseconds that claimed events belong to a worker which tells nothing of itself. */
export const usualLease = 60_000;

/**
 * Tells again and again that the owner is alive, until the result is called. When nobody could be told for as long as a lease lasts, or nothing
 * is his any more, others may have the events: the attempt is broken off.
 */
export function keepLease(owner: string, attempt: AbortController, parts: WorkParts): () => void {
  const { queue, clock, onEvent, lease = usualLease } = parts;
  const over = new AbortController();
  let told = clock.monotonic();
  const beat = async (): Promise<void> => {
    for (;;) {
      await clock.wait(lease / 3, over.signal);
      if (over.signal.aborted) return;
      const now = clock.monotonic();
      try {
        // Whoever slept for long, as a laptop does, hears it only here that others have taken over.
        if ((await queue.renew(owner, lease)) === 0) attempt.abort(new Interruption("lost"));
        told = now;
      } catch (error) {
        onEvent({ type: "trouble", error, pause: lease / 3 });
        if (now - told >= lease) attempt.abort(new Interruption("lost"));
      }
    }
  };
  void beat();
  return () => over.abort();
}
