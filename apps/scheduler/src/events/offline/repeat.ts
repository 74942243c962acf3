import type { OfflineParts } from "./offline-parts.ts";

/** Milliseconds. */
const [shortest, longest] = [1000, 60_000];

/** Does something until the signal is aborted, after the pause that it asks for; after trouble with pauses that grow. */
export async function repeat(
  { feed, clock, onEvent }: Pick<OfflineParts, "feed" | "clock" | "onEvent">,
  turn: () => Promise<number>,
  signal: AbortSignal,
): Promise<void> {
  let trouble = 0;
  while (!signal.aborted) {
    let pause: number;
    try {
      pause = await turn();
      trouble = 0;
    } catch (error) {
      trouble = Math.min(longest, Math.max(shortest, trouble * 2));
      pause = Math.max(trouble, retryPause(error, clock.now()));
      onEvent({ type: "trouble", feed: feed.name, error, pause });
    }
    if (pause > 0) await clock.wait(pause, signal);
  }
}

/** What the portal itself asks for, within ten minutes. */
function retryPause(error: unknown, now: number): number {
  if (!(error instanceof Error) || !("retryAt" in error) || typeof error.retryAt !== "number") return 0;
  return Math.min(600_000, Math.max(0, error.retryAt - now));
}
