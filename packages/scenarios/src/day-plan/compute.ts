import type { Task } from "@b24kit/portal";
import { isListed } from "../domain/calendar.ts";
import { isDueWithin, isOverdue } from "../domain/tasks.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import { isOwned, type Context } from "../run/context.ts";
import { computeMeetings } from "../shared/compute-meetings.ts";
import { computeQuality } from "../shared/compute-quality.ts";
import { taskList } from "../shared/compute-task.ts";
import type { Meeting, Quality, TaskItem } from "../shared/data.ts";
import { readCalendars } from "../shared/gather-calendars.ts";
import { isPastMeeting } from "../shared/past-meeting.ts";
import { instantOf } from "../shared/present-helpers.ts";
import { whoseData } from "../shared/whose-data.ts";
import type { DayPlanData, TimelineEntry } from "./data.ts";

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
    timeline: timeline(meetings?.items ?? [], deadlines?.items ?? [], context),
    meetings,
    deadlines,
    overdue: overdue ? taskList(overdue, context) : null,
    quality,
  };
  return { data, quality };
}

function timeline(meetings: readonly Meeting[], tasks: readonly TaskItem[], context: Context): TimelineEntry[] {
  const entries = [...meetings.map((meeting) => meetingEntry(meeting, context)), ...tasks.flatMap(deadlineEntry)];
  return entries.toSorted(
    (left, right) =>
      Number(right.isAllDay) - Number(left.isAllDay) ||
      instantOf(left.from).epochMilliseconds - instantOf(right.from).epochMilliseconds ||
      right.kind.localeCompare(left.kind),
  );
}

function meetingEntry(meeting: Meeting, { now }: Context): TimelineEntry {
  const { id, from, to, isAllDay, isInConflict } = meeting;
  return { kind: "meeting", id, from, to, isAllDay, isPast: isPastMeeting(meeting, now), isInConflict };
}

function deadlineEntry({ id, deadline: from, overdueDays }: TaskItem): TimelineEntry[] {
  if (from === null) return [];
  return [{ kind: "deadline", id, from, to: null, isAllDay: false, isPast: overdueDays !== null, isInConflict: false }];
}
