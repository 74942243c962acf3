import { Temporal } from "temporal-polyfill";
import { uniqueEvents, type CalendarEvent } from "@b24kit/portal";
import { isBefore, later, millisecondsBetween, type TimeSpan } from "./dates.ts";

/** A free slot is at least this long. */
export const freeSlotMinutes = 45;
/** A longer pause ends a run of back-to-back events. */
export const backToBackGapMinutes = 5;
/** A run is worth telling when it lasts longer than this. */
export const backToBackHours = 3;

const minute = 60_000;

/** Events without a pause worth the name, from the first start to the last end. */
export interface BackToBackRun extends TimeSpan {
  readonly events: readonly CalendarEvent[];
}

/** Listed on a day: every event that touches it and that the owner of the calendar has not declined. */
export function isListed(event: CalendarEvent, date: Temporal.PlainDate, day: TimeSpan): boolean {
  if (event.attendance === "declined") return false;
  if (event.isAllDay && event.days !== undefined) {
    const { first, last } = event.days;
    return Temporal.PlainDate.compare(first, date) <= 0 && Temporal.PlainDate.compare(date, last) <= 0;
  }
  const startsBeforeDayEnds = isBefore(event.start, day.to);
  return startsBeforeDayEnds && (isBefore(day.from, event.end) || !isBefore(event.start, day.from));
}

/** Busy: takes the owner's time. All-day, free, absent and 0-minute events do not; unanswered ones do. */
export function isBusy(event: CalendarEvent): boolean {
  return (
    !event.isAllDay &&
    event.attendance !== "declined" &&
    event.availability !== "free" &&
    event.availability !== "absent" &&
    isBefore(event.start, event.end)
  );
}

/** Pairs of busy events of one calendar that overlap; touching ends do not. */
export function conflictPairs(events: readonly CalendarEvent[]): readonly (readonly [CalendarEvent, CalendarEvent])[] {
  const busy = inOrder(events.filter(isBusy));
  const pairs: (readonly [CalendarEvent, CalendarEvent])[] = [];
  for (const [index, event] of busy.entries()) {
    for (let next = index + 1; next < busy.length; next += 1) {
      const other = busy[next];
      if (other === undefined || !isBefore(other.start, event.end)) break;
      pairs.push([event, other]);
    }
  }
  return pairs;
}

/** Runs of at least two busy events of one calendar with gaps of at most 5 minutes, together longer than 3 hours. */
export function backToBackRuns(events: readonly CalendarEvent[]): readonly BackToBackRun[] {
  const runs: { from: Temporal.Instant; to: Temporal.Instant; events: CalendarEvent[] }[] = [];
  for (const event of inOrder(events.filter(isBusy))) {
    const run = runs.at(-1);
    if (run !== undefined && millisecondsBetween(run.to, event.start) <= backToBackGapMinutes * minute) {
      run.events.push(event);
      run.to = later(run.to, event.end);
    } else {
      runs.push({ from: event.start, to: event.end, events: [event] });
    }
  }
  return runs.filter(
    (run) => run.events.length > 1 && millisecondsBetween(run.from, run.to) > backToBackHours * 60 * minute,
  );
}

/** The parts of a window that no busy event takes, each at least 45 minutes long. */
export function freeSlots(events: readonly CalendarEvent[], window: TimeSpan): readonly TimeSpan[] {
  const slots: TimeSpan[] = [];
  let from = window.from;
  for (const event of inOrder(events.filter(isBusy))) {
    slots.push({ from, to: isBefore(event.start, window.to) ? event.start : window.to });
    from = later(from, event.end);
  }
  slots.push({ from, to: window.to });
  return slots.filter((slot) => millisecondsBetween(slot.from, slot.to) >= freeSlotMinutes * minute);
}

/** By start, then end, then title and id, so that the order never depends on the portal's. */
export function inOrder(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  return events
    .map((event) => ({ event, start: event.start.epochMilliseconds, end: event.end.epochMilliseconds }))
    .toSorted(
      (left, right) =>
        left.start - right.start ||
        left.end - right.end ||
        left.event.title.localeCompare(right.event.title) ||
        left.event.id - right.event.id,
    )
    .map(({ event }) => event);
}

/** Marks the same meeting in several calendars: the organiser's row and the start of the instance. */
export function meetingKey(event: CalendarEvent): string {
  return `${event.parentId}@${event.start.epochMilliseconds}`;
}

/** One row for each meeting, whoever's calendar it came from; an answered row is preferred to an unanswered one. */
export function withoutDuplicates(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  return uniqueEvents(events.toSorted((left, right) => Number(isUnanswered(left)) - Number(isUnanswered(right))));
}

function isUnanswered({ attendance }: CalendarEvent): boolean {
  return attendance === "unanswered";
}
