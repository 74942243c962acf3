import { objectKey } from "../objects/object-key.ts";
import { objectOf } from "../objects/object-of.ts";
import type { Json, NewEvent } from "../queue/event-queue.ts";
import type { OfflineRow } from "./offline-row.ts";

/** Characters of JSON. An event tells an id; what is much larger than that is read from the portal, not carried around. */
const largest = 256 * 1024;

/** A record as an event of the feed. `processId` is null where the portal has dropped it already; `now`: where it tells no time. */
export function eventOfRow(row: OfflineRow, processId: string | null, feed: string, now: number): NewEvent {
  const { EVENT_NAME: name, EVENT_DATA: data = null, MESSAGE_ID: messageId, TIMESTAMP_X: changedAt } = row;
  const code = name.toUpperCase();
  const told: Json = data === false ? null : data;
  const object = objectOf(code, told);
  const at = Date.parse(changedAt ?? "");
  return {
    feed,
    key: messageId,
    code,
    object: object === null ? null : objectKey(object),
    data: isSmall(told) ? told : null,
    at: Number.isNaN(at) ? now : at,
    held: processId === null ? null : { processId, messageId },
  };
}

function isSmall(told: Json): boolean {
  try {
    return JSON.stringify(told).length <= largest;
  } catch {
    // Nested too deep to be written.
    return false;
  }
}
