import type { CalendarEvent } from "@b24kit/portal";
import { isWorkingDay } from "@b24kit/portal";
import {
  backToBackRuns,
  freeSlots,
  inOrder,
  isBusy,
  isListed,
  meetingKey,
  withoutDuplicates,
} from "../domain/calendar.ts";
import { later, millisecondsBetween, toIso, type TimeSpan } from "../domain/dates.ts";
import { workingHours } from "../domain/working-days.ts";
import type { Context } from "../run/context.ts";
import { byOwner, conflictsOf } from "./compute-conflicts.ts";
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
  const copies = Map.groupBy(listed, meetingKey);
  const { pairs, keys: inConflict } = conflictsOf(listed);
  const { workCalendar } = context.dictionaries;
  const hours = workingHours(workCalendar, context.date, context.zone.id);
  return {
    count: meetings.length,
    items: meetings.map((event) => {
      const key = meetingKey(event);
      return toMeeting(event, copies.get(key) ?? [], inConflict.has(key), context);
    }),
    conflictCount: inConflict.size,
    conflicts: pairs.map(([left, right]): [number, number] => [idOf(left), idOf(right)]),
    backToBack: calendars.flatMap(([person, own]) =>
      backToBackRuns(own).map((run) => ({ ...spanData(run, context), person, events: run.events.map(idOf) })),
    ),
    freeSlots: unread.length > 0 ? null : freeSlotsOf(listed, hours, context),
    unanswered: meetings.filter((event) => event.attendance === "unanswered").map((event) => event.id),
    isWorkingDay: isWorkingDay(workCalendar, context.date),
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

function notBeforeNow(hours: TimeSpan, { now, date, today }: Context): TimeSpan {
  return date.equals(today) ? { from: later(hours.from, now), to: hours.to } : hours;
}

function toMeeting(
  event: CalendarEvent,
  copies: readonly CalendarEvent[],
  isInConflict: boolean,
  context: Context,
): Meeting {
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
    people: [...new Set(copies.map(({ ownerId }) => ownerId))],
    link: linksOf(context).event(event.id, event.ownerId),
  };
}

function spanData(span: TimeSpan, { zone }: Context): { from: string; to: string } {
  return { from: toIso(span.from, zone.id), to: toIso(span.to, zone.id) };
}

function slotData(slot: TimeSpan, context: Context): NonNullable<Meetings["freeSlots"]>[number] {
  return { ...spanData(slot, context), minutes: Math.floor(millisecondsBetween(slot.from, slot.to) / 60_000) };
}
