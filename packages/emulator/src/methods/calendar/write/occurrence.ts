import { toText } from "../../../php/values.ts";
import type { PortalState } from "../../../portal/portal-state.ts";
import { formatSite } from "../../../time/format.ts";
import { parseWallClock } from "../../../time/wall-clock.ts";
import { dateFields, type EventTimes } from "../../../world/load/event-times.ts";
import type { EventRow, RecurrenceRule } from "../../../world/types.ts";
import { excludedDays, occurrences, startOfDay, type Occurrence } from "../recurrence.ts";
import { timesOf } from "./event-times.ts";

const dayLength = 86_400_000;

/** One occurrence of a series. */
export interface SeriesOccurrence {
  readonly times: EventTimes;
  /** Start in the site format. */
  readonly text: string;
  /** Midnight of its day, a wall clock. */
  readonly day: number;
  /** The rule from this occurrence on, and the one that ends before it. */
  readonly rest: RecurrenceRule;
  readonly until: RecurrenceRule;
}

/** The occurrence on the date `written`; undefined when the series has none on that day. */
export function occurrenceOf(portal: PortalState, main: EventRow, written: unknown): SeriesOccurrence | undefined {
  const clock = parseWallClock(toText(written));
  const first = timesOf(portal, main);
  if (clock === undefined || first === undefined || main.RRULE === "") return undefined;
  const day = startOfDay(clock.local);
  const found = occurrenceOn(day, main.RRULE, first.from, excludedDays(main));
  if (found === undefined) return undefined;
  const site = (local: number, withTime: boolean): string =>
    formatSite(local, portal.world.portal.dateFormat, withTime);
  const { COUNT, ...rule } = main.RRULE;
  return {
    times: moved(first, found.local),
    text: site(found.local, !first.isAllDay),
    day,
    rest: COUNT === undefined ? rule : { ...rule, COUNT: COUNT - found.index },
    until: { ...rule, UNTIL: site(day - dayLength, false) },
  };
}

function occurrenceOn(
  day: number,
  rule: RecurrenceRule,
  first: number,
  excluded: ReadonlySet<number>,
): Occurrence | undefined {
  for (const occurrence of occurrences(rule, first, excluded, day + dayLength - 1)) {
    if (startOfDay(occurrence.local) === day) return occurrence;
  }
  return undefined;
}

/** The same length from another start; the end keeps its own clock. */
function moved(times: EventTimes, from: number): EventTimes {
  if (times.isAllDay) return { ...times, from, to: times.to + from - times.from };
  const finish = times.clockFrom.fromWall(from) + times.length;
  return { ...times, from, to: finish + times.clockTo.offsetAt(finish) };
}

/** Leaves the occurrence out of the series, in all calendars in which it stands. */
export function detachOccurrence(portal: PortalState, main: EventRow, { day }: SeriesOccurrence): void {
  const date = formatSite(day, portal.world.portal.dateFormat, false);
  for (const row of portal.events.family(Number(main.ID))) {
    portal.events.put({ ...row, EXDATE: [row.EXDATE, date].filter((part) => part !== "").join(";") });
  }
}

/** Ends the series on the day before the occurrence, in all calendars. */
export function splitSeries(portal: PortalState, main: EventRow, { until }: SeriesOccurrence): void {
  for (const row of portal.events.family(Number(main.ID))) {
    const times = timesOf(portal, row);
    if (times === undefined) continue;
    const dates = dateFields(times, until, { dateFormat: portal.world.portal.dateFormat });
    portal.events.put({ ...row, ...dates, RRULE: until });
  }
}
