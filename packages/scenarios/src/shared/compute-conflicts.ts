import type { CalendarEvent } from "@b24kit/portal";
import { conflictPairs, meetingKey } from "../domain/calendar.ts";

type Pair = readonly [CalendarEvent, CalendarEvent];

/** Overlaps, each pair of meetings once, and the meetings that are in one. */
export interface Conflicts {
  readonly pairs: readonly Pair[];
  /** By `meetingKey`. */
  readonly keys: ReadonlySet<string>;
}

/** The overlaps within each calendar by itself. */
export function conflictsOf(events: readonly CalendarEvent[]): Conflicts {
  const pairs = distinctPairs(byOwner(events).flatMap(([, own]) => conflictPairs(own)));
  return { pairs, keys: new Set(pairs.flat().map(meetingKey)) };
}

/** The events of each calendar. */
export function byOwner(events: readonly CalendarEvent[]): readonly (readonly [number, readonly CalendarEvent[]])[] {
  return [...Map.groupBy(events, (event) => event.ownerId)];
}

/** Several people may have the same two meetings at once: that is one pair. */
function distinctPairs(pairs: readonly Pair[]): readonly Pair[] {
  return [...new Map(pairs.map((pair) => [pair.map(meetingKey).toSorted().join(" "), pair] as const)).values()];
}
