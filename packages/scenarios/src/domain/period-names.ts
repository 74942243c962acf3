import type { Temporal } from "temporal-polyfill";

/** The periods that have a name. */
export const periodNames = [
  "today",
  "yesterday",
  "tomorrow",
  "this-week",
  "last-week",
  "next-week",
  "this-month",
  "last-month",
  "next-month",
  "this-quarter",
  "last-quarter",
  "next-quarter",
  "this-year",
  "last-year",
  "last-7d",
  "last-30d",
  "last-90d",
] as const;

/** Name of a period relative to today. */
export type PeriodName = (typeof periodNames)[number];

const units = ["week", "month", "quarter", "year"] as const;

/** What calendar periods are named after. */
export type PeriodUnit = (typeof units)[number];

interface Dates {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly isSoFar: boolean;
}

/** The dates of a named period as of `today`; one that is under way ends today. */
export function namedPeriod(name: PeriodName, today: Temporal.PlainDate, weekStart: number): Dates {
  const [which = "", rest = ""] = name.split("-");
  const unit = unitOf(name);
  if (unit !== undefined) return calendarPeriod(which, unit, today, weekStart);
  const tomorrow = today.add({ days: 1 });
  if (name === "tomorrow") return { from: tomorrow, to: tomorrow.add({ days: 1 }), isSoFar: false };
  if (name === "yesterday") return { from: today.subtract({ days: 1 }), to: today, isSoFar: false };
  const days = name === "today" ? 1 : Number.parseInt(rest, 10);
  return { from: tomorrow.subtract({ days }), to: tomorrow, isSoFar: true };
}

/** The calendar unit of "this-week", "last-month" …; undefined for days and for anything else. */
export function unitOf(label: string): PeriodUnit | undefined {
  return units.find((unit) => label.endsWith(`-${unit}`));
}

/** The date moved by so many weeks, months, quarters or years. */
export function addUnits(date: Temporal.PlainDate, unit: PeriodUnit, count: number): Temporal.PlainDate {
  if (unit === "quarter") return date.add({ months: 3 * count });
  return date.add({ [`${unit}s`]: count });
}

function calendarPeriod(which: string, unit: PeriodUnit, today: Temporal.PlainDate, weekStart: number): Dates {
  const start = unitStart(today, unit, weekStart);
  if (which === "this") return { from: start, to: today.add({ days: 1 }), isSoFar: true };
  const from = addUnits(start, unit, which === "last" ? -1 : 1);
  return { from, to: addUnits(from, unit, 1), isSoFar: false };
}

function unitStart(date: Temporal.PlainDate, unit: PeriodUnit, weekStart: number): Temporal.PlainDate {
  if (unit === "week") return date.subtract({ days: (date.dayOfWeek - weekStart + 7) % 7 });
  if (unit === "year") return date.with({ month: 1, day: 1 });
  const month = unit === "month" ? date.month : date.month - ((date.month - 1) % 3);
  return date.with({ month, day: 1 });
}
