import type { AttendeeEntry, EventRow, RecurrenceRule } from "../types.ts";
import type { LoadContext } from "./context.ts";
import { sameAs } from "./crm-fields.ts";
import { moment } from "./date-readers.ts";
import { dateFields, readEventTimes } from "./event-times.ts";
import { textOf, type Draft, type FieldTable, type RowScope, type Source } from "./field-table.ts";
import { expectation, isRecord } from "./problems.ts";
import { boolean, field, id, oneOf, optionalText, reference, structure, text } from "./readers.ts";
import { parseRule, RULE, siteDay } from "./recurrence-reader.ts";
import { readRows } from "./rows.ts";

const DATES = "dates like 21.11.2026 joined by ;";
const ATTENDEES = "a list of objects with id and status";

/** Everything but the times, which depend on each other and are read by event-times.ts. */
const EVENT: FieldTable<LoadContext> = {
  ID: id(),
  PARENT_ID: id({ fallback: sameAs("ID") }),
  CAL_TYPE: oneOf(["user", "group", "company_calendar"], { fallback: "user" }),
  OWNER_ID: text({ fallback: (draft, { currentUser }) => (draft["CAL_TYPE"] === "user" ? currentUser : "0") }),
  NAME: optionalText(),
  DESCRIPTION: optionalText(),
  LOCATION: optionalText(),
  ACCESSIBILITY: oneOf(["busy", "quest", "free", "absent"], { fallback: "busy" }),
  IMPORTANCE: oneOf(["high", "normal", "low"], { fallback: "normal" }),
  PRIVATE_EVENT: field("true or false", (value) => (["Y", "1", 1, true].includes(value as string) ? "1" : ""), {
    fallback: "",
    empty: "",
  }),
  RRULE: field(RULE, (value, fail, { dateFormat }: LoadContext) => parseRule(value, dateFormat) ?? fail(RULE), {
    fallback: "",
    empty: "",
  }),
  EXDATE: field(DATES, readDates, { fallback: "", empty: "" }),
  RECURRENCE_ID: reference(),
  ATTENDEE_LIST: field(ATTENDEES, (value, fail) => attendees(value) ?? fail(ATTENDEES), { fallback: [] }),
  IS_MEETING: boolean({ fallback: looksLikeMeeting }),
  // "" until the parent row is known.
  MEETING_HOST: id({ fallback: "" }),
  MEETING_STATUS: oneOf(["H", "Y", "N", "Q"], { fallback: usualStatus }),
  MEETING: structure({ fallback: [] }),
  REMIND: structure({ fallback: [] }),
  COLOR: optionalText(),
  CREATED_BY: id({ fallback: "" }),
  DATE_CREATE: moment({ fallback: (_, { clock, now }) => clock.iso(now) }),
  TIMESTAMP_X: moment({ fallback: sameAs("DATE_CREATE") }),
  SECT_ID: text({ fallback: sameAs("OWNER_ID") }),
  SECTION_ID: text({ fallback: sameAs("SECT_ID") }),
};

/** Series stay unexpanded; the rows of one meeting know each other's participants. */
export function readEvents(rows: readonly unknown[], context: LoadContext): EventRow[] {
  const collection = { name: "events", table: EVENT, key: "ID", finish: withTimes };
  return completeMeetings(readRows(rows, collection, context)) as unknown as EventRow[];
}

/** Replaces whatever form the times have in the file by the portal's fields. */
function withTimes(draft: Draft, source: Source, { where, context }: RowScope<LoadContext>): Draft {
  const fail = (name: string, expected: string) =>
    context.problems.add(`${where}: ${expectation(name, expected, source[name])}`);
  const zone = (name: string, usual: string) => {
    const given = source[name] ?? "";
    if (given === "") return usual;
    if (typeof given === "string" && context.zones.isKnown(given)) return given;
    fail(name, "a time zone like Europe/Moscow");
    return usual;
  };
  const from = zone("TZ_FROM", context.zoneOf(textOf(draft, "OWNER_ID")));
  const times = readEventTimes(source, { from, to: zone("TZ_TO", from) }, context, fail);
  // A rule that could not be read has its problem already.
  if (!times || draft["RRULE"] === undefined) return draft;
  // All-day rows have no zones, whatever the file says.
  const rest = Object.fromEntries(Object.entries(draft).filter(([name]) => !name.startsWith("TZ_")));
  return { ...rest, ...dateFields(times, draft["RRULE"] as RecurrenceRule | "", context) };
}

/** Who takes part follows from the rows of a meeting when the file does not list it; the host owns the parent row. */
function completeMeetings(rows: Draft[]): Draft[] {
  const owners = new Map(rows.map((row) => [row["ID"], row["OWNER_ID"]]));
  const meetings = Map.groupBy(rows, (row) => row["PARENT_ID"]);
  return rows.map((row) => {
    const host = row["MEETING_HOST"] === "" ? (owners.get(row["PARENT_ID"]) ?? row["OWNER_ID"]) : row["MEETING_HOST"];
    const listed = row["ATTENDEE_LIST"];
    const isListed = !row["IS_MEETING"] || (Array.isArray(listed) && listed.length > 0);
    const entries = isListed ? listed : (meetings.get(row["PARENT_ID"]) ?? []).map(attendeeOf);
    return { ...row, MEETING_HOST: host, CREATED_BY: row["CREATED_BY"] || host, ATTENDEE_LIST: entries };
  });
}

function attendeeOf(row: Draft): AttendeeEntry {
  return { id: Number(row["OWNER_ID"]), entryId: textOf(row, "ID"), status: textOf(row, "MEETING_STATUS") };
}

function looksLikeMeeting(draft: Draft, _: LoadContext, source: Source): boolean {
  const { ATTENDEE_LIST: list, MEETING_STATUS: status } = source;
  return draft["PARENT_ID"] !== draft["ID"] || (Array.isArray(list) && list.length > 0) || Boolean(status);
}

/** Nobody has to answer what is no meeting; a guest who has not answered yet is Q. */
function usualStatus(draft: Draft): string {
  if (!draft["IS_MEETING"]) return "";
  return draft["ID"] === draft["PARENT_ID"] || draft["MEETING_HOST"] === draft["OWNER_ID"] ? "H" : "Q";
}

function attendees(value: unknown): AttendeeEntry[] | undefined {
  if (value === false) return [];
  const entries: unknown[] | undefined = Array.isArray(value)
    ? value
    : isRecord(value)
      ? Object.values(value)
      : undefined;
  const read = entries?.map((entry) => {
    const id = isRecord(entry) ? Number(entry["id"]) : Number.NaN;
    if (!isRecord(entry) || !Number.isSafeInteger(id) || id <= 0) return undefined;
    return { ...entry, id, entryId: textOf(entry, "entryId"), status: textOf(entry, "status") || "Q" };
  });
  return read?.includes(undefined) ? undefined : read?.filter((entry) => entry !== undefined);
}

function readDates(value: unknown, fail: (expected: string) => undefined, { dateFormat }: LoadContext): unknown {
  const dates: unknown[] = Array.isArray(value) ? value : typeof value === "string" ? value.split(";") : [value];
  const read = dates.filter((date) => date !== "").map((date) => siteDay(date, dateFormat));
  return read.includes(undefined) ? fail(DATES) : read.join(";");
}
