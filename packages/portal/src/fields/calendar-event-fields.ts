import { documentedFields } from "./documented-fields.ts";
import type { PortalField } from "./portal-field.ts";

/**
 * Parameters of an event: no method describes them, so they are those of the documentation.
 * https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html
 */
export const calendarEventFields: readonly PortalField[] = documentedFields({
  id: ["integer", "ID", "readonly"],
  type: ["string", "Calendar type", "required"],
  ownerId: ["integer", "Calendar owner", "required"],
  name: ["string", "Title", "required"],
  from: ["datetime", "Start", "required"],
  to: ["datetime", "End", "required"],
  from_ts: ["integer", "Start, Unix seconds"],
  to_ts: ["integer", "End, Unix seconds"],
  section: ["integer", "Calendar"],
  skip_time: ["string", "All day (Y or N)"],
  timezone_from: ["string", "Time zone of the start"],
  timezone_to: ["string", "Time zone of the end"],
  description: ["text", "Description"],
  color: ["string", "Colour"],
  text_color: ["string", "Text colour"],
  accessibility: ["string", "Availability"],
  importance: ["string", "Importance"],
  private_event: ["string", "Private (Y or N)"],
  rrule: ["object", "Recurrence"],
  is_meeting: ["string", "Meeting with others (Y or N)"],
  location: ["string", "Place"],
  remind: ["array", "Reminders", "multiple"],
  attendees: ["array", "Attendees", "multiple"],
  host: ["integer", "Host"],
  meeting: ["object", "Settings of the meeting"],
  crm_fields: ["array", "CRM records", "multiple"],
});
