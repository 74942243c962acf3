import { tasksWhere } from "@b24kit/portal";
import { openStatuses } from "../domain/tasks.ts";
import type { Context } from "../run/context.ts";
import { ownerCondition } from "../run/whose.ts";
import { calendarQueries } from "../shared/gather-calendars.ts";
import type { ScheduleParameters } from "./definition.ts";
import { rangeOf, spanOf } from "./range.ts";

/** The calendars of the range and the open tasks due in it, in one batch. */
export function gatherSchedule(context: Context<ScheduleParameters>) {
  const { from: deadlineFrom, to: deadlineBefore } = spanOf(context);
  const due = { ...ownerCondition(context.whose), statuses: openStatuses, deadlineFrom, deadlineBefore };
  return { ...calendarQueries(context, rangeOf(context)), tasks: tasksWhere(due) };
}
