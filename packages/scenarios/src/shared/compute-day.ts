import type { CalendarEvent, Task } from "@b24kit/portal";
import { isDueWithin } from "../domain/tasks.ts";
import type { Context } from "../run/context.ts";
import { computeMeetings } from "./compute-meetings.ts";
import { taskList } from "./compute-task.ts";
import { timelineOf } from "./compute-timeline.ts";
import type { DayData } from "./data.ts";

/** What a day is made of; undefined where it could not be read. */
export interface DayRows {
  readonly events: readonly CalendarEvent[] | undefined;
  /** Whose calendars are missing. */
  readonly unread: readonly number[];
  readonly due: readonly Task[] | undefined;
}

/** Meetings and deadlines of the context's day. */
export function computeDay(context: Context, { events, unread, due }: DayRows): DayData {
  const meetings = events === undefined ? null : computeMeetings({ events, unread }, context);
  const own = due?.filter((task) => isDueWithin(task, context.day));
  const deadlines = own === undefined ? null : taskList(own, context);
  const timeline = timelineOf(meetings?.items ?? [], deadlines?.items ?? [], context.now);
  return { date: context.date.toString(), timeline, meetings, deadlines };
}
