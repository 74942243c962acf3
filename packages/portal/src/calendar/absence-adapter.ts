import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Absence } from "../model/types.ts";
import { isRecord, readRows, readWire, wireFlag, wireInteger, wireList, wireText } from "../wire.ts";
import { MalformedAnswerError } from "../errors.ts";
import { dayStart, validZone } from "../zone.ts";
import { detectDateOrder } from "./date-order.ts";
import { parseSiteDate, type DateOrder } from "./site-date.ts";

const METHOD = "calendar.accessibility.get";

/** https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html */
const occupationRow = z.object({
  DATE_FROM: wireText,
  DATE_TO: wireText,
  DATE_FROM_TS_UTC: wireInteger,
  TZ_FROM: wireText,
  TZ_TO: wireText,
  DT_SKIP_TIME: wireFlag,
  ACCESSIBILITY: wireText,
});

type Occupation = z.output<typeof occupationRow>;

/** The absences of an answer that touch a day of `zone`. An answer without anybody is []. */
export function parseAbsences(result: unknown, date: Temporal.PlainDate, zone: string): readonly Absence[] {
  if (!isRecord(result) && !Array.isArray(result)) throw new MalformedAnswerError(METHOD, "", "a map of people");
  const people = Object.entries(result).map(
    ([key, rows]) => [Number(key), readRows(METHOD, occupationRow, readWire(METHOD, wireList, rows))] as const,
  );
  const order = detectDateOrder(people.flatMap(([, rows]) => rows).map(datesOf));
  return people.flatMap(([personId, rows]) => {
    const lastDays = rows
      .filter((row) => row.ACCESSIBILITY.toLowerCase() === "absent")
      .flatMap((row) => lastDayAway(row, order, date, zone) ?? []);
    const until = lastDays.toSorted((a, b) => Temporal.PlainDate.compare(a, b)).at(-1);
    return until === undefined ? [] : [{ personId, until }];
  });
}

/** The last day of an absence that touches `date`, else undefined. */
function lastDayAway(
  row: Occupation,
  order: DateOrder,
  date: Temporal.PlainDate,
  zone: string,
): Temporal.PlainDate | undefined {
  const from = parseSiteDate(row.DATE_FROM, order);
  if (from === undefined) throw new MalformedAnswerError(METHOD, "DATE_FROM", "a date of the site format");
  const to = parseSiteDate(row.DATE_TO, order) ?? from;
  if (row.DT_SKIP_TIME) {
    const [first, last] = [from.toPlainDate(), to.toPlainDate()];
    const isAway = Temporal.PlainDate.compare(first, date) <= 0 && Temporal.PlainDate.compare(last, date) >= 0;
    return isAway ? last : undefined;
  }
  const start = from.toZonedDateTime(validZone(row.TZ_FROM) ?? zone).toInstant();
  const end = to.toZonedDateTime(validZone(row.TZ_TO) ?? validZone(row.TZ_FROM) ?? zone).toInstant();
  const isAway =
    Temporal.Instant.compare(start, dayStart(date.add({ days: 1 }), zone)) < 0 &&
    Temporal.Instant.compare(end, dayStart(date, zone)) > 0;
  // An absence until midnight ends with the day before.
  return isAway ? end.subtract({ milliseconds: 1 }).toZonedDateTimeISO(zone).toPlainDate() : undefined;
}

function datesOf(row: Occupation) {
  return { texts: [row.DATE_TO], seriesStart: row.DATE_FROM, zone: row.TZ_FROM, utcSeconds: row.DATE_FROM_TS_UTC };
}
