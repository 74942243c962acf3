import { datesIn } from "../domain/working-days.ts";
import { periodSpan, type Period } from "../domain/period.ts";
import type { Context } from "../run/context.ts";
import { dayContext } from "../shared/day-context.ts";
import type { ScheduleParameters } from "./definition.ts";

type ScheduleContext = Context<ScheduleParameters>;

/** The dates of the schedule: those of the period asked for, else the one day. */
export function rangeOf({ period, date }: ScheduleContext): Pick<Period, "from" | "to"> {
  return period ?? { from: date, to: date.add({ days: 1 }) };
}

/** The same in time. */
export function spanOf(context: ScheduleContext) {
  return periodSpan(rangeOf(context), context.zone.id);
}

/** The context as a report about each day of the range would have it. */
export function dayContexts(context: ScheduleContext): readonly ScheduleContext[] {
  return datesIn(rangeOf(context)).map((date) => dayContext(date, context));
}
