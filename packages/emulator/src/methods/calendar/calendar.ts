import { isTruthy, toInt, toList, toText } from "../../php/values.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { isOpenEvent } from "./access.ts";
import { requireParams } from "./errors.ts";
import { eventInstances, unexpanded } from "./expand.ts";
import { eventRange, serverToday } from "./range.ts";
import { renderEvent } from "./render.ts";
import { sections } from "./sections.ts";
import { calendarSettings } from "./settings.ts";
import { addEvent } from "./write/add-event.ts";
import { deleteEvent, getMeetingStatus, setMeetingStatus } from "./write/delete-event.ts";
import { updateEvent } from "./write/update-event.ts";

const scopes = ["calendar"];
const dayLength = 86_400_000;

/** Calendars of people and of the company. */
export const calendarMethods: MethodTable = {
  "calendar.event.get": {
    scopes,
    support: "partial",
    note: "`from` and `to` mean whole days of the server's zone. Private events of others are left out.",
    run: events,
  },
  "calendar.event.get.nearest": { scopes, support: "partial", note: "`detailUrl` is ignored.", run: nearest },
  "calendar.section.get": {
    scopes,
    support: "partial",
    note: "Sections follow from the events; an empty calendar has one.",
    run: sectionList,
  },
  "calendar.accessibility.get": { scopes, support: "full", run: accessibility },
  "calendar.settings.get": { scopes, support: "full", run: ({ portal }) => ({ result: calendarSettings(portal) }) },
  "calendar.event.getbyid": { scopes, support: "full", run: byId },
  "calendar.event.add": {
    scopes,
    support: "partial",
    note: "Nobody is notified, rooms are not booked, groups have no calendars of their own.",
    effect: "write",
    run: addEvent,
  },
  "calendar.event.update": {
    scopes,
    support: "partial",
    note: "Fields that are left out stay; only the guests follow the documented rules.",
    effect: "write",
    run: updateEvent,
  },
  "calendar.event.delete": {
    scopes,
    support: "partial",
    note: "Series as a whole; a guest who deletes the own row declines.",
    effect: "write",
    run: deleteEvent,
  },
  "calendar.meeting.status.get": { scopes, support: "full", run: getMeetingStatus },
  "calendar.meeting.status.set": {
    scopes,
    support: "partial",
    note: "The host is not notified.",
    effect: "write",
    run: setMeetingStatus,
  },
};

/** Everything in the range that stands in the owner's calendar, declined meetings included. */
function events(call: MethodCall): MethodResult {
  requireParams(call, "type", "ownerId");
  const { params, portal } = call;
  const section = toList(params["section"]).map((id) => toText(id));
  const found = eventInstances(
    portal,
    toText(params["type"]),
    toInt(params["ownerId"]),
    eventRange(portal, params["from"], params["to"]),
  )
    .filter((instance) => isOpenEvent(call.caller, instance.row))
    .filter(({ row }) => section.length === 0 || section.includes(toText(row["SECT_ID"])));
  return { result: found.map((instance) => renderEvent(portal, call.caller, instance)) };
}

/** From today on, in order of time, without declined meetings; the caller's calendar unless told otherwise. */
function nearest(call: MethodCall): MethodResult {
  const { params, portal, caller } = call;
  const days = params["days"] === undefined ? 60 : toInt(params["days"]);
  const forCaller = params["forCurrentUser"] === undefined || isTruthy(params["forCurrentUser"]);
  const ownGiven = !forCaller && params["ownerId"] !== undefined;
  const type = ownGiven ? toText(params["type"], "user") : "user";
  const today = serverToday(portal);
  const found = eventInstances(portal, type, ownGiven ? toInt(params["ownerId"]) : caller.id, {
    from: today,
    to: today + (days + 1) * dayLength - 1,
  })
    .filter((instance) => isOpenEvent(call.caller, instance.row) && instance.row.MEETING_STATUS !== "N")
    .toSorted((left, right) => left.instant - right.instant || Number(left.row.ID) - Number(right.row.ID));
  const limit = toInt(params["maxEventsCount"]);
  return {
    result: (limit > 0 ? found.slice(0, limit) : found).map((instance) => renderEvent(portal, caller, instance)),
  };
}

/** Dates are those of the first occurrence. An event that does not exist or is not open to the caller is null. */
function byId(call: MethodCall): MethodResult {
  requireParams(call, "id");
  const row = call.portal.events.get(toInt(call.params["id"]));
  const instance = row !== undefined && isOpenEvent(call.caller, row) ? unexpanded(call.portal, row) : undefined;
  return { result: instance === undefined ? null : renderEvent(call.portal, call.caller, instance) };
}

function sectionList(call: MethodCall): MethodResult {
  requireParams(call, "type", "ownerId");
  return { result: sections(call.portal, toText(call.params["type"]), toInt(call.params["ownerId"]), call.caller) };
}

/** By user id; a user without events has an empty list. Private events of others come without a name. */
function accessibility(call: MethodCall): MethodResult {
  requireParams(call, "users", "from", "to");
  const { params, portal } = call;
  const range = eventRange(portal, params["from"], params["to"]);
  const rows = (user: number): Record<string, unknown>[] =>
    eventInstances(portal, "user", user, range)
      .filter(({ row }) => row.MEETING_STATUS !== "N")
      .map((instance) => {
        const row = renderEvent(portal, call.caller, instance);
        const shown = Object.fromEntries(
          accessibilityFields.flatMap((name) => (name in row ? [[name, row[name]]] : [])),
        );
        return isOpenEvent(call.caller, instance.row) ? shown : { ...shown, NAME: "" };
      });
  return { result: Object.fromEntries(toList(params["users"]).map((id) => [toInt(id), rows(toInt(id))])) };
}

const accessibilityFields = [
  "ID",
  "NAME",
  "DATE_FROM",
  "DATE_TO",
  "DATE_FROM_TS_UTC",
  "DATE_TO_TS_UTC",
  "~USER_OFFSET_FROM",
  "~USER_OFFSET_TO",
  "DT_SKIP_TIME",
  "TZ_FROM",
  "TZ_TO",
  "ACCESSIBILITY",
  "IMPORTANCE",
  "EVENT_TYPE",
];
