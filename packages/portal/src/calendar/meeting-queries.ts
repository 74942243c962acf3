import { z } from "zod";
import type { Attendance, CalendarEvent } from "../model/types.ts";
import type { Query } from "../query.ts";
import { type CrmLink, parseCrmLink } from "../tasks/linked-tasks.ts";
import { readRows, wireId, wireList, wireReference, wireText } from "../wire.ts";
import { ATTENDANCE } from "./event-adapter.ts";
import { type EventConditions, eventsOf } from "./event-queries.ts";

/** Somebody who is asked to come. */
export interface Participant {
  readonly personId: number;
  readonly answer: Attendance;
}

/** An event with who comes and which records of the CRM it is about. */
export interface MeetingEvent extends CalendarEvent {
  readonly participants: readonly Participant[];
  readonly links: readonly CrmLink[];
  /** Links to other things than leads, deals, contacts and companies. */
  readonly otherLinks: readonly string[];
}

const METHOD = "calendar.event.get";
const attendeeRow = z.object({ id: wireReference, status: wireText });
const detailRow = z.object({ ID: wireId, ATTENDEE_LIST: wireList, UF_CRM_CAL_EVENT: wireList });

/** The same instances as `eventsOf`, with participants and links. */
export function meetingsOf(conditions: EventConditions): Query<MeetingEvent> {
  const events = eventsOf(conditions);
  return {
    ...events,
    parse: (rows) => {
      const details = new Map(readRows(METHOD, detailRow, rows).map((row) => [row.ID, row]));
      return events.parse(rows).map((event) => withDetails(event, details.get(event.id)));
    },
  };
}

function withDetails(event: CalendarEvent, row: z.output<typeof detailRow> | undefined): MeetingEvent {
  const links = (row?.UF_CRM_CAL_EVENT ?? []).map((code) => ({ code: String(code), link: parseCrmLink(code) }));
  return {
    ...event,
    participants: readRows(METHOD, attendeeRow, row?.ATTENDEE_LIST ?? []).flatMap(({ id, status }) =>
      id === undefined ? [] : [{ personId: id, answer: ATTENDANCE[status.toUpperCase()] ?? "none" }],
    ),
    links: links.flatMap(({ link }) => link ?? []),
    otherLinks: links.filter(({ link }) => link === undefined).map(({ code }) => code),
  };
}
