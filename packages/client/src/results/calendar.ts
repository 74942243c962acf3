import { z } from "zod";
import {
  wireDateOrEmpty,
  wireFlag,
  wireMap,
  wireNumber,
  wireNumberOrNone,
  wireObject,
  wireRow,
  wireText,
} from "./wire.ts";

/** Dates are in the portal's own text form. https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html */
const event = wireRow(
  { ID: wireNumber },
  {
    PARENT_ID: wireNumberOrNone,
    CAL_TYPE: wireText,
    OWNER_ID: wireNumberOrNone,
    NAME: wireText,
    DATE_FROM: z.string(),
    DATE_TO: z.string(),
    TZ_FROM: wireText,
    TZ_TO: wireText,
    DATE_FROM_TS_UTC: wireNumber.describe("Unix seconds; in an instance of a series those of the series."),
    DATE_TO_TS_UTC: wireNumber,
    DT_SKIP_TIME: wireFlag.describe("All-day."),
    DT_LENGTH: wireNumberOrNone.describe("Seconds."),
    DESCRIPTION: wireText,
    CREATED_BY: wireNumberOrNone,
    DATE_CREATE: wireText,
    TIMESTAMP_X: wireDateOrEmpty,
    PRIVATE_EVENT: z.union([wireFlag, z.number()]),
    ACCESSIBILITY: wireText,
    IMPORTANCE: wireText,
    IS_MEETING: wireFlag,
    MEETING_STATUS: wireText.describe("H host, Y coming, N not coming, Q not answered."),
    MEETING_HOST: wireNumberOrNone,
    MEETING: z.union([wireObject({}), z.literal(["", false]), z.null()]),
    LOCATION: z.unknown(),
    REMIND: z.unknown(),
    COLOR: wireText,
    RRULE: z.union([wireObject({}), z.string(), z.null()]).describe('The rule of a series, or "".'),
    EXDATE: wireText.describe('Left-out days of a series, joined by ";".'),
    RECURRENCE_ID: wireNumberOrNone,
    RINDEX: wireNumber.describe("Number of the instance in its series."),
    SECT_ID: wireNumberOrNone,
    SECTION_ID: wireNumberOrNone,
    ATTENDEE_LIST: z.array(
      wireObject({
        id: wireNumberOrNone.optional(),
        entryId: wireNumberOrNone.optional(),
        status: wireText.optional(),
      }),
    ),
  },
);

/** https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html */
const section = wireRow(
  { ID: wireNumber },
  {
    NAME: wireText,
    DESCRIPTION: wireText,
    COLOR: wireText,
    CAL_TYPE: wireText,
    OWNER_ID: wireNumberOrNone,
    CREATED_BY: wireNumberOrNone,
    DATE_CREATE: wireText,
    EXTERNAL_TYPE: wireText,
    ACCESS: wireMap(wireNumber),
    PERM: wireMap(z.unknown()),
  },
);

/** https://apidocs.bitrix24.com/api-reference/calendar/calendar-accessibility-get.html */
const busyTime = wireRow(
  { ID: wireNumber, DATE_FROM: z.string(), DATE_TO: z.string() },
  {
    NAME: wireText,
    DATE_FROM_TS_UTC: wireNumber,
    DATE_TO_TS_UTC: wireNumber,
    DT_SKIP_TIME: wireFlag,
    TZ_FROM: wireText,
    TZ_TO: wireText,
    ACCESSIBILITY: wireText,
    IMPORTANCE: wireText,
  },
);

/** Results of the calendar methods. */
export const calendarResults = {
  "calendar.event.get": z.array(event),
  "calendar.event.get.nearest": z.array(event),
  "calendar.section.get": z.array(section),
  "calendar.accessibility.get": wireMap(z.array(busyTime)).describe("Busy times by user."),
};
