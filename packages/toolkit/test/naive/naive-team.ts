import type { RawWorld } from "../worlds/raw-world.ts";
import { eventsOn } from "./naive-calendar.ts";
import { dateOf, day, utc } from "./naive-time.ts";

/** Who a question is about. */
export interface NaiveTeam {
  readonly active: readonly string[];
  readonly dismissed: readonly string[];
}

/** Everybody's figures by id, and those of the dismissed who left something behind. */
export function naiveTeam(raw: RawWorld, { active, dismissed }: NaiveTeam): Record<string, unknown> {
  const left = dismissed.filter((id) => hasAny(figuresOf(raw, id)));
  return Object.fromEntries(
    [...active, ...left].map((id) => {
      const isActive = active.includes(id);
      const workday = isActive ? workdayOf(raw, id) : null;
      return [id, { isActive, ...figuresOf(raw, id), workday, isAway: isActive && isAway(raw, id) }];
    }),
  );
}

/** Members of the departments that somebody heads, else works in; nobody's: the whole company. */
export function teamsOf({ world, me }: RawWorld): readonly number[] {
  const headed = world.departments.filter((row) => String(row["UF_HEAD"]) === me).map(({ ID }) => Number(ID));
  const own = world.users.find(({ ID }) => ID === me)!["UF_DEPARTMENT"] as readonly unknown[];
  return headed.length > 0 ? headed : own.map(Number);
}

function figuresOf({ world, now, zone, today }: RawWorld, id: string) {
  const own = world.tasks.filter((task) => task.responsibleId === id);
  const open = own.filter(({ status }) => ["1", "2", "3"].includes(status));
  const sinceMonday = (new Date(today).getUTCDay() + 6) % 7;
  const monday = utc(new Date(Date.parse(today) - sinceMonday * day).toISOString().slice(0, 10), 0, zone);
  const done = own.filter((task) => task.status === "5" && at(task["closedDate"]) >= monday);
  return { open: open.length, overdue: open.filter((task) => at(task["deadline"]) < now).length, done: done.length };
}

/** Only days that were begun have a row; a closed one of another date is no day of today. */
function workdayOf({ world, zone, today }: RawWorld, id: string): string {
  const row = world.workdays.find((candidate) => candidate["USER_ID"] === id);
  const state = row === undefined ? "CLOSED" : String(row["STATUS"]);
  const isOfToday = row !== undefined && dateOf(at(row["TIME_START"]), zone) === today;
  const names: Record<string, string> = { OPENED: "open", PAUSED: "paused", EXPIRED: "expired" };
  return names[state] ?? (isOfToday ? "closed" : "not-started");
}

/** Away by the messenger: now; who has no department is known by the calendar of the whole day. */
function isAway({ world, now, zone, today }: RawWorld, id: string): boolean {
  const user = world.users.find(({ ID }) => ID === id)!;
  const events = eventsOn(world, today, zone, id).filter(({ row }) => row["MEETING_STATUS"] !== "N");
  const absences = events.filter(({ row }) => row["ACCESSIBILITY"] === "absent");
  const hasDepartment = (user["UF_DEPARTMENT"] as readonly unknown[]).length > 0;
  return absences.some(({ from, to }) => !hasDepartment || (from <= now && now < to));
}

function hasAny({ open, done }: { readonly open: number; readonly done: number }): boolean {
  return open + done > 0;
}

function at(time: unknown): number {
  return typeof time === "string" ? Date.parse(time) : Number.NaN;
}
