import type { Temporal } from "temporal-polyfill";
import type { EventDetails } from "./event-details.ts";
import { plainText } from "./plain-text.ts";
import { givenOnly, type WriteCommand, writtenTime } from "./write-command.ts";

/** A meeting to be booked in the calendar of its host. */
export interface MeetingDraft {
  readonly title: string;
  readonly hostId: number;
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
  /** Besides the host; none: an event of one's own. */
  readonly guestIds: readonly number[];
  readonly place?: string | undefined;
  readonly description?: string | undefined;
  readonly dealId?: number | undefined;
}

/** https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html */
export function addMeeting(draft: MeetingDraft): WriteCommand {
  const { title, hostId, guestIds, place, description, dealId } = draft;
  const params = givenOnly({
    type: "user",
    ownerId: hostId,
    name: title,
    ...timesOf(draft.start, draft.end),
    location: place,
    description: description === undefined ? undefined : plainText(description),
    crm_fields: dealId === undefined ? undefined : [`D_${dealId}`],
    ...(guestIds.length > 0 && { is_meeting: "Y", attendees: [hostId, ...guestIds] }),
  });
  return { method: "calendar.event.add", params };
}

/**
 * Moves an event that does not repeat. The method clears what a call leaves out, so everything known is said again:
 * https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html
 */
export function moveMeeting(
  event: EventDetails,
  start: Temporal.ZonedDateTime,
  end: Temporal.ZonedDateTime,
): WriteCommand {
  return { method: "calendar.event.update", params: { ...event.kept, ...timesOf(start, end) } };
}

/** The zone goes along where it has a name: an offset alone would not follow a clock change. */
function timesOf(start: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime): Record<string, unknown> {
  const zone = /^[+-]/.test(start.timeZoneId) ? undefined : start.timeZoneId;
  return givenOnly({
    from: writtenTime(start),
    to: writtenTime(end),
    skip_time: "N",
    timezone_from: zone,
    timezone_to: zone,
  });
}
