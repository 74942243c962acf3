import type { CalendarEvent } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { inOrder, isListed } from "./calendar.ts";
import { daySpan } from "./dates.ts";
import type { Period } from "./period.ts";
import { datesIn } from "./working-days.ts";

/** A date of a period, its bounds in epoch milliseconds as well. */
interface Day {
  readonly date: Temporal.PlainDate;
  readonly span: ReturnType<typeof daySpan>;
  readonly from: number;
  readonly to: number;
  readonly events: CalendarEvent[];
}

/** What is listed on each date of a period, in order. An event of several days stands on each of them. */
export function eventsByDate(
  events: readonly CalendarEvent[],
  period: Pick<Period, "from" | "to">,
  zone: string,
): readonly { readonly date: Temporal.PlainDate; readonly events: readonly CalendarEvent[] }[] {
  const days = datesIn(period).map((date): Day => {
    const span = daySpan(date, zone);
    return { date, span, from: span.from.epochMilliseconds, to: span.to.epochMilliseconds, events: [] };
  });
  // Looked at only where it may stand: a year of everybody's calendars is a hundred thousand events.
  for (const event of inOrder(events)) {
    for (const day of daysNear(event, days)) if (isListed(event, day.date, day.span)) day.events.push(event);
  }
  return days.map((day) => ({ date: day.date, events: day.events }));
}

/** The days that an event may touch. */
function daysNear({ start, end, days: dates }: CalendarEvent, days: readonly Day[]): readonly Day[] {
  if (dates !== undefined) {
    const { first, last } = dates;
    const begin = countWhile(days, ({ date }) => Temporal.PlainDate.compare(date, first) < 0);
    return days.slice(
      begin,
      countWhile(days, ({ date }) => Temporal.PlainDate.compare(date, last) <= 0),
    );
  }
  const [from, to] = [start.epochMilliseconds, end.epochMilliseconds];
  const begin = countWhile(days, (day) => day.to <= from);
  return days.slice(
    begin,
    countWhile(days, (day) => day.from <= to),
  );
}

/** How many days at the beginning a condition holds for that holds for no day behind them. */
function countWhile(days: readonly Day[], holds: (day: Day) => boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const day = days[middle];
    if (day !== undefined && holds(day)) low = middle + 1;
    else high = middle;
  }
  return low;
}
