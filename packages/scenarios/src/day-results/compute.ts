import type { CalendarEvent, Task } from "@b24kit/portal";
import { isListed } from "../domain/calendar.ts";
import { isBefore } from "../domain/dates.ts";
import { eventsByDate } from "../domain/days-of-events.ts";
import { datesIn } from "../domain/working-days.ts";
import { isDueWithin, isDoneWithin } from "../domain/tasks.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import { isOwned, type Context } from "../run/context.ts";
import { computeDay } from "../shared/compute-day.ts";
import { computeMeetings } from "../shared/compute-meetings.ts";
import { computeQuality } from "../shared/compute-quality.ts";
import { countMoves } from "../shared/count-moves.ts";
import type { DayData, Quality } from "../shared/data.ts";
import { dayContext } from "../shared/day-context.ts";
import { readCalendars, type ReadCalendars } from "../shared/gather-calendars.ts";
import { whoseData } from "../shared/whose-data.ts";
import { dealMoves } from "./compute-moves.ts";
import { doneTasks } from "./compute-tasks.ts";
import type { DayResultsData } from "./data.ts";
import { nextDays, nextSpan } from "./next-days.ts";

/** What was done on the day, and the days that follow. */
export function computeDayResults(context: Context, answers: Answers): { data: DayResultsData; quality: Quality } {
  const calendars = readCalendars(answers, context);
  const past = calendars && { ...calendars, events: calendars.events.filter((event) => isOver(event, context)) };
  const done = ownTasks("doneTasks", answers, context)?.filter((task) => isDoneWithin(task, context.day));
  const due = ownTasks("nextTasks", answers, context)?.filter((task) => isDueWithin(task, nextSpan(context)));
  const moves = countMoves(answers, context);
  const deals = [...new Set(moves?.map(({ deal }) => deal))];
  const quality = computeQuality({ events: past?.events, tasks: [...(done ?? []), ...(due ?? [])], deals }, context);
  const data = {
    date: context.date.toString(),
    whose: whoseData(context.whose),
    tasks: done === undefined ? null : doneTasks(done, context),
    meetings: past && pastMeetings(past, context),
    moves: moves && dealMoves(moves, context),
    next: daysAhead(calendars, due, context),
    quality,
  };
  return { data, quality };
}

function ownTasks(key: string, answers: Answers, { whose }: Context): readonly Task[] | undefined {
  return rowsOf<Task>(answers, key)?.filter((task) => isOwned(whose, task.responsibleId));
}

/** Of the day, not declined, and ended by now. A moment without length is over when it has come. */
function isOver(event: CalendarEvent, { date, day, now }: Context): boolean {
  return isListed(event, date, day) && isBefore(event.start, now) && !isBefore(now, event.end);
}

function pastMeetings(past: ReadCalendars, context: Context): DayResultsData["meetings"] {
  const { count, items, unreadCalendars } = computeMeetings(past, context);
  return { count, items, unreadCalendars };
}

function daysAhead(calendars: ReadCalendars | null, due: readonly Task[] | undefined, context: Context): DayData[] {
  const days = nextDays(context);
  const byDate = calendars && eventsByDate(calendars.events, days, context.zone.id);
  const unread = calendars?.unread ?? [];
  return datesIn(days).map((date, index) =>
    computeDay(dayContext(date, context), { events: byDate?.[index]?.events, unread, due }),
  );
}
