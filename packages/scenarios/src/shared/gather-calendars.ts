import { eventsOf, type CalendarEvent, type Queries } from "@b24kit/portal";
import type { Period } from "../domain/period.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import type { Context } from "../run/context.ts";

const prefix = "calendar:";

/** What is known of the calendars of a day. */
export interface ReadCalendars {
  readonly events: readonly CalendarEvent[];
  /** Whose calendars could not be read: nothing is known of their day. */
  readonly unread: readonly number[];
}

/** One query for each calendar: the portal reads one owner at a time. The report's day, or the dates given. */
export function calendarQueries(
  { whose: { personIds = [] }, date, zone }: Context,
  { from, to }: Pick<Period, "from" | "to"> = { from: date, to: date.add({ days: 1 }) },
): Queries {
  const span = { from, to, zone: zone.id };
  return Object.fromEntries(personIds.map((ownerId) => [calendarKey(ownerId), eventsOf({ ownerId, ...span })]));
}

/** The calendars as far as they could be read; null when none could, or nobody knows whose there are. */
export function readCalendars(answers: Answers, { whose: { personIds } }: Context): ReadCalendars | null {
  if (personIds === undefined) return null;
  const read = personIds.map((id) => ({ id, rows: rowsOf<CalendarEvent>(answers, calendarKey(id)) }));
  const unread = read.filter(({ rows }) => rows === null).map(({ id }) => id);
  if (unread.length > 0 && unread.length === personIds.length) return null;
  return { events: read.flatMap(({ rows }) => rows ?? []), unread };
}

export function calendarKey(ownerId: number): string {
  return `${prefix}${ownerId}`;
}

export function isCalendarKey(key: string): boolean {
  return key.startsWith(prefix);
}
