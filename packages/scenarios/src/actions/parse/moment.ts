import { Temporal } from "temporal-polyfill";
import { parseCalendarDate } from "./calendar-date.ts";
import { readClockTime } from "./clock-time.ts";
import { parseEndOf } from "./end-of.ts";
import { parseShift } from "./shift.ts";
import { isWeekday } from "./weekday.ts";

/** A moment in the zone of the reader. */
export interface WrittenMoment {
  readonly at: Temporal.ZonedDateTime;
  /** The text names a time; else `at` is the start of the day. */
  readonly hasTime: boolean;
}

export type MomentProblem = "unreadable" | "no-such-time";

export interface MomentOptions {
  readonly now: Temporal.ZonedDateTime;
  /** What "+3d" counts from; now when absent. "через 3 дня" and "in 3 days" always count from now. */
  readonly shiftFrom?: Temporal.ZonedDateTime;
  /** The day that a time alone is meant on; today when absent. */
  readonly day?: Temporal.PlainDate;
  /** For "до конца недели"; Monday to Friday when absent. */
  readonly isWorkingDay?: (date: Temporal.PlainDate) => boolean;
}

const preposition = /^(?:в|во|на|к|ко|до|on|by|until) /;

/**
 * Reads a moment as people write it, in Russian or English: "завтра в 15:00", "noon tomorrow", "friday", "+3d", "через
 * неделю", "2026-11-25 10:00", an ISO date-time with an offset. A weekday whose time has passed today is that of next
 * week; any other day stays as it is said, past ones too.
 */
export function parseMoment(text: string, options: MomentOptions): WrittenMoment | MomentProblem {
  const normal = normalText(text);
  const exact = exactMoment(normal, options.now.timeZoneId);
  if (exact !== undefined) return exact;
  // First: "через 3 дня" would end with a time of day otherwise.
  const shiftedOnly = shiftedMoment(normal, options);
  if (shiftedOnly !== undefined) return shiftedOnly;
  const clock = normal === "" ? undefined : readClockTime(normal);
  if (clock === "no-such-time") return clock;
  if (clock === "unclear" || normal === "") return "unreadable";
  const date = dateIn(clock?.rest ?? normal, clock !== undefined, options);
  if (date === undefined) return "unreadable";
  if (clock === undefined) return { at: date.day.toZonedDateTime(options.now.timeZoneId), hasTime: false };
  const at = onClock(date.day, new Temporal.PlainTime(clock.hour, clock.minute), options.now.timeZoneId);
  if (at === undefined) return "no-such-time";
  const isPast = date.isWeekday && Temporal.ZonedDateTime.compare(at, options.now) <= 0;
  return { at: isPast ? at.add({ weeks: 1 }) : at, hasTime: true };
}

/** Lower case, single spaces, ё as е. */
export function normalText(text: string): string {
  return text.trim().toLowerCase().replaceAll("ё", "е").replaceAll(/\s+/g, " ");
}

/** The day that stands beside a time; a time alone is meant today, or on the given day. */
function dateIn(
  text: string,
  hasClock: boolean,
  options: MomentOptions,
): { readonly day: Temporal.PlainDate; readonly isWeekday: boolean } | undefined {
  const today = options.now.toPlainDate();
  const whole = text.replace(/,$/, "");
  const rest = whole.replace(preposition, "");
  if (rest === "") return { day: options.day ?? today, isWeekday: false };
  const shifted = hasClock ? shiftedMoment(rest, options)?.at.toPlainDate() : undefined;
  const { isWorkingDay = ({ dayOfWeek }: Temporal.PlainDate) => dayOfWeek <= 5 } = options;
  const end = hasClock ? undefined : parseEndOf(whole, today, isWorkingDay);
  const day = shifted ?? end ?? parseCalendarDate(rest, today);
  return day === undefined ? undefined : { day, isWeekday: isWeekday(rest) };
}

/** With a space "10:00-11:30" may be a range, so an offset to the west needs the T. */
const withOffset =
  /^\d{4}-\d{2}-\d{2}(?:t\d{2}:\d{2}(?::\d{2})?-\d{2}:\d{2}|[t ]\d{2}:\d{2}(?::\d{2})?(?:z|\+\d{2}:\d{2}))$/;

function exactMoment(text: string, zone: string): WrittenMoment | MomentProblem | undefined {
  if (!withOffset.test(text)) return undefined;
  try {
    return { at: Temporal.Instant.from(text.toUpperCase()).toZonedDateTimeISO(zone), hasTime: true };
  } catch {
    return "no-such-time";
  }
}

function shiftedMoment(text: string, { now, shiftFrom }: MomentOptions): WrittenMoment | undefined {
  const shift = parseShift(text);
  if (shift === undefined) return undefined;
  const { unit, count, isRelative } = shift;
  const from = isRelative ? (shiftFrom ?? now) : now;
  if (unit === "minutes" || unit === "hours") return { at: from.add({ [unit]: count }).round("minute"), hasTime: true };
  const at = from.add({ [unit]: count });
  // From a given moment its time of day stays; from now only the day is meant.
  return isRelative && shiftFrom !== undefined ? { at, hasTime: true } : { at: at.startOfDay(), hasTime: false };
}

/** Undefined for a time that the clock skips on that day. */
function onClock(
  date: Temporal.PlainDate,
  plainTime: Temporal.PlainTime,
  timeZone: string,
): Temporal.ZonedDateTime | undefined {
  const at = date.toZonedDateTime({ timeZone, plainTime });
  return at.toPlainTime().equals(plainTime) ? at : undefined;
}
