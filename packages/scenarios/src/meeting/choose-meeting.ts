import type { MeetingEvent } from "@b24kit/portal";
import { mentions } from "../actions/words.ts";
import { inOrder, meetingKey } from "../domain/calendar.ts";
import { isBefore } from "../domain/dates.ts";
import { type Answers, rowsOf } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { calendarKey } from "../shared/gather-calendars.ts";
import { personRef } from "../shared/names.ts";
import type { MeetingParameters } from "./definition.ts";
import { type Which, whichMeeting } from "./which.ts";

/** Who is a little late still prepares for what has begun. */
const begunMinutes = 15;

/** Which meeting it is, as far as the calendars tell. */
export type Chosen =
  | { readonly kind: "meeting"; readonly event: MeetingEvent }
  | { readonly kind: "several"; readonly events: readonly MeetingEvent[] }
  | { readonly kind: "none" }
  /** No calendar could be read. */
  | { readonly kind: "unknown" };

/** The one meeting that is meant; of several that fit none is guessed. */
export function chooseMeeting(context: Context<MeetingParameters>, answers: Answers): Chosen {
  const events = listedEvents(context, answers);
  if (events === null) return { kind: "unknown" };
  const which = whichMeeting(context);
  const fitting = events.filter((event) => fits(event, which, context));
  const isOver = ({ end, start }: MeetingEvent): boolean => !isBefore(context.now, end) && isBefore(start, context.now);
  const isNext = which.id === undefined && which.day === undefined && which.words === "" && which.time === undefined;
  const ahead = fitting.filter((event) => !isOver(event));
  // Of a day that is named the past ones may be meant as well; of a series its next date, else the last one.
  const wanted = which.day === undefined ? ahead : fitting;
  const distinct = onceEach(which.day === undefined ? wanted : [...ahead, ...fitting.filter(isOver)]);
  const justBegun = context.now.subtract({ minutes: begunMinutes });
  const chosen = isNext ? firstOf(distinct.filter(({ start }) => isBefore(justBegun, start))) : distinct;
  const [event] = chosen;
  if (event === undefined) return { kind: "none" };
  return chosen.length === 1 ? { kind: "meeting", event } : { kind: "several", events: inTime(chosen) };
}

/** People whose calendars could not be read. */
export function unreadCalendars({ whose }: Context, answers: Answers): readonly number[] {
  return (whose.personIds ?? []).filter((id) => rowsOf(answers, calendarKey(id)) === null);
}

/** Every event of the calendars that its owner has not declined, a meeting of several people once. */
function listedEvents({ whose }: Context, answers: Answers): readonly MeetingEvent[] | null {
  const lists = (whose.personIds ?? []).map((id) => rowsOf<MeetingEvent>(answers, calendarKey(id)));
  if (lists.every((list) => list === null)) return null;
  const listed = lists.flatMap((list) => list ?? []).filter(({ attendance }) => attendance !== "declined");
  return inTime([...new Map(listed.toReversed().map((event) => [meetingKey(event), event])).values()]);
}

function fits(event: MeetingEvent, { id, time, words }: Which, { zone, dictionaries }: Context): boolean {
  if (id !== undefined) return event.id === id || event.parentId === id;
  if (time !== undefined) {
    const start = event.start.toZonedDateTimeISO(zone.id);
    if (event.isAllDay || start.hour !== time.hour || start.minute !== time.minute) return false;
  }
  if (words === "") return time !== undefined || isMeeting(event);
  const names = event.participants.map(({ personId }) => personRef(personId, dictionaries).name);
  return mentions([event.title, ...names].join(" "), words);
}

/** With somebody, or about somebody: what only blocks time needs no preparation. */
function isMeeting({ isAllDay, participants, links, otherLinks }: MeetingEvent): boolean {
  return !isAllDay && participants.length + links.length + otherLinks.length > 0;
}

/** Of every series its first instance in the list. */
function onceEach(events: readonly MeetingEvent[]): readonly MeetingEvent[] {
  return [...new Map(events.toReversed().map((event) => [event.parentId, event])).values()].toReversed();
}

/** The earliest one, with those that begin at the same time. */
function firstOf(events: readonly MeetingEvent[]): readonly MeetingEvent[] {
  const [first] = inTime(events);
  return first === undefined ? [] : events.filter(({ start }) => start.equals(first.start));
}

function inTime(events: readonly MeetingEvent[]): readonly MeetingEvent[] {
  return inOrder(events) as readonly MeetingEvent[];
}
