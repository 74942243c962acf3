import { Temporal } from "temporal-polyfill";
import type { DailyRecord, RecordedDeal } from "../../domain/daily-record.ts";
import type { Context } from "../../run/context.ts";

/** A record whose open deals are known. */
export interface DealsRecord extends DailyRecord {
  readonly deals: readonly RecordedDeal[];
}

/** A record that the report can be compared with: its deals are known, and it is of a time before the report's now. */
export function usableRecord(
  record: DailyRecord | undefined,
  { today, now }: Pick<Context, "today" | "now">,
): DealsRecord | undefined {
  if (record?.deals === undefined) return undefined;
  const isLater =
    Temporal.PlainDate.compare(record.date, today) > 0 || Temporal.Instant.compare(record.takenAt, now) > 0;
  return isLater ? undefined : { ...record, deals: record.deals };
}
