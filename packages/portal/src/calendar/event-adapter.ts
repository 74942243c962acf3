import { z } from "zod";
import { MalformedAnswerError } from "../errors.ts";
import type { Attendance, CalendarEvent } from "../model/types.ts";
import { readRows, wireReference } from "../wire.ts";
import { detectDateOrder, type DatedRow } from "./date-order.ts";
import { eventRow, type EventRow } from "./event-row.ts";
import { eventTime } from "./event-time.ts";
import type { DateOrder } from "./site-date.ts";

const METHOD = "calendar.event.get";

/** How somebody answered, by the letter of the portal. */
export const ATTENDANCE: Readonly<Record<string, Attendance>> = {
  H: "host",
  Y: "accepted",
  N: "declined",
  Q: "unanswered",
};
const AVAILABILITY: Readonly<Record<string, CalendarEvent["availability"]>> = {
  free: "free",
  absent: "absent",
  quest: "tentative",
};

const attendeeRow = z.object({ id: wireReference });

/** Meeting rooms are stored as "calendar_5_12" or "ECMR_7": no place that a person could read. */
const ROOM_CODE = /^(calendar|ECMR|ecmr)_\d+/;

/**
 * Every instance of an answer. `zone` is used where a row names no usable one and for whole days; `ownerId` where a row
 * names no owner.
 */
export function parseEvents(sent: readonly unknown[], zone: string, ownerId: number): readonly CalendarEvent[] {
  const rows = readRows(METHOD, eventRow, sent).filter((row) => !row.DELETED);
  const order = detectDateOrder(rows.map(datesOf));
  const replaced = replacedInstances(rows);
  const events = rows.filter((row) => !isReplaced(row, replaced)).map((row) => toEvent(row, order, zone, ownerId));
  return uniqueBy(events, (event) => `${event.id}@${event.start.epochMilliseconds}`);
}

/** Each meeting once, when calendars of several people were read: the first row of a meeting and start wins. */
export function uniqueEvents(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  return uniqueBy(events, (event) => `${event.parentId}@${event.start.epochMilliseconds}`);
}

function toEvent(row: EventRow, order: DateOrder, zone: string, ownerId: number): CalendarEvent {
  const time = eventTime(row, order, zone);
  if (time === undefined) throw new MalformedAnswerError(METHOD, "DATE_FROM", "a date of the site format");
  const place = row.LOCATION.trim();
  return {
    id: row.ID,
    parentId: row.PARENT_ID ?? row.ID,
    ownerId: row.OWNER_ID ?? ownerId,
    title: row.NAME,
    ...time,
    isAllDay: row.DT_SKIP_TIME,
    attendance: row.IS_MEETING ? (ATTENDANCE[row.MEETING_STATUS.toUpperCase()] ?? "none") : "none",
    attendeeIds: attendeesOf(row),
    availability: AVAILABILITY[row.ACCESSIBILITY.toLowerCase()] ?? "busy",
    isRecurring: row.isRecurring,
    isPrivate: row.PRIVATE_EVENT,
    ...(row.MEETING_HOST && { hostId: row.MEETING_HOST }),
    ...(place !== "" && !ROOM_CODE.test(place) && { place }),
  };
}

function attendeesOf(row: EventRow): readonly number[] {
  return row.ATTENDEE_LIST.flatMap((attendee) => {
    const read = attendeeRow.safeParse(attendee);
    return read.success && read.data.id !== undefined ? [read.data.id] : [];
  });
}

function datesOf(row: EventRow): DatedRow {
  const seriesStart = row.isRecurring ? row["~DATE_FROM"] : row.DATE_FROM;
  return {
    texts: [row.DATE_FROM, row.DATE_TO, row.ORIGINAL_DATE_FROM],
    seriesStart,
    zone: row.TZ_FROM,
    utcSeconds: row.DATE_FROM_TS_UTC,
  };
}

/**
 * Series and day of every instance that was edited on its own. The edited one is stored as an event of its own and the
 * series names the day in EXDATE; a portal that answers both would show the meeting twice.
 */
function replacedInstances(rows: readonly EventRow[]): ReadonlySet<string> {
  const edited = rows.filter((row) => row.RECURRENCE_ID !== undefined && !row.isRecurring);
  return new Set(
    edited.map(
      (row) => `${row.RECURRENCE_ID}@${dayOf(row.ORIGINAL_DATE_FROM === "" ? row.DATE_FROM : row.ORIGINAL_DATE_FROM)}`,
    ),
  );
}

function isReplaced(row: EventRow, replaced: ReadonlySet<string>): boolean {
  if (!row.isRecurring) return false;
  const day = dayOf(row.DATE_FROM);
  return replaced.has(`${row.ID}@${day}`) || replaced.has(`${row.PARENT_ID}@${day}`);
}

/** The date part of a site-format text: within one answer all are written alike. */
function dayOf(text: string): string {
  return text.trim().split(/[\sT]/)[0] ?? "";
}

function uniqueBy<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  const seen = new Map<string, T>();
  for (const value of values) {
    const key = keyOf(value);
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}
