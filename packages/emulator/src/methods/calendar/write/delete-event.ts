import { toInt, toText } from "../../../php/values.ts";
import type { EventRow } from "../../../world/types.ts";
import type { MethodCall, MethodResult } from "../../method.ts";
import { mayEditCalendar } from "../access.ts";
import { calendarError, isMissing, requireParams } from "../errors.ts";
import { guestsOf, putEvent } from "./put-event.ts";

/**
 * `calendar.event.delete`: the whole event or series, with the rows of all guests. A guest who deletes the own row
 * declines, and single occurrences that were cut off a series stay (both unconfirmed).
 */
export function deleteEvent(call: MethodCall): MethodResult {
  const { portal, caller, params } = call;
  if (isMissing(params["id"])) throw calendarError("Event id not specified");
  const row = portal.events.get(toInt(params["id"]));
  if (row === undefined || !mayEditCalendar(caller, row.CAL_TYPE, Number(row.OWNER_ID))) {
    throw calendarError("An error occurred while deleting the event");
  }
  if (row.ID === row.PARENT_ID) {
    for (const { ID } of portal.events.family(Number(row.ID))) portal.events.remove(Number(ID));
  } else {
    answerMeeting(call, row, "N");
  }
  return { result: true };
}

/** `calendar.meeting.status.set`: the caller's answer to a meeting. Without a place in it nothing changes (unconfirmed). */
export function setMeetingStatus(call: MethodCall): MethodResult {
  requireParams(call, "eventId", "status");
  const status = toText(call.params["status"]);
  if (!["Y", "N", "Q"].includes(status)) throw calendarError('Invalid value for the parameter "status"');
  const row = ownRow(call);
  if (row !== undefined) answerMeeting(call, row, status);
  return { result: true };
}

/** `calendar.meeting.status.get`: the caller's answer; false without a place in the meeting (unconfirmed). */
export function getMeetingStatus(call: MethodCall): MethodResult {
  requireParams(call, "eventId");
  return { result: ownRow(call)?.MEETING_STATUS ?? false };
}

/** The row of a meeting that stands in the caller's calendar. */
function ownRow({ portal, caller, params }: MethodCall): EventRow | undefined {
  const row = portal.events.get(toInt(params["eventId"]));
  const family = row === undefined ? [] : portal.events.family(Number(row.PARENT_ID));
  return family.find(
    ({ IS_MEETING, CAL_TYPE, OWNER_ID }) => IS_MEETING && CAL_TYPE === "user" && Number(OWNER_ID) === caller.id,
  );
}

/** Everybody's row tells the new answer. */
function answerMeeting({ portal }: MethodCall, row: EventRow, status: string): void {
  const main = portal.events.get(Number(row.PARENT_ID));
  if (main === undefined) {
    portal.events.put({ ...row, MEETING_STATUS: status });
    return;
  }
  const guests = guestsOf(main).map((guest) => (guest.id === Number(row.OWNER_ID) ? { ...guest, status } : guest));
  putEvent(portal, main, guests);
}
