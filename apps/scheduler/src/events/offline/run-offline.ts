import { repeat } from "./repeat.ts";
import type { OfflineParts } from "./offline-parts.ts";
import type { PortalQueue } from "./portal-queue.ts";
import { countOf } from "./offline-row.ts";
import { createRecoverProcesses } from "./recover-processes.ts";
import { mostSettled, settleEvents } from "./settle-events.ts";
import { createStoreRows } from "./store-rows.ts";
import { createTakeFailed } from "./take-failed.ts";

/**
 * Reads the portal's queue into ours and tells the portal what became of the events, until the signal is aborted. Trouble with the
 * portal or the store does not end it. What is under way then is finished: an answer that is not waited for reserves events for nobody.
 */
export async function runOffline(parts: OfflineParts, signal: AbortSignal): Promise<void> {
  const ended = new AbortController();
  const late = lateSignal(parts, signal, ended.signal);
  await Promise.all([
    repeat(parts, createReading(parts, late), signal),
    parts.loses ? undefined : repeat(parts, createSettling(parts, late), signal),
  ]);
  ended.abort();
}

type Turn = () => Promise<number>;

/** One look into the portal's queue; gives the milliseconds until the next one. */
function createReading(parts: OfflineParts, signal: AbortSignal): Turn {
  const { feed, queue, loses, settings } = parts;
  const store = createStoreRows(parts);
  const recover = createRecoverProcesses(parts, store);
  const portal = tellingLoss(parts.portal, () => recover.hurry());
  const takeFailed = createTakeFailed({ ...parts, portal }, store);
  return async () => {
    // What a store that was away did not take yet goes first.
    await store({ events: [] }, signal);
    if (!loses) await recover(signal);
    // Before the length is looked at: what waits to be asked for again counts there, and a full feed would never get shorter.
    if (!loses) await takeFailed(signal);
    if ((await queue.length(feed.name)) >= settings.most) return settings.settle;
    const taken = await portal.take({}, signal);
    await store(taken, signal);
    return countOf(taken) > 0 ? 0 : settings.idle;
  };
}

/** An answer that was lost has reserved records for a process that nobody knows. */
function tellingLoss(portal: PortalQueue, onLoss: () => void): PortalQueue {
  return {
    ...portal,
    take: async (...what) => {
      try {
        return await portal.take(...what);
      } catch (error) {
        onLoss();
        throw error;
      }
    },
  };
}

function createSettling(parts: OfflineParts, signal: AbortSignal): Turn {
  return async () => {
    const count = await settleEvents(parts, signal);
    return count === mostSettled ? 0 : parts.settings.settle;
  };
}

/** Requests get this long after the end. Milliseconds. */
const patience = 8000;

function lateSignal({ clock }: OfflineParts, signal: AbortSignal, ended: AbortSignal): AbortSignal {
  const late = new AbortController();
  signal.addEventListener("abort", () => void clock.wait(patience, ended).then(() => late.abort()), { once: true });
  return late.signal;
}
