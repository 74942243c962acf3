import type { OfflineParts } from "./offline-parts.ts";
import { countOf } from "./offline-row.ts";
import type { StoreRows } from "./store-rows.ts";

/** Of one round. */
const most = 50;

/** Asks for records that were put back, all that the portal has; then looks after those that did not come. */
export type TakeFailed = (signal: AbortSignal) => Promise<void>;

/** `store`: puts what comes into our queue. Nobody is asked while no event's time has come, but once in a sweep. */
export function createTakeFailed(parts: OfflineParts, store: StoreRows): TakeFailed {
  const { feed, queue, portal, clock, settings } = parts;
  const forget = createForgetGone(parts);
  let sweptAt = Number.NEGATIVE_INFINITY;
  return async (signal) => {
    const isSweep = clock.monotonic() - sweptAt >= settings.sweep;
    if (!isSweep && (await queue.awaited(feed.name, 1)).length === 0) return;
    for (let came = most; came > 0 && !signal.aborted;) {
      const taken = await portal.take({ failed: true }, signal);
      came = countOf(taken);
      await store(taken, signal);
    }
    sweptAt = clock.monotonic();
    await forget(signal);
  };
}

/**
 * What did not come although it was asked for is reserved by a process whose answer was lost, and comes back with that, or it is gone:
 * the portal removes old records. Looked at no more often than the portal may be asked.
 */
function createForgetGone({ feed, queue, portal, clock, settings, onEvent }: OfflineParts) {
  let lookedAt = Number.NEGATIVE_INFINITY;
  return async (signal: AbortSignal): Promise<void> => {
    const missing = await queue.awaited(feed.name, most);
    if (missing.length === 0 || clock.monotonic() - lookedAt < settings.grace) return;
    lookedAt = clock.monotonic();
    const gone: number[] = [];
    const known = new Set(await queue.processes(feed.name));
    for (const { id, held, key } of missing) {
      const rows = await portal.list({ "=MESSAGE_ID": held?.messageId ?? key }, most, signal);
      // Whoever was killed between the portal and our queue let it come back as another event, which would wait for this one for ever.
      if (rows.every(({ PROCESS_ID: process }) => known.has(process))) gone.push(id);
    }
    if (gone.length === 0) return;
    await queue.forget(gone);
    onEvent({ type: "gone", feed: feed.name, count: gone.length });
  };
}
