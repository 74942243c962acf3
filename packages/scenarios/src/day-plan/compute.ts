import type { Task } from "@b24kit/portal";
import { isListed } from "../domain/calendar.ts";
import { isDueWithin, isOverdue } from "../domain/tasks.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import { isOwned, type Context } from "../run/context.ts";
import { computeMeetings } from "../shared/compute-meetings.ts";
import { computeQuality } from "../shared/compute-quality.ts";
import { taskList } from "../shared/compute-task.ts";
import { timelineOf } from "../shared/compute-timeline.ts";
import type { Quality } from "../shared/data.ts";
import { readCalendars } from "../shared/gather-calendars.ts";
import { whoseData } from "../shared/whose-data.ts";
import type { DayPlanData } from "./data.ts";

/** Meetings and deadlines of the day in one timeline, and what is overdue by now. */
export function computeDayPlan(context: Context, answers: Answers): { data: DayPlanData; quality: Quality } {
  const { whose, day, now, date } = context;
  const calendars = readCalendars(answers, context);
  const own = rowsOf<Task>(answers, "tasks")?.filter((task) => isOwned(whose, task.responsibleId));
  const due = own?.filter((task) => isDueWithin(task, day));
  const overdue = own?.filter((task) => isOverdue(task, now));
  const listed = calendars?.events.filter((event) => isListed(event, date, day));
  const quality = computeQuality({ events: listed, tasks: [...(due ?? []), ...(overdue ?? [])] }, context);
  const meetings = calendars && computeMeetings(calendars, context);
  const deadlines = due ? taskList(due, context) : null;
  const data = {
    date: date.toString(),
    whose: whoseData(whose),
    timeline: timelineOf(meetings?.items ?? [], deadlines?.items ?? [], context.now),
    meetings,
    deadlines,
    overdue: overdue ? taskList(overdue, context) : null,
    quality,
  };
  return { data, quality };
}
