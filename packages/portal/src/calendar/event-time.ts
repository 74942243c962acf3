import { Temporal } from "temporal-polyfill";
import { dayStart, validZone } from "../zone.ts";
import type { EventRow } from "./event-row.ts";
import { parseSiteDate, type DateOrder } from "./site-date.ts";

/** When one instance of an event takes place. */
export interface EventTime {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  readonly hasNoEnd: boolean;
  readonly days?: { readonly first: Temporal.PlainDate; readonly last: Temporal.PlainDate };
}

const DAY_SECONDS = 86_400;

/**
 * The time of an instance from DATE_FROM, TZ_FROM and DT_LENGTH: DATE_*_TS_UTC of a repeated event are those of the
 * series. `zone` stands in where the row names no usable one. Undefined when DATE_FROM is unreadable.
 */
export function eventTime(row: EventRow, order: DateOrder, zone: string): EventTime | undefined {
  const from = parseSiteDate(row.DATE_FROM, order);
  if (from === undefined) return undefined;
  return row.DT_SKIP_TIME ? wholeDays(row, from, order, zone) : timed(row, from, order, zone);
}

function wholeDays(row: EventRow, from: Temporal.PlainDateTime, order: DateOrder, zone: string): EventTime {
  const first = from.toPlainDate();
  const until = parseSiteDate(row.DATE_TO, order)?.toPlainDate();
  const length = Math.max(1, Math.round((row.DT_LENGTH ?? 0) / DAY_SECONDS));
  const byLength = first.add({ days: length - 1 });
  // DATE_TO of a series may be its own end, so an instance is as long as DT_LENGTH says.
  const isUsable = until !== undefined && Temporal.PlainDate.compare(until, first) >= 0 && !row.isRecurring;
  const last = isUsable ? until : byLength;
  return {
    start: dayStart(first, zone),
    end: dayStart(last.add({ days: 1 }), zone),
    hasNoEnd: false,
    days: { first, last },
  };
}

function timed(row: EventRow, from: Temporal.PlainDateTime, order: DateOrder, zone: string): EventTime {
  const start = startOf(row, from, zone);
  const end = row.isRecurring ? endOfInstance(row, from, zone) : endOf(row, start, order, zone);
  if (end === undefined || Temporal.Instant.compare(end, start) < 0) return { start, end: start, hasNoEnd: true };
  return { start, end, hasNoEnd: false };
}

function startOf(row: EventRow, from: Temporal.PlainDateTime, zone: string): Temporal.Instant {
  const own = validZone(row.TZ_FROM);
  const stated = row.isRecurring || row.DATE_FROM_TS_UTC === undefined ? undefined : unixTime(row.DATE_FROM_TS_UTC);
  if (stated !== undefined) {
    // Says which of the two an hour is that the clock shows twice, and the time when the row names no zone.
    const isSame = own === undefined || stated.toZonedDateTimeISO(own).toPlainDateTime().equals(from);
    if (isSame) return stated;
  }
  return from.toZonedDateTime(own ?? zone).toInstant();
}

function endOf(row: EventRow, start: Temporal.Instant, order: DateOrder, zone: string): Temporal.Instant | undefined {
  const until = parseSiteDate(row.DATE_TO, order);
  const own = validZone(row.TZ_TO) ?? validZone(row.TZ_FROM) ?? zone;
  const written = until?.toZonedDateTime(own).toInstant();
  if (written !== undefined && Temporal.Instant.compare(written, start) < 0) return undefined;
  if (row.DT_LENGTH === undefined) return written;
  // Length 0 beside no end at all is an event without an end, not one of 0 minutes.
  const isStated = row.DT_LENGTH > 0 || (row.DT_LENGTH === 0 && row.DATE_TO !== "");
  return isStated ? start.add({ seconds: row.DT_LENGTH }) : undefined;
}

/** Instances keep the wall clock of the series, so one that spans a clock change is an hour longer or shorter. */
function endOfInstance(row: EventRow, from: Temporal.PlainDateTime, zone: string): Temporal.Instant | undefined {
  if (row.DT_LENGTH === undefined || (row.DT_LENGTH === 0 && row.DATE_TO === "")) return undefined;
  const until = from.add({ seconds: row.DT_LENGTH });
  return until.toZonedDateTime(validZone(row.TZ_FROM) ?? zone).toInstant();
}

function unixTime(seconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
}
