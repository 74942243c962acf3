import type { RawWorld } from "../worlds/raw-world.ts";
import { day, minute, next, utc } from "./naive-time.ts";

/** Epoch milliseconds, `to` not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Dates {
  readonly from: string;
  readonly to: string;
}

/** A period with the one before it, of "last-90d", "this-month" or a month such as "2026-10". */
export function periodOf(raw: RawWorld, text: string) {
  const { today } = raw;
  const tomorrow = next(today);
  if (text === "last-90d") {
    const dates = { from: back(today, 89), to: tomorrow };
    return { now: stretch(raw, dates), before: until(raw, back(today, 179), back(today, 90)), whole: dates };
  }
  const month = text === "this-month" ? today.slice(0, 7) : text;
  const whole = { from: `${month}-01`, to: firstOfMonth(month, 1) };
  const isUnderWay = whole.from <= today && today < whole.to;
  const dates = text === "this-month" ? { from: whole.from, to: tomorrow } : whole;
  const first = firstOfMonth(month, -1);
  const isLastDay = tomorrow === whole.to;
  const before = !isUnderWay
    ? stretch(raw, { from: first, to: whole.from })
    : until(raw, first, isLastDay && text !== "this-month" ? back(whole.from, 1) : sameDay(first, today));
  return { now: stretch(raw, dates), before, whole };
}

/** This week until now, and the same part of the week before; weeks start on Monday. */
export function weeksOf(raw: RawWorld) {
  const weekday = (new Date(raw.today).getUTCDay() + 6) % 7;
  const monday = back(raw.today, weekday);
  return {
    now: stretch(raw, { from: monday, to: next(raw.today) }),
    before: until(raw, back(monday, 7), back(raw.today, 7)),
  };
}

/** The first of the month that is so many months later. */
export function firstOfMonth(month: string, later: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + later;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}-01`;
}

function stretch({ zone }: RawWorld, { from, to }: Dates): Stretch {
  return { from: utc(from, 0, zone), to: utc(to, 0, zone) };
}

/** From the start of a date to the time of day that it is now on another one. */
function until({ now, zone }: RawWorld, from: string, last: string): Stretch {
  const wall = new Date(now).toLocaleTimeString("sv-SE", { timeZone: zone });
  const minutes = Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3, 5));
  return { from: utc(from, 0, zone), to: utc(last, minutes, zone) + (now % minute) };
}

/** The same day of the month of another date, its last day when it has none. */
function sameDay(first: string, date: string): string {
  const last = back(firstOfMonth(first.slice(0, 7), 1), 1);
  const same = `${first.slice(0, 8)}${date.slice(8)}`;
  return same < last ? same : last;
}

function back(date: string, days: number): string {
  return new Date(Date.parse(date) - days * day).toISOString().slice(0, 10);
}
