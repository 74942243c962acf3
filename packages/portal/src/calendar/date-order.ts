import { Temporal } from "temporal-polyfill";
import { validZone } from "../zone.ts";
import { parseSiteDate, provenOrder, usualOrder, type DateOrder } from "./site-date.ts";

/** What one row tells about its dates. `utcSeconds` belongs to `seriesStart`: for a series, not to the instance. */
export interface DatedRow {
  readonly texts: readonly string[];
  /** DATE_FROM of a single event, ~DATE_FROM of a series. */
  readonly seriesStart: string;
  readonly zone: string;
  readonly utcSeconds: number | undefined;
}

const ORDERS = ["day-first", "month-first"] as const satisfies readonly DateOrder[];

/**
 * Finds the order of day and month that a whole answer uses: by a number above 12, else by a row whose text and Unix
 * time agree under one order only, else by the separator.
 */
export function detectDateOrder(rows: readonly DatedRow[]): DateOrder {
  const texts = rows.flatMap((row) => [...row.texts, row.seriesStart]).filter((text) => text !== "");
  for (const text of texts) {
    const proven = provenOrder(text);
    if (proven !== undefined) return proven;
  }
  for (const row of rows) {
    const agreed = ORDERS.filter((order) => agrees(row, order));
    if (agreed.length === 1 && agreed[0] !== undefined) return agreed[0];
  }
  return usualOrder(texts[0] ?? "");
}

function agrees(row: DatedRow, order: DateOrder): boolean {
  const zone = validZone(row.zone);
  const wall = parseSiteDate(row.seriesStart, order);
  if (row.utcSeconds === undefined || wall === undefined) return false;
  const instant = Temporal.Instant.fromEpochMilliseconds(row.utcSeconds * 1000);
  if (zone !== undefined) return instant.toZonedDateTimeISO(zone).toPlainDateTime().equals(wall);
  // Without a zone the dates may differ by one day at most; the other order is far off, or the same date.
  const days = instant.toZonedDateTimeISO("UTC").toPlainDate().until(wall.toPlainDate()).days;
  return Math.abs(days) <= 1;
}
