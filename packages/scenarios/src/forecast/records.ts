import type { RecordWish } from "../domain/daily-record.ts";
import type { Context } from "../run/context.ts";

/**
 * The forecast is compared with that of a week ago: from one day to the next hardly a date moves, and who looks at it does
 * so weekly. While records are younger than that, with the latest one of an earlier day.
 */
export function forecastRecords({ today }: Context) {
  return {
    weekAgo: { date: today.subtract({ days: 7 }), slack: 6, need: "deals" },
    latest: { date: today.subtract({ days: 1 }), slack: 5, need: "deals" },
  } satisfies Readonly<Record<string, RecordWish>>;
}
