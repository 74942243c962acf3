import { formatSite } from "../../time/format.ts";
import { DAY } from "../calendar-day.ts";
import { WEEKDAYS } from "../recurrence-end.ts";
import type { DateFormat, RecurrenceRule, Weekday } from "../types.ts";
import { readWallClock } from "./date-readers.ts";
import { isRecord } from "./problems.ts";

export const RULE = 'a rule like { "FREQ": "WEEKLY", "BYDAY": ["MO"] } or "FREQ=WEEKLY;BYDAY=MO"';

const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;

/** A rule from an object, as the portal writes it, or from iCalendar text; "" for no rule; undefined when it is none. */
export function parseRule(value: unknown, format: DateFormat): RecurrenceRule | "" | undefined {
  if (isBlank(value)) return "";
  const parts = typeof value === "string" ? textParts(value) : isRecord(value) ? value : undefined;
  const frequency = FREQUENCIES.find((name) => name === parts?.["FREQ"]);
  if (!parts || !frequency) return undefined;
  const part = <T>(name: string, fallback: T, parse: (value: unknown) => T | undefined) =>
    isBlank(parts[name]) ? fallback : parse(parts[name]);
  const interval = part("INTERVAL", 1, count);
  const times = part<number | null>("COUNT", null, count);
  const until = part<string | null>("UNTIL", null, (value) => siteDay(value, format));
  const days = part("BYDAY", [], weekdays);
  if (interval === undefined || times === undefined || until === undefined || !days) return undefined;
  return {
    FREQ: frequency,
    INTERVAL: interval,
    ...(days.length > 0 && { BYDAY: Object.fromEntries(days.map((day) => [day, day])) }),
    ...(times !== null && { COUNT: times }),
    ...(until !== null && { UNTIL: until }),
  };
}

/** A date in any accepted form as the site writes it. */
export function siteDay(value: unknown, format: DateFormat): string | undefined {
  const written = readWallClock(typeof value === "string" ? basicToIso(value.trim()) : value);
  return written && formatSite(Math.floor(written.local / DAY) * DAY, format, false);
}

/** iCalendar writes 20261231T235959Z. */
function basicToIso(text: string): string {
  return text.replace(/^(\d{4})(\d\d)(\d\d)(T\d{6}Z?)?$/, "$1-$2-$3");
}

function textParts(text: string): Record<string, unknown> | undefined {
  const pairs = text
    .replace(/^RRULE:/i, "")
    .split(";")
    .filter((part) => part !== "")
    .map((part) => part.split("="));
  if (pairs.some((pair) => pair.length !== 2)) return undefined;
  return Object.fromEntries(
    pairs.map(([name = "", value = ""]) => [name.trim().toUpperCase(), value.trim().toUpperCase()]),
  );
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** At least 1. */
function count(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 1 ? number : undefined;
}

function weekdays(value: unknown): Weekday[] | undefined {
  const names: unknown[] = typeof value === "string" ? value.split(",") : Object.values(value as object);
  const days = names.map((name) => WEEKDAYS.find((day) => day === (typeof name === "string" ? name.trim() : name)));
  return days.includes(undefined) ? undefined : days.filter((day) => day !== undefined);
}
