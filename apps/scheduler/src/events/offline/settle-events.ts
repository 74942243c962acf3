import type { QueuedEvent } from "../queue/event-queue.ts";
import type { OfflineParts } from "./offline-parts.ts";

/** Events of one round at most. */
export const mostSettled = 500;

/**
 * Tells the portal what became of events: handled ones and dead letters are confirmed, failed ones put back. Telling twice changes
 * nothing, so after a lost answer it is told again. A process that cannot be told does not keep the others; its error is thrown at the end.
 */
export async function settleEvents(
  { feed, queue, portal, onEvent }: OfflineParts,
  signal: AbortSignal,
): Promise<number> {
  const events = await queue.unsettled(feed.name, mostSettled);
  const told = { confirmed: 0, refused: 0 };
  const troubles: unknown[] = [];
  for (const group of Map.groupBy(events, placeOf).values()) {
    const [first] = group;
    if (first === undefined || first.held === null || signal.aborted) continue;
    const how = first.status === "refused" ? "refused" : "confirmed";
    try {
      const messages = group.flatMap(({ held }) => held?.messageId ?? []);
      if (how === "refused") await portal.refuse(first.held.processId, messages, signal);
      else await portal.confirm(first.held.processId, messages, signal);
      await queue.settled(group.map(({ id }) => id));
      told[how] += group.length;
    } catch (error) {
      troubles.push(error);
    }
  }
  if (told.confirmed + told.refused > 0) onEvent({ type: "settled", feed: feed.name, ...told });
  if (troubles.length > 0) throw troubles[0];
  return events.length;
}

function placeOf({ held, status }: QueuedEvent): string {
  return JSON.stringify([held?.processId, status === "refused"]);
}
