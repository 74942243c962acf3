import type { EventRow, World } from "@b24kit/emulator";
import { day, minute, minutesOf, next, stretches, utc } from "./naive-time.ts";

interface Instance {
  readonly row: EventRow;
  readonly from: number;
  readonly to: number;
}

/** Instances of one calendar that touch a date, expanded day by day. */
export function eventsOn(world: World, date: string, zone: string, owner = "1"): Instance[] {
  const [start, end] = [utc(date, 0, zone), utc(next(date), 0, zone)];
  const days = Array.from({ length: 40 }, (_, back) =>
    new Date(Date.parse(date) + (1 - back) * day).toISOString().slice(0, 10),
  );
  const own = world.events.filter((row) => row.CAL_TYPE === "user" && row.OWNER_ID === owner);
  return own.flatMap((row) =>
    days
      .filter((candidate) => occursOn(row, candidate))
      .map((candidate) => instanceOf(row, candidate, zone))
      .filter(({ from, to }) => from < end && (to > start || (to === from && from >= start))),
  );
}

function instanceOf(row: EventRow, date: string, zone: string): Instance {
  const length = row["DT_LENGTH"];
  if (row["DT_SKIP_TIME"] === "Y") {
    const last = new Date(Date.parse(date) + length * 1000).toISOString().slice(0, 10);
    return { row, from: utc(date, 0, zone), to: utc(last, 0, zone) };
  }
  const from = utc(date, siteDate(row["DATE_FROM"]).minutes, String(row["TZ_FROM"]));
  return { row, from, to: from + length * 1000 };
}

function occursOn(row: EventRow, date: string): boolean {
  const first = siteDate(row["DATE_FROM"]).date;
  const excluded = row["EXDATE"]
    .split(";")
    .filter((text) => text !== "")
    .map((text) => siteDate(text).date);
  if (date < first || excluded.includes(date)) return false;
  const rule = row["RRULE"] as { FREQ: string; COUNT?: number; BYDAY?: Record<string, string>; UNTIL?: string } | "";
  if (rule === "") return date === first;
  if (rule.UNTIL && date > siteDate(rule.UNTIL).date) return false;
  const weekday = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][new Date(date).getUTCDay()]!;
  const daysSince = (Date.parse(date) - Date.parse(first)) / day;
  const count = rule.COUNT ?? Infinity;
  if (rule.FREQ === "DAILY") return daysSince < count;
  if (rule.FREQ === "WEEKLY") return weekday in (rule.BYDAY ?? {});
  return rule.FREQ === "MONTHLY" ? date.slice(8) === first.slice(8) : date.slice(5) === first.slice(5);
}

/** "02.12.2026 11:00:00" or "12/02/2026 11:00:00 am" as an ISO date and minutes after midnight. */
function siteDate(text: unknown): { date: string; minutes: number } {
  const found = /^(\d\d)([./])(\d\d)[./](\d{4})(?: (\d\d):(\d\d):\d\d ?(am|pm)?)?/i.exec(String(text))!;
  const [, first, separator, second, year, hour = "0", minutes = "0", half] = found;
  const [month, dayOfMonth] = separator === "." ? [second, first] : [first, second];
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  return { date: `${year}-${month}-${dayOfMonth}`, minutes: hours * 60 + Number(minutes) };
}

/** Busy stretches, pauses of five minutes bridged, of more than one event and more than three hours. */
export function runs(busy: readonly Instance[]): [number, number][] {
  if (busy.length === 0) return [];
  const first = Math.min(...busy.map(({ from }) => from));
  const last = Math.max(...busy.map(({ to }) => to));
  const isTaken = (m: number) => busy.some(({ from, to }) => from <= m && m < to);
  const isBridged = (m: number) => stretchAround(m, isTaken, first, last) <= 5;
  const taken = minutesOf(first, last).filter((m) => isTaken(m) || isBridged(m));
  return stretches(taken).filter(
    ([from, to]) => to - from > 180 * minute && busy.filter((one) => one.from >= from && one.to <= to).length > 1,
  );
}

/** Length in minutes of the pause around a free minute. */
function stretchAround(m: number, isTaken: (m: number) => boolean, first: number, last: number): number {
  let [from, to] = [m, m];
  while (from > first && !isTaken(from - minute)) from -= minute;
  while (to < last && !isTaken(to)) to += minute;
  return (to - from) / minute;
}
