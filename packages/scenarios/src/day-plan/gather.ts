import { tasksWhere } from "@b24kit/portal";
import { later } from "../domain/dates.ts";
import { openStatuses } from "../domain/tasks.ts";
import type { Context } from "../run/context.ts";
import { ownerCondition } from "../run/whose.ts";
import { calendarQueries } from "../shared/gather-calendars.ts";

/** The calendars, and every open task due until the end of the day or overdue until now, in one batch. */
export function gatherDayPlan(context: Context) {
  const { whose, day, now } = context;
  const tasks = tasksWhere({ ...ownerCondition(whose), statuses: openStatuses, deadlineBefore: later(day.to, now) });
  return { ...calendarQueries(context), tasks };
}
