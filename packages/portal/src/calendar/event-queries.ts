import { command } from "@b24kit/client";
import { Temporal } from "temporal-polyfill";
import type { CalendarEvent } from "../model/types.ts";
import type { Query } from "../query.ts";
import { dayStart } from "../zone.ts";
import { parseEvents } from "./event-adapter.ts";

export interface EventConditions {
  /** Whose calendar. */
  readonly ownerId: number;
  readonly from: Temporal.PlainDate;
  /** The day after the last one. */
  readonly to: Temporal.PlainDate;
  /** Zone in which the days are meant; also that of whole-day events and of events that name none. */
  readonly zone: string;
}

/**
 * Every instance of one person's calendar that touches the days, declined ones included, in the order of their start.
 * The portal compares dates in zones of its own, so one day more is asked for on each side and cut here by instants.
 */
export function eventsOf({ ownerId, from, to, zone }: EventConditions): Query<CalendarEvent> {
  return {
    command: command("calendar.event.get", {
      type: "user",
      ownerId,
      from: from.subtract({ days: 1 }).toString(),
      to: to.add({ days: 1 }).toString(),
    }),
    scope: "calendar",
    parse: (rows) =>
      parseEvents(rows, zone, ownerId)
        .filter((event) => touches(event, { from, to, zone }))
        .toSorted((a, b) => Temporal.Instant.compare(a.start, b.start) || a.id - b.id),
  };
}

/** True when an event takes place in the days: half-open, a moment without length counts where it starts. */
function touches(event: CalendarEvent, range: Pick<EventConditions, "from" | "to" | "zone">): boolean {
  if (event.days !== undefined) {
    const { first, last } = event.days;
    return Temporal.PlainDate.compare(first, range.to) < 0 && Temporal.PlainDate.compare(last, range.from) >= 0;
  }
  const from = dayStart(range.from, range.zone);
  if (Temporal.Instant.compare(event.start, dayStart(range.to, range.zone)) >= 0) return false;
  return Temporal.Instant.compare(event.end, from) > 0 || Temporal.Instant.compare(event.start, from) >= 0;
}
