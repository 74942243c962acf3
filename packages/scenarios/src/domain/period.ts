import { dayStart } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { parseDateRange } from "./date-range.ts";
import { daysBetween, isBefore, type TimeSpan } from "./dates.ts";
import { addUnits, namedPeriod, unitOf, type PeriodName } from "./period-names.ts";
import { parsePeriodName } from "./period-words.ts";

/** The dates [from, to) that a report speaks of. */
export interface Period {
  readonly from: Temporal.PlainDate;
  /** The day after the last one. */
  readonly to: Temporal.PlainDate;
  /** "custom" when it was written as dates. */
  readonly label: PeriodName | "custom";
  /** Ends today and is not over yet: this week, this month, the last 30 days … */
  readonly isSoFar: boolean;
}

/**
 * Reads a period as people write it, in English or Russian: one of the names ("last-week", "прошлая неделя", "на этой
 * неделе"), a month ("2026-10", "октябрь 2026", "октябрь"), a quarter ("2026-Q3"), an ISO week ("2026-W48"), a day, or
 * two dates ("2026-10-01..2026-10-15", "с 1 по 15 ноября"; the last day is included). What is named "this" ends today,
 * see `wholePeriod`; what is written as dates stays as written. A month without a year is the last one that has begun,
 * with `looksAhead` the next one that is not over. `weekStart`: 1 Monday … 7 Sunday. Undefined when the text is none of
 * these or could mean two things.
 */
export function parsePeriod(
  text: string,
  today: Temporal.PlainDate,
  weekStart: number,
  looksAhead = false,
): Period | undefined {
  const name = parsePeriodName(text);
  if (name !== undefined) return { ...namedPeriod(name, today, weekStart), label: name };
  const range = parseDateRange(text, { today, looksAhead });
  return range && { ...range, label: "custom", isSoFar: false };
}

/** The whole calendar week, month, quarter or year of a period that is still under way; any other stays as it is. */
export function wholePeriod(period: Period): Period {
  const unit = unitOf(period.label);
  if (unit === undefined || !period.isSoFar) return period;
  return { ...period, to: addUnits(period.from, unit, 1), isSoFar: false };
}

/**
 * The period before that deltas compare with: as many days, or as many months when it is made of whole ones. Of a period
 * that is under way the same part: until the same day of the week or of the month, its last day for a last day.
 */
export function previousPeriod(period: Period, today: Temporal.PlainDate): Period {
  const { from, to } = wholePeriod(period);
  const length = lengthOf({ ...period, to });
  const previous = { from: from.subtract(length), label: "custom", isSoFar: false } as const;
  const isUnderWay = Temporal.PlainDate.compare(from, today) <= 0 && daysBetween(today, to) > 1;
  return { ...previous, to: isUnderWay ? today.subtract(length).add({ days: 1 }) : from };
}

/** The period from its first instant to the first of the day after it, in a zone. */
export function periodSpan({ from, to }: Pick<Period, "from" | "to">, zone: string): TimeSpan {
  return { from: dayStart(from, zone), to: dayStart(to, zone) };
}

/** `previousPeriod` in a zone; for a period that is under way only until the time of day that it is now. */
export function previousSpan(period: Period, now: Temporal.Instant, zone: string): TimeSpan {
  const clock = now.toZonedDateTimeISO(zone);
  const previous = previousPeriod(period, clock.toPlainDate());
  const span = periodSpan(period, zone);
  const isUnderWay = !isBefore(now, span.from) && isBefore(now, span.to);
  if (!isUnderWay) return periodSpan(previous, zone);
  const lastDay = previous.to.subtract({ days: 1 });
  const to = lastDay.toZonedDateTime({ timeZone: zone, plainTime: clock.toPlainTime() }).toInstant();
  return { from: dayStart(previous.from, zone), to };
}

/** Whole months are counted as months, else days; the last so many days stay days, wherever they start. */
function lengthOf({ from, to, label }: Period): { months: number } | { days: number } {
  const isOfDays = label.startsWith("last-") && unitOf(label) === undefined;
  if (isOfDays || from.day !== 1 || to.day !== 1) return { days: daysBetween(from, to) };
  return { months: (to.year - from.year) * 12 + to.month - from.month };
}
