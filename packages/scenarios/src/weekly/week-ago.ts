import { Temporal } from "temporal-polyfill";
import type { RecordWish } from "../domain/daily-record.ts";
import { isOwned, type Context } from "../run/context.ts";
import type { WeeklyData } from "./data.ts";
import type { WeeklyParameters } from "./definition.ts";

/** Days that a record may be older than wanted. */
const slack = 2;

/** The record of seven days before the last day of the period; of one that is not over, before today. */
export function weekAgoWish({ period, today }: Context<WeeklyParameters>): RecordWish {
  const last = period.to.subtract({ days: 1 });
  const end = Temporal.PlainDate.compare(last, today) > 0 ? today : last;
  return { date: end.subtract({ days: 7 }), slack, need: "overdueTasks" };
}

/** How many tasks were overdue on that day; nulls when no record tells. */
export function weekAgo({ records, whose }: Context): Pick<WeeklyData["overdue"], "weekAgo" | "weekAgoDate"> {
  const record = records?.["weekAgo"];
  const tasks = record?.overdueTasks?.filter(({ responsibleId }) => isOwned(whose, responsibleId));
  if (record === undefined || tasks === undefined) return { weekAgo: null, weekAgoDate: null };
  return { weekAgo: tasks.length, weekAgoDate: record.date.toString() };
}
