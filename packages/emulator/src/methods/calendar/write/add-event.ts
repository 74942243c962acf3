import { toInt, toText } from "../../../php/values.ts";
import type { PortalState } from "../../../portal/portal-state.ts";
import { formatSite } from "../../../time/format.ts";
import { dateFields } from "../../../world/load/event-times.ts";
import type { EventRow, RecurrenceRule } from "../../../world/types.ts";
import type { MethodCall, MethodResult } from "../../method.ts";
import { mayEditCalendar } from "../access.ts";
import { calendarError, isMissing, missingParam, requireParams } from "../errors.ts";
import { readAttendees, readEventFields, readMeeting, readRule, readSection } from "./event-input.ts";
import { readTimes } from "./event-times.ts";
import { putEvent, type Guest } from "./put-event.ts";

/** `calendar.event.add`: the id of the new event. The caller is the host of a meeting. */
export function addEvent(call: MethodCall): MethodResult {
  requireParams(call, "type", "ownerId", "name");
  for (const name of ["from", "to"]) {
    if (isMissing(call.params[name]) && isMissing(call.params[`${name}_ts`])) throw missingParam(call, name);
  }
  const fields = readEventFields(call);
  const { portal, caller, params } = call;
  const [type, owner] = [toText(params["type"]), toInt(params["ownerId"])];
  if (!isCalendar(portal, type, owner) || !mayEditCalendar(caller, type, owner)) throw calendarError("Access denied");
  const section = readSection(call, type, owner);
  const [times, rule] = [readTimes(call, undefined), readRule(call) ?? ""];
  if (times === undefined || rule === "unreadable") throw calendarError("An error occurred while creating the event");
  const id = String(portal.events.nextId());
  const { dateFormat } = portal.world.portal;
  const row = {
    ...blankEvent(call, id),
    CAL_TYPE: type,
    OWNER_ID: String(owner),
    SECT_ID: section,
    SECTION_ID: section,
    ...fields,
    RRULE: rule,
    ...dateFields(times, rule, { dateFormat }),
  };
  const isMeeting = params["is_meeting"] === "Y";
  const meeting = isMeeting ? readMeeting(call, caller.id) : [];
  putEvent(portal, { ...row, MEETING: meeting } as unknown as EventRow, isMeeting ? guests(call) : []);
  return { result: Number(id) };
}

/** A user who exists, the company (0), or a group. */
function isCalendar(portal: PortalState, type: string, owner: number): boolean {
  if (type === "user") return portal.users.get(owner) !== undefined;
  return type === "company_calendar" ? owner === 0 : type === "group" && owner > 0;
}

/** The host stands first, whether listed or not. */
function guests(call: MethodCall): Guest[] {
  const others = readAttendees(call).filter((id) => id !== call.caller.id);
  return [{ id: call.caller.id, status: "H" }, ...others.map((id) => ({ id, status: "Q" }))];
}

function blankEvent(call: MethodCall, id: string): Record<string, unknown> & { RRULE: RecurrenceRule | "" } {
  const now = siteNow(call);
  return {
    ID: id,
    PARENT_ID: id,
    DELETED: "N",
    NAME: "",
    EVENT_TYPE: null,
    CREATED_BY: String(call.caller.id),
    DATE_CREATE: now,
    TIMESTAMP_X: now,
    DESCRIPTION: "",
    PRIVATE_EVENT: "",
    ACCESSIBILITY: "busy",
    IMPORTANCE: "normal",
    MEETING_HOST: String(call.caller.id),
    LOCATION: "",
    REMIND: [],
    COLOR: "",
    RRULE: "",
    EXDATE: "",
    DAV_XML_ID: `event-${id}@b24kit-emulator`,
    VERSION: "1",
    RECURRENCE_ID: null,
    UF_CRM_CAL_EVENT: false,
  };
}

/** The portal's now as the calendar writes it: site format, the server's clock. */
export function siteNow({ portal }: MethodCall): string {
  const now = portal.now();
  return formatSite(now + portal.zones.offset(portal.serverZone, now), portal.world.portal.dateFormat);
}
