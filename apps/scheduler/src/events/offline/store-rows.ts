import type { NewEvent } from "../queue/event-queue.ts";
import { eventOfRow } from "./event-of-row.ts";
import type { OfflineParts } from "./offline-parts.ts";
import type { TakenRows } from "./offline-row.ts";

/** Puts records that the portal handed out into our queue; how many events were new there. */
export type StoreRows = (taken: TakenRows, signal: AbortSignal) => Promise<number>;

/**
 * Records of codes that the feed does not take are confirmed at once. Until the store has the others they are kept here: the portal
 * would not hand them out again by itself.
 */
export function createStoreRows(parts: OfflineParts): StoreRows {
  const { feed, queue, portal, loses, bell, clock, onEvent } = parts;
  let unstored: readonly NewEvent[] = [];
  const add = async (): Promise<number> => {
    if (unstored.length === 0) return 0;
    const added = await queue.add(unstored);
    unstored = [];
    bell.ring();
    return added;
  };
  return async ({ process_id: processId = null, events, unreadable = [] }, signal) => {
    // Not confirmed and not reported as failed, which would bring it back at once: it stays as the portal has it.
    for (const row of unreadable) onEvent({ type: "unreadable", feed: feed.name, ...row, isKept: !loses });
    const isMeant = ({ EVENT_NAME: code }: { readonly EVENT_NAME: string }): boolean =>
      feed.codes.length === 0 || feed.codes.includes(code.toUpperCase());
    const process = loses ? null : processId;
    const meant = events.filter(isMeant).map((row) => eventOfRow(row, process, feed.name, clock.now()));
    unstored = [...unstored, ...meant];
    const added = await add();
    const strange = events.filter((row) => !isMeant(row)).map(({ MESSAGE_ID: id }) => id);
    if (process !== null && strange.length > 0) await portal.confirm(process, strange, signal);
    if (events.length > 0) onEvent({ type: "taken", feed: feed.name, count: meant.length, dropped: strange.length });
    return added;
  };
}
