import { isArrayLike, isTruthy, toInt, toList, toText, valueAt } from "../../../php/values.ts";
import { parseRule } from "../../../world/load/recurrence-reader.ts";
import type { RecurrenceRule } from "../../../world/types.ts";
import type { MethodCall } from "../../method.ts";
import { calendarError } from "../errors.ts";
import { sections } from "../sections.ts";

type Reader = (value: unknown) => unknown;

const text: Reader = (value) => toText(value);

/** Parameters that go into a row as they are, and how each is read. */
const readers: Readonly<Record<string, readonly [field: string, read: Reader]>> = {
  name: ["NAME", (value) => toText(value).trim()],
  description: ["DESCRIPTION", text],
  location: ["LOCATION", text],
  color: ["COLOR", text],
  text_color: ["TEXT_COLOR", text],
  accessibility: ["ACCESSIBILITY", oneOf(["busy", "absent", "quest", "free"], "busy")],
  importance: ["IMPORTANCE", oneOf(["high", "normal", "low"], "normal")],
  private_event: ["PRIVATE_EVENT", (value) => (value === "Y" ? "1" : "")],
  remind: ["REMIND", reminders],
  crm_fields: ["UF_CRM_CAL_EVENT", (value) => toList(value).map((link) => toText(link))],
};

/** What the parameters say about an event besides its time, its rule and its guests, by the names of rows. */
export function readEventFields({ params }: MethodCall): Record<string, unknown> {
  for (const name of ["name", "description"]) {
    if (isArrayLike(params[name])) throw calendarError(`Invalid value for the parameter "${name}"`);
  }
  if (params["crm_fields"] !== undefined && !isArrayLike(params["crm_fields"])) {
    throw calendarError("The list of event links to CRM must be an array");
  }
  const given = Object.entries(readers).filter(([name]) => params[name] !== undefined && params[name] !== null);
  return Object.fromEntries(given.map(([name, [field, read]]) => [field, read(params[name])]));
}

function oneOf(known: readonly string[], fallback: string): Reader {
  return (value) => (known.includes(toText(value)) ? toText(value) : fallback);
}

function reminders(value: unknown): unknown[] {
  return toList(value).flatMap((entry) => {
    const type = toText(valueAt(entry, "type"));
    const count = valueAt(entry, "count");
    return ["min", "hour", "day"].includes(type) && !isArrayLike(count) ? [{ type, count: toInt(count) }] : [];
  });
}

/** The rule of `rrule`: "" for none, undefined when the call does not say, "unreadable" for one that is no rule. */
export function readRule({ params, portal }: MethodCall): RecurrenceRule | "" | "unreadable" | undefined {
  const written = params["rrule"];
  if (written === undefined) return undefined;
  const frequency = toText(valueAt(written, "FREQ"));
  if (!isTruthy(written) || frequency === "" || frequency === "NONE") return "";
  return parseRule({ ...(written as object) }, portal.world.portal.dateFormat) ?? "unreadable";
}

/** SECT_ID: what `section` names, otherwise the calendar's first; a section of another calendar is refused. */
export function readSection(call: MethodCall, type: string, owner: number): string {
  const known = sections(call.portal, type, owner, call.caller).map(({ ID }) => toText(ID));
  const wanted = toText(call.params["section"]);
  const mode = call.params["auto_detect_section"];
  const isAutomatic = mode === "Y" || ((mode === undefined || mode === null) && wanted === "");
  const section = isAutomatic ? known[0] : known.find((id) => id === wanted);
  if (section !== undefined) return section;
  throw calendarError("You specified an invalid calendar section ID or the user does not have access to it");
}

/** MEETING of a row, from `meeting`. */
export function readMeeting({ params, portal }: MethodCall, host: number): Record<string, unknown> {
  const flag = (name: string): boolean => isTruthy(valueAt(params["meeting"], name));
  const user = portal.users.get(host);
  return {
    HOST_NAME: user === undefined ? "" : `${user.NAME} ${user.LAST_NAME}`.trim(),
    NOTIFY: flag("notify"),
    REINVITE: flag("reinvite"),
    ALLOW_INVITE: flag("allow_invite"),
    HIDE_GUESTS: flag("hide_guests"),
    MEETING_CREATOR: host,
    LANGUAGE_ID: null,
    MAIL_FROM: "",
  };
}

/** Known people among `attendees`. */
export function readAttendees({ params, portal }: MethodCall): number[] {
  const ids = toList(params["attendees"]).map((id) => (isArrayLike(id) ? 0 : toInt(id)));
  return [...new Set(ids)].filter((id) => portal.users.get(id) !== undefined);
}
