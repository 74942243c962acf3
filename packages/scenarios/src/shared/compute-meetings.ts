import type { CalendarEvent } from "@b24kit/portal";
import { isWorkingDay } from "@b24kit/portal";
import {
  backToBackRuns,
  conflictPairs,
  freeSlots,
  inOrder,
  isBusy,
  isListed,
  meetingKey,
  withoutDuplicates,
} from "../domain/calendar.ts";
import { atMinute, later, millisecondsBetween, toIso, type TimeSpan } from "../domain/dates.ts";
import type { Context } from "../run/context.ts";
import type { Meeting, Meetings } from "./data.ts";
import type { ReadCalendars } from "./gather-calendars.ts";
import { linksOf } from "./names.ts";

/**
 * The meetings of the report's day. Conflicts and back-to-back runs are looked for in each calendar by itself, free
 * slots are those that nobody of the people read is busy in; a meeting in several calendars is listed once.
 */
export function computeMeetings({ events, unread }: ReadCalendars, context: Context): Meetings {
  const listed = events.filter((event) => isListed(event, context.date, context.day));
  const meetings = inOrder(withoutDuplicates(listed));
  const shown = new Map(meetings.map((event) => [meetingKey(event), event.id]));
  const idOf = (event: CalendarEvent) => shown.get(meetingKey(event)) ?? event.id;
  const calendars = byOwner(listed);
  const pairs = distinctPairs(calendars.flatMap(([, own]) => conflictPairs(own)));
  const inConflict = new Set(pairs.flatMap(([left, right]) => [meetingKey(left), meetingKey(right)]));
  const hours = workingHours(context);
  return {
    count: meetings.length,
    items: meetings.map((event) => toMeeting(event, listed, inConflict.has(meetingKey(event)), context)),
    conflictCount: inConflict.size,
    conflicts: pairs.map(([left, right]): [number, number] => [idOf(left), idOf(right)]),
    backToBack: calendars.flatMap(([person, own]) =>
      backToBackRuns(own).map((run) => ({ ...spanData(run, context), person, events: run.events.map(idOf) })),
    ),
    freeSlots: unread.length > 0 ? null : freeSlotsOf(listed, hours, context),
    unanswered: meetings.filter((event) => event.attendance === "unanswered").map((event) => event.id),
    isWorkingDay: isWorkingDay(context.dictionaries.workCalendar, context.date),
    workingHours: hours === undefined ? null : spanData(hours, context),
    unreadCalendars: [...unread],
  };
}

function freeSlotsOf(
  events: readonly CalendarEvent[],
  hours: TimeSpan | undefined,
  context: Context,
): NonNullable<Meetings["freeSlots"]> {
  if (hours === undefined) return [];
  return freeSlots(events, notBeforeNow(hours, context)).map((slot) => slotData(slot, context));
}

/** Working hours of the day; none on a day off or when the portal states none. */
function workingHours({ dictionaries, date, zone }: Context): TimeSpan | undefined {
  const { workCalendar } = dictionaries;
  if (!isWorkingDay(workCalendar, date) || workCalendar.workEnd <= workCalendar.workStart) return undefined;
  return { from: atMinute(date, workCalendar.workStart, zone.id), to: atMinute(date, workCalendar.workEnd, zone.id) };
}

function notBeforeNow(hours: TimeSpan, { now, date, today }: Context): TimeSpan {
  return date.equals(today) ? { from: later(hours.from, now), to: hours.to } : hours;
}

function byOwner(events: readonly CalendarEvent[]): readonly [number, readonly CalendarEvent[]][] {
  return [...Map.groupBy(events, (event) => event.ownerId)];
}

/** Several people may have the same two meetings at once: that is one pair. */
function distinctPairs(
  pairs: readonly (readonly [CalendarEvent, CalendarEvent])[],
): readonly (readonly [CalendarEvent, CalendarEvent])[] {
  const kept = new Map(pairs.map((pair) => [pair.map(meetingKey).toSorted().join(" "), pair] as const));
  return [...kept.values()];
}

function toMeeting(
  event: CalendarEvent,
  listed: readonly CalendarEvent[],
  isInConflict: boolean,
  context: Context,
): Meeting {
  const key = meetingKey(event);
  const days = event.days && { first: event.days.first.toString(), last: event.days.last.toString() };
  return {
    id: event.id,
    title: event.title,
    ...spanData({ from: event.start, to: event.end }, context),
    hasEnd: !event.hasNoEnd,
    isAllDay: event.isAllDay,
    days: days ?? null,
    place: event.place ?? null,
    attendance: event.attendance,
    isBusy: isBusy(event),
    isInConflict,
    people: [...new Set(listed.filter((other) => meetingKey(other) === key).map((other) => other.ownerId))],
    link: linksOf(context).event(event.id, event.ownerId),
  };
}

function spanData(span: TimeSpan, { zone }: Context): { from: string; to: string } {
  return { from: toIso(span.from, zone.id), to: toIso(span.to, zone.id) };
}

function slotData(slot: TimeSpan, context: Context): NonNullable<Meetings["freeSlots"]>[number] {
  return { ...spanData(slot, context), minutes: Math.floor(millisecondsBetween(slot.from, slot.to) / 60_000) };
}
