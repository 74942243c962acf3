import { Interruption } from "../../runs/interruption.ts";
import { workFeed } from "./work-feed.ts";
import type { FeedWork, WorkParts } from "./work-parts.ts";

/** What is being handled has this long to end by itself when the work is stopped. Milliseconds. */
const grace = 10_000;

/**
 * Handles the events of feeds until the signal is aborted: claims them, reads their objects again, gives them to the handlers and stores what
 * became of them. What is under way then may end; after a while it is broken off and goes back into the queue. Never rejects.
 */
export async function runWorkers(feeds: readonly FeedWork[], parts: WorkParts, signal: AbortSignal): Promise<void> {
  const breakOff = new AbortController();
  const idle = new AbortController();
  const stopLate = async (): Promise<void> => {
    await parts.clock.wait(grace, idle.signal);
    breakOff.abort(new Interruption("stopped"));
  };
  let stopping: Promise<void> | undefined;
  const stop = (): void => void (stopping ??= stopLate());
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });
  await Promise.all(feeds.map(async (feed) => workFeed(feed, parts, { signal, breakOff: breakOff.signal })));
  idle.abort();
  signal.removeEventListener("abort", stop);
  await stopping;
}
