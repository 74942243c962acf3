import type { CalendarEvent, Task } from "@b24kit/portal";
import { inOrder, meetingKey, withoutDuplicates } from "../domain/calendar.ts";
import { eventsByDate } from "../domain/days-of-events.ts";
import { isDueWithin } from "../domain/tasks.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import { isOwned, type Context } from "../run/context.ts";
import { conflictsOf } from "../shared/compute-conflicts.ts";
import { computeDay } from "../shared/compute-day.ts";
import { computeQuality } from "../shared/compute-quality.ts";
import type { Quality } from "../shared/data.ts";
import { readCalendars } from "../shared/gather-calendars.ts";
import { whoseData } from "../shared/whose-data.ts";
import type { RangeMeetings, ScheduleData } from "./data.ts";
import type { ScheduleParameters } from "./definition.ts";
import { dayContexts, rangeOf, spanOf } from "./range.ts";

/** Meetings and deadlines of every day of the range in one timeline each. */
export function computeSchedule(
  context: Context<ScheduleParameters>,
  answers: Answers,
): { data: ScheduleData; quality: Quality } {
  const { whose, zone } = context;
  const range = rangeOf(context);
  const calendars = readCalendars(answers, context);
  const byDate = calendars && eventsByDate(calendars.events, range, zone.id);
  const listed = [...new Set(byDate?.flatMap(({ events }) => events))];
  const span = spanOf(context);
  const due = rowsOf<Task>(answers, "tasks")?.filter(
    (task) => isOwned(whose, task.responsibleId) && isDueWithin(task, span),
  );
  const unread = calendars?.unread ?? [];
  const quality = computeQuality({ events: listed, tasks: due }, context);
  const days = dayContexts(context).map((day, index) =>
    computeDay(day, { events: byDate?.[index]?.events, unread, due }),
  );
  const data = {
    from: range.from.toString(),
    last: range.to.subtract({ days: 1 }).toString(),
    whose: whoseData(whose),
    days,
    meetings: calendars && rangeMeetings(listed, unread),
    deadlineCount: due?.length ?? null,
    quality,
  };
  return { data, quality };
}

/** All days at once: a night shift that overlaps another one on both its dates is in conflict once. */
function rangeMeetings(listed: readonly CalendarEvent[], unread: readonly number[]): RangeMeetings {
  const meetings = inOrder(withoutDuplicates(listed));
  const shown = new Map(meetings.map((event) => [meetingKey(event), event.id]));
  const idOf = (event: CalendarEvent) => shown.get(meetingKey(event)) ?? event.id;
  const { pairs, keys } = conflictsOf(listed);
  return {
    count: meetings.length,
    conflictCount: keys.size,
    conflicts: pairs.map(([left, right]): [number, number] => [idOf(left), idOf(right)]),
    unanswered: meetings.filter(({ attendance }) => attendance === "unanswered").map(({ id }) => id),
    unreadCalendars: [...unread],
  };
}
