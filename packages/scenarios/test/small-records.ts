import { Temporal } from "temporal-polyfill";
import type { DailyRecord, DailyRecords, RecordedDeal } from "../src/index.ts";
import { at } from "./builders.ts";

/** A deal of a record; without a planned close unless it is told. */
export function recordedDeal(id: number, amount: string, more: Partial<RecordedDeal> = {}): RecordedDeal {
  return {
    id,
    pipelineId: 0,
    stageId: "NEW",
    responsibleId: 1,
    amount: { currency: "RUB", amount },
    plannedClose: undefined,
    ...more,
  };
}

/** A record of half past eight in Moscow. */
export function dailyRecord(date: string, more: Partial<DailyRecord> = {}): DailyRecord {
  const takenAt = at(`${date}T08:30:00`);
  return { date: Temporal.PlainDate.from(date), takenAt, deals: [], overdueTasks: [], ...more };
}

/** Records as a store finds them: that of the day, else the latest of the days of slack before it; first what has the part. */
export function recordsOf(...kept: readonly DailyRecord[]): DailyRecords {
  return {
    find: ({ date, slack, need }) => {
      const found = kept
        .filter((record) => {
          const { days } = record.date.until(date, { largestUnit: "day" });
          return days >= 0 && days <= slack;
        })
        .toSorted((left, right) => Temporal.PlainDate.compare(right.date, left.date));
      return found.find((record) => record[need] !== undefined) ?? found[0];
    },
  };
}
