import { z } from "zod";
import type { CalendarDay, WorkCalendar } from "../model/dictionaries.ts";
import { isRecord, readWire, wireText } from "../wire.ts";
import { DEFAULT_WORK_CALENDAR } from "./work-calendar.ts";

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html */
const settings = z.object({
  work_time_start: wireText,
  work_time_end: wireText,
  week_holidays: z.unknown().optional(),
  week_start: wireText,
  year_holidays: z.unknown().optional(),
  year_workdays: z.unknown().optional(),
});

/** The portal's working days and hours; a part that is unreadable is that of the default calendar. */
export function parseWorkCalendar(result: unknown): WorkCalendar {
  const row = readWire("calendar.settings.get", settings, result);
  const workStart = minutesOf(row.work_time_start) ?? DEFAULT_WORK_CALENDAR.workStart;
  const workEnd = minutesOf(row.work_time_end) ?? DEFAULT_WORK_CALENDAR.workEnd;
  const isInOrder = workStart < workEnd;
  return {
    weekStart: weekdayOf(row.week_start) ?? DEFAULT_WORK_CALENDAR.weekStart,
    daysOff: daysOffOf(row.week_holidays),
    holidays: daysOf(row.year_holidays),
    workdays: daysOf(row.year_workdays),
    workStart: isInOrder ? workStart : DEFAULT_WORK_CALENDAR.workStart,
    workEnd: isInOrder ? workEnd : DEFAULT_WORK_CALENDAR.workEnd,
    source: "portal",
  };
}

/** "9", "9.30", "9:30", "18.5" is 18:50: the portal writes hours and minutes, not a fraction. Minutes after midnight. */
function minutesOf(text: string): number | undefined {
  const match = /^(\d{1,2})(?:[.:](\d{1,2}))?(?::\d{2})?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, hours = "", minutes = "0"] = match;
  const total = Number(hours) * 60 + Number(minutes.length === 1 ? `${minutes}0` : minutes);
  return Number(hours) <= 24 && Number(minutes) < 60 && total <= 24 * 60 ? total : undefined;
}

function weekdayOf(value: unknown): number | undefined {
  const index = WEEKDAYS.indexOf(String(value).trim().toUpperCase());
  return index === -1 ? undefined : index + 1;
}

/** [] is a week without days off; nothing at all, or seven of them, is taken for an ordinary week. */
function daysOffOf(value: unknown): readonly number[] {
  if (!Array.isArray(value) && !isRecord(value)) return DEFAULT_WORK_CALENDAR.daysOff;
  const days = Object.values(value).flatMap((day) => weekdayOf(day) ?? []);
  return days.length < WEEKDAYS.length ? days : DEFAULT_WORK_CALENDAR.daysOff;
}

/** "1.01,2.01", with years "1.01.2026", ISO dates, or a list of these; what is no date is left out. */
function daysOf(value: unknown): readonly CalendarDay[] {
  const texts = typeof value === "string" ? value.split(/[,;\s]+/) : Array.isArray(value) ? value.map(String) : [];
  return texts.flatMap((text) => dayOf(text.trim()) ?? []);
}

function dayOf(text: string): CalendarDay | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(text);
  const day = Number(iso?.[3] ?? dotted?.[1]);
  const month = Number(iso?.[2] ?? dotted?.[2]);
  const year = iso?.[1] ?? dotted?.[3];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return { month, day, ...(year !== undefined && { year: Number(year) }) };
}
