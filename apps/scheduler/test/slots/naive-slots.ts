import { Temporal } from "temporal-polyfill";

/** A job of the naive computation: one or more times of the day, or every so many minutes of the hour. */
export type Naive =
  | { readonly times: readonly string[]; readonly isDue: (date: Temporal.PlainDate) => boolean }
  | { readonly everyMinutes: number };

/** Slots in (after, until], by nothing but Temporal: day by day for times, minute by minute for intervals. */
export function naiveSlots(job: Naive, zone: string, after: number, until: number): number[] {
  const slots = "times" in job ? ofTimes(job, zone, after, until) : ofMinutes(job.everyMinutes, zone, after, until);
  return [...new Set(slots)].filter((slot) => slot > after && slot <= until).toSorted((a, b) => a - b);
}

function ofTimes(
  { times, isDue }: Extract<Naive, { times: unknown }>,
  zone: string,
  after: number,
  until: number,
): number[] {
  const first = dateAt(after, zone).subtract({ days: 1 });
  const days = first.until(dateAt(until, zone).add({ days: 1 }), { largestUnit: "days" }).days;
  const dates = Array.from({ length: days + 1 }, (_, day) => first.add({ days: day }));
  return dates.filter(isDue).flatMap((date) => times.map((time) => momentOf(date, time, zone)));
}

/** Of a time that is shown twice the first; in a gap the first moment after it. */
function momentOf(date: Temporal.PlainDate, time: string, zone: string): number {
  const wall = date.toPlainDateTime(Temporal.PlainTime.from(time));
  const moment = wall.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (moment.toPlainDateTime().equals(wall)) return moment.epochMilliseconds;
  return moment.getTimeZoneTransition("next")?.epochMilliseconds ?? NaN;
}

function ofMinutes(every: number, zone: string, after: number, until: number): number[] {
  const slots: number[] = [];
  const first = Math.ceil(after / 60_000) * 60_000;
  let time = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(zone);
  for (; time.epochMilliseconds <= until; time = time.add({ minutes: 1 })) {
    if (time.minute % every === 0) slots.push(time.epochMilliseconds);
  }
  return slots;
}

function dateAt(instant: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
}
