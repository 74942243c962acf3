import { eventsOn } from "./naive-calendar.ts";
import { ascending, day, minute, minutesOf, next, stretches, utc, workMinutes } from "./naive-time.ts";
import type { RawWorld } from "../worlds/raw-world.ts";

type Instance = ReturnType<typeof eventsOn>[number];

/** Everything a calendar has on a date for these people, declined or not. */
interface Calendar {
  readonly owner: string;
  readonly listed: readonly Instance[];
}

/** Dates from one to another, both included. */
export function datesBetween(first: string, last: string): string[] {
  const count = (Date.parse(last) - Date.parse(first)) / day + 1;
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(first) + index * day).toISOString().slice(0, 10),
  );
}

/** Meetings, overlaps, runs, free slots of a date. */
export function meetingsOn(raw: RawWorld, date: string, owners: readonly string[]) {
  const calendars = calendarsOn(raw, date, owners);
  const busy = calendars.flatMap(({ listed }) => listed.filter(isBusy));
  return {
    titles: titlesOf(calendars),
    unanswered: unansweredOf(calendars),
    conflicts: conflictsOf(calendars),
    runs: calendars.flatMap(({ listed }) => runsOf(listed.filter(isBusy))).toSorted(byText),
    free: freeOn(raw, date, busy),
  };
}

/** Names of the meetings of a date that have ended. */
export function pastMeetingsOn(raw: RawWorld, date: string, owners: readonly string[]): string[] {
  const calendars = calendarsOn(raw, date, owners);
  const past = calendars.map(({ owner, listed }) => ({
    owner,
    listed: listed.filter(({ from, to }) => from < raw.now && to <= raw.now),
  }));
  return titlesOf(past);
}

/** The same figures of all dates together. */
export function meetingsIn(raw: RawWorld, dates: readonly string[], owners: readonly string[]) {
  const calendars = dates.flatMap((date) => calendarsOn(raw, date, owners));
  const { keys, pairs } = conflictsOf(calendars);
  return { count: new Set(titlesOf(calendars)).size, conflictCount: keys, pairs };
}

function calendarsOn({ world, zone }: RawWorld, date: string, owners: readonly string[]): readonly Calendar[] {
  return owners.map((owner) => ({
    owner,
    listed: eventsOn(world, date, zone, owner).filter(({ row }) => row["MEETING_STATUS"] !== "N"),
  }));
}

/** The same meeting of several people has the same name and begins at the same time. */
function keyOf({ row, from }: Instance): string {
  return `${new Date(from).toISOString()} ${row["NAME"]}`;
}

function titlesOf(calendars: readonly Calendar[]): string[] {
  return [...new Set(calendars.flatMap(({ listed }) => listed.map(keyOf)))].toSorted();
}

/** Nobody of those who have it has answered. */
function unansweredOf(calendars: readonly Calendar[]): number {
  const instances = Map.groupBy(
    calendars.flatMap(({ listed }) => listed),
    keyOf,
  );
  return [...instances.values()].filter((alike) => alike.every(({ row }) => row["MEETING_STATUS"] === "Q")).length;
}

function conflictsOf(calendars: readonly Calendar[]) {
  const keys = new Set<string>();
  const pairs = new Set<string>();
  for (const { listed } of calendars) {
    const busy = listed.filter(isBusy);
    for (const one of busy) {
      for (const other of busy) {
        if (keyOf(one) >= keyOf(other) || one.from >= other.to || other.from >= one.to) continue;
        keys.add(keyOf(one)).add(keyOf(other));
        pairs.add(`${keyOf(one)} ${keyOf(other)}`);
      }
    }
  }
  return { keys: keys.size, pairs: pairs.size };
}

function isBusy({ row, from, to }: Instance): boolean {
  return ["busy", "quest"].includes(row["ACCESSIBILITY"]) && row["DT_SKIP_TIME"] !== "Y" && to > from;
}

/** Chains of events with pauses of five minutes at most, longer than three hours. */
function runsOf(busy: readonly Instance[]): string[] {
  const marks = busy.flatMap(({ from, to }) => [
    { at: from, change: 1 },
    { at: to + 5 * minute + 1, change: -1 },
  ]);
  const runs: string[] = [];
  let [open, start] = [0, 0];
  for (const { at, change } of marks.toSorted((a, b) => a.at - b.at || b.change - a.change)) {
    if (open === 0) start = at;
    open += change;
    if (open > 0) continue;
    const end = at - 5 * minute - 1;
    const inside = busy.filter(({ from, to }) => from >= start && to <= end);
    if (inside.length > 1 && end - start > 180 * minute) runs.push(`${start} ${end}`);
  }
  return runs;
}

function freeOn({ world, zone, now, today }: RawWorld, date: string, busy: readonly Instance[]): [number, number][] {
  const [open, close] = workMinutes(world, date).map((wall) => utc(date, wall, zone)) as [number, number];
  const from = date === today ? Math.max(open, now) : open;
  const free = minutesOf(from, close).filter((m) => !busy.some((one) => one.from <= m && m < one.to));
  return stretches(free).filter(([start, end]) => end - start >= 45 * minute);
}

/** Ids of the open tasks of these people due on a date. */
export function dueOn({ world, zone }: RawWorld, date: string, isOwn: (id: string) => boolean): number[] {
  const [start, end] = [utc(date, 0, zone), utc(next(date), 0, zone)];
  return world.tasks
    .filter(({ status, responsibleId }) => ["1", "2", "3"].includes(status) && isOwn(responsibleId))
    .filter(({ deadline }) => deadline !== null && Date.parse(deadline) >= start && Date.parse(deadline) < end)
    .map(({ id }) => Number(id))
    .toSorted(ascending);
}

function byText(left: string, right: string): number {
  return left < right ? -1 : 1;
}
