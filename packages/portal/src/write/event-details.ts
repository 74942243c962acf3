import { z } from "zod";
import { command } from "@b24kit/client";
import type { Query } from "../query.ts";
import { readWire, wireFlag, wireId, wireList, wireRecord, wireReference, wireText } from "../wire.ts";
import { givenOnly } from "./write-command.ts";

/** What must be said again when an event is changed. */
export interface EventDetails {
  readonly id: number;
  readonly isRecurring: boolean;
  /** Parameters of the change besides the times, as the portal told them. */
  readonly kept: Readonly<Record<string, unknown>>;
}

const METHOD = "calendar.event.getbyid";

const detailsRow = z.object({
  ID: wireId,
  CAL_TYPE: wireText,
  OWNER_ID: wireReference,
  NAME: wireText,
  DESCRIPTION: wireText,
  LOCATION: wireText,
  COLOR: wireText,
  TEXT_COLOR: wireText,
  ACCESSIBILITY: wireText,
  IMPORTANCE: wireText,
  PRIVATE_EVENT: wireFlag,
  SECTION_ID: wireReference,
  SECT_ID: wireReference,
  REMIND: wireList,
  RRULE: z.unknown().optional(),
  IS_MEETING: wireFlag,
  MEETING_HOST: wireReference,
  MEETING: wireRecord,
  ATTENDEE_LIST: wireList,
  UF_CRM_CAL_EVENT: wireList,
});

const attendeeRow = z.object({ id: wireReference });

/** One event by its id, with everything that a change must not lose; no row when there is none that the key may see. */
export function eventDetails(id: number): Query<EventDetails> {
  return {
    command: command(METHOD, { id }),
    scope: "calendar",
    isWhole: true,
    parse: ([row]) => (row === null || row === undefined ? [] : [toDetails(readWire(METHOD, detailsRow, row))]),
  };
}

function toDetails(row: z.output<typeof detailsRow>): EventDetails {
  return {
    id: row.ID,
    isRecurring: isRule(row.RRULE),
    kept: givenOnly({
      id: row.ID,
      type: row.CAL_TYPE === "" ? "user" : row.CAL_TYPE,
      ownerId: row.OWNER_ID ?? 0,
      name: row.NAME,
      description: textOf(row.DESCRIPTION),
      location: textOf(row.LOCATION),
      color: textOf(row.COLOR),
      text_color: textOf(row.TEXT_COLOR),
      accessibility: textOf(row.ACCESSIBILITY),
      importance: textOf(row.IMPORTANCE),
      private_event: row.PRIVATE_EVENT ? "Y" : "N",
      section: row.SECTION_ID ?? row.SECT_ID,
      remind: row.REMIND.length === 0 ? undefined : row.REMIND,
      crm_fields: row.UF_CRM_CAL_EVENT.length === 0 ? undefined : row.UF_CRM_CAL_EVENT,
      ...meetingOf(row),
    }),
  };
}

function meetingOf(row: z.output<typeof detailsRow>): Record<string, unknown> {
  if (!row.IS_MEETING) return {};
  const flag = (name: string): boolean => row.MEETING[name] === true || row.MEETING[name] === "Y";
  return {
    is_meeting: "Y",
    host: row.MEETING_HOST,
    attendees: row.ATTENDEE_LIST.flatMap((attendee) => attendeeRow.safeParse(attendee).data?.id ?? []),
    meeting: {
      notify: flag("NOTIFY"),
      // People who agreed to the old time are asked about the new one.
      reinvite: true,
      allow_invite: flag("ALLOW_INVITE"),
      hide_guests: flag("HIDE_GUESTS"),
    },
  };
}

/** RRULE is an object or its text for a series, "" or [] for a single event. */
function isRule(rule: unknown): boolean {
  if (typeof rule === "string") return rule.includes("FREQ");
  return typeof rule === "object" && rule !== null && "FREQ" in rule;
}

function textOf(text: string): string | undefined {
  return text === "" ? undefined : text;
}
