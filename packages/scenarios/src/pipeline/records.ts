import { Temporal } from "temporal-polyfill";
import type { RecordWish } from "../domain/daily-record.ts";
import type { Context } from "../run/context.ts";
import type { PipelineParameters } from "./definition.ts";

/**
 * The records that the pipeline is compared with. A record is made on its day, so the one before a period is of the day
 * before its first; of a period to come it is yesterday's. Six days of slack reach the weekly ones of a long time ago.
 */
export function pipelineRecords({ period, today }: Context<PipelineParameters>) {
  const yesterday = today.subtract({ days: 1 });
  const dayBefore = period.from.subtract({ days: 1 });
  const isPast = Temporal.PlainDate.compare(dayBefore, yesterday) < 0;
  return {
    periodStart: { date: isPast ? dayBefore : yesterday, slack: 6, need: "deals" },
    yesterday: { date: yesterday, slack: 3, need: "deals" },
  } satisfies Readonly<Record<string, RecordWish>>;
}
