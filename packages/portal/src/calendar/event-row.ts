import { z } from "zod";
import { isRecord, wireFlag, wireId, wireInteger, wireList, wireReference, wireText } from "../wire.ts";

/** RRULE is an object (or its iCalendar text) for a repeated event, "" or [] for a single one. */
const wireHasRule = z
  .unknown()
  .optional()
  .transform((rule) => (typeof rule === "string" ? rule.includes("FREQ") : isRecord(rule) && "FREQ" in rule));

/** https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html */
export const eventRow = z
  .object({
    ID: wireId,
    PARENT_ID: wireReference,
    OWNER_ID: wireReference,
    NAME: wireText,
    DATE_FROM: wireText,
    DATE_TO: wireText,
    "~DATE_FROM": wireText,
    ORIGINAL_DATE_FROM: wireText,
    TZ_FROM: wireText,
    TZ_TO: wireText,
    DATE_FROM_TS_UTC: wireInteger,
    DT_SKIP_TIME: wireFlag,
    DT_LENGTH: wireInteger,
    RRULE: wireHasRule,
    RECURRENCE_ID: wireReference,
    IS_MEETING: wireFlag,
    MEETING_STATUS: wireText,
    MEETING_HOST: wireReference,
    ATTENDEE_LIST: wireList,
    LOCATION: wireText,
    ACCESSIBILITY: wireText,
    PRIVATE_EVENT: wireFlag,
    DELETED: wireFlag,
  })
  .transform(({ RRULE, ...row }) => ({ ...row, isRecurring: RRULE }));

/** A row of `calendar.event.get`, scalars read, dates still text. */
export type EventRow = z.output<typeof eventRow>;
