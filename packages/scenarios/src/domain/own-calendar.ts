import type { CalendarDay, DayExceptions, WorkCalendar } from "@b24kit/portal";
import { z } from "zod";
import { fileProblem } from "./file-problem.ts";
import { dateOrNothing } from "./written-date.ts";
import { russianCalendar } from "./russian-calendar.ts";

const dates = z
  .array(z.string().transform((text, context) => dayOf(text.trim()) ?? refuse(text, context)))
  .max(5000)
  .default([]);

/**
 * The user's file of own dates: `{"holidays": ["2026-12-30", "07-01"], "workdays": ["2026-12-26"]}`. Dates are ISO dates,
 * or month and day for every year.
 */
const ownCalendarSchema = z.strictObject({
  holidays: dates.describe("Days off"),
  workdays: dates.describe("Days that are worked"),
  shortDays: dates.describe("Working days that end an hour earlier"),
  country: z.enum(["ru", "none"]).optional().describe("Whose public holidays count; by the portal's region by default"),
});

/** What the file of own dates says. */
export type OwnCalendar = z.output<typeof ownCalendarSchema>;

/** Reads the parsed JSON of the file; `problem` says what is wrong with it, and where. */
export function parseOwnCalendar(value: unknown): OwnCalendar | { readonly problem: string } {
  const read = ownCalendarSchema.safeParse(value);
  return read.success ? read.data : { problem: fileProblem(read.error) };
}

/** The portal's calendar with the shipped one of its country, unless the user's file names another, and the user's dates. */
export function settleCalendar(
  calendar: WorkCalendar,
  { region, own }: { readonly region: string | undefined; readonly own: OwnCalendar | undefined },
): WorkCalendar {
  const country = own?.country ?? region;
  return {
    ...calendar,
    ...(country === "ru" && { national: russianCalendar(calendar.daysOff) }),
    ...(own && { own: exceptionsOf(own) }),
  };
}

function exceptionsOf({ holidays, workdays, shortDays }: OwnCalendar): DayExceptions {
  return { holidays, workdays, shortDays };
}

function dayOf(text: string): CalendarDay | undefined {
  const match = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  // A leap year, so that every year may name 29 February.
  const date = dateOrNothing({ year: Number(year ?? 2028), month: Number(month), day: Number(day) });
  return date && { month: date.month, day: date.day, ...(year !== undefined && { year: date.year }) };
}

function refuse(text: string, context: z.RefinementCtx): never {
  context.addIssue({ code: "custom", message: `"${text}" is no date like 2026-12-30 or 12-30` });
  return z.NEVER;
}
