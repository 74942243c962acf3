import { isTruthy, toInt, toText, valueAt } from "../../../php/values.ts";
import { dateFields, type EventTimes } from "../../../world/load/event-times.ts";
import type { EventRow } from "../../../world/types.ts";
import type { MethodCall, MethodResult } from "../../method.ts";
import { mayEditCalendar } from "../access.ts";
import { calendarError, requireParams } from "../errors.ts";
import { siteNow } from "./add-event.ts";
import { readAttendees, readEventFields, readMeeting, readRule, readSection } from "./event-input.ts";
import { readTimes, timesOf } from "./event-times.ts";
import { detachOccurrence, occurrenceOf, splitSeries } from "./occurrence.ts";
import { guestsOf, putEvent, type Guest } from "./put-event.ts";

/** `calendar.event.update`: the id, or an object when one occurrence or the rest of a series was cut off. */
export function updateEvent(call: MethodCall): MethodResult {
  requireParams(call, "id", "type", "ownerId");
  const fields = readEventFields(call);
  const main = editableEvent(call);
  const mode = toText(call.params["recurrence_mode"]);
  if (!["", "this", "next", "all"].includes(mode)) {
    throw calendarError("An invalid editing type for the recurring event is specified");
  }
  const isPart = main.RRULE !== "" && (mode === "this" || mode === "next");
  if (!isPart) {
    putEvent(call.portal, changedEvent(call, main, timesOf(call.portal, main), fields), guests(call, main));
    return { result: Number(main.ID) };
  }
  return { result: updatePart(call, main, mode, fields) };
}

/** The first row of the event, which the caller may edit: a meeting of another host only with `host`. */
function editableEvent(call: MethodCall): EventRow {
  const { params, portal, caller } = call;
  const [type, owner] = [toText(params["type"]), toInt(params["ownerId"])];
  const row = portal.events.get(toInt(params["id"]));
  const isThere = row !== undefined && row.CAL_TYPE === type && Number(row.OWNER_ID) === owner;
  if (!isThere || !mayEditCalendar(caller, type, owner)) throw calendarError("Access denied");
  const host = Number(row["MEETING_HOST"]);
  if (row.IS_MEETING && host !== caller.id && toInt(params["host"]) !== host) throw calendarError("Access denied");
  return portal.events.get(Number(row.PARENT_ID)) ?? row;
}

/** The cut-off part is an event of its own: of one occurrence, or a series that begins with it. */
function updatePart(call: MethodCall, main: EventRow, mode: string, fields: Record<string, unknown>): unknown {
  const { portal } = call;
  const occurrence = occurrenceOf(portal, main, call.params["current_date_from"]);
  if (occurrence === undefined) throw failed();
  const rest = mode === "this" ? { ...main, RRULE: "" as const } : { ...main, RRULE: occurrence.rest };
  const id = String(portal.events.nextId());
  const draft: EventRow = { ...rest, ID: id, PARENT_ID: id, DAV_XML_ID: `event-${id}@b24kit-emulator` };
  if (mode === "this") Object.assign(draft, { RECURRENCE_ID: main.ID, EXDATE: "" });
  const event = changedEvent(call, draft, occurrence.times, fields);
  if (mode === "this") detachOccurrence(portal, main, occurrence);
  else splitSeries(portal, main, occurrence);
  putEvent(portal, event, guests(call, main));
  return {
    originalDate: occurrence.text,
    originalDavXmlId: toText(main["DAV_XML_ID"]),
    instanceTz: toText(main["TZ_FROM"]),
    recEventId: Number(id),
    id: Number(main.ID),
  };
}

function changedEvent(
  call: MethodCall,
  row: EventRow,
  before: EventTimes | undefined,
  fields: Record<string, unknown>,
): EventRow {
  const { portal, params } = call;
  const times = readTimes(call, before);
  const rule = readRule(call) ?? row.RRULE;
  if (times === undefined || rule === "unreadable") throw failed();
  // All-day rows have no zones.
  const kept = Object.entries(row).filter(([name]) => !times.isAllDay || !name.startsWith("TZ_"));
  const section =
    params["section"] === undefined ? {} : sectionFields(readSection(call, row.CAL_TYPE, Number(row.OWNER_ID)));
  return {
    ...(Object.fromEntries(kept) as EventRow),
    ...fields,
    ...section,
    ...(params["meeting"] === undefined ? {} : { MEETING: readMeeting(call, Number(row["MEETING_HOST"])) }),
    RRULE: rule,
    ...dateFields(times, rule, { dateFormat: portal.world.portal.dateFormat }),
    TIMESTAMP_X: siteNow(call),
    VERSION: String(Number(row["VERSION"] ?? 0) + 1),
  };
}

function sectionFields(section: string): Record<string, unknown> {
  return { SECT_ID: section, SECTION_ID: section };
}

/**
 * Who is asked: as before without `is_meeting`; with Y the host and `attendees`, who are asked anew when they are new or
 * `meeting[reinvite]` is set; with N nobody.
 */
function guests(call: MethodCall, main: EventRow): Guest[] {
  const { params } = call;
  const before = guestsOf(main);
  if (params["is_meeting"] === undefined || params["is_meeting"] === null) return before;
  if (params["is_meeting"] !== "Y") return [];
  const host = main.IS_MEETING ? Number(main["MEETING_HOST"]) : call.caller.id;
  const reinvite = isTruthy(valueAt(params["meeting"], "reinvite"));
  const others = readAttendees(call).filter((id) => id !== host);
  const statusOf = (id: number): string =>
    (reinvite ? undefined : before.find((guest) => guest.id === id)?.status) ?? "Q";
  return [{ id: host, status: "H" }, ...others.map((id) => ({ id, status: statusOf(id) }))];
}

function failed(): Error {
  return calendarError("An error occurred while changing the event");
}
