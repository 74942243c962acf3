import type { Temporal } from "temporal-polyfill";
import type { Language } from "../document.ts";
import { cached } from "./cached.ts";

/** A point in time, shown in the zone of the formatter, or a date as written, whatever the zone. */
export type When = Moment | CalendarDate;

/** A Temporal.Instant, or anything else that knows its epoch milliseconds. */
export type Moment = Pick<Temporal.Instant, "epochMilliseconds">;

/** A Temporal.PlainDate, or anything else with its three numbers. */
export type CalendarDate = Pick<Temporal.PlainDate, "year" | "month" | "day">;

export interface DateFormat {
  /** "21 нояб.", "Nov 21"; the year is added when it is not the year of `now`, or always. */
  readonly date: (when: When, options?: { readonly year?: "auto" | "always" }) => string;
  /** "суббота, 21 ноября". */
  readonly day: (when: When) => string;
  /** "суббота"; short: "сб". */
  readonly weekday: (when: When, style?: "long" | "short") => string;
  /** "09:05", 24 hours in both languages. */
  readonly time: (when: Moment) => string;
  /** "21 нояб., 10:00". */
  readonly dateTime: (when: Moment, options?: { readonly year?: "auto" | "always" }) => string;
  /** "10:00–11:30"; across days "21 нояб., 22:00 – 22 нояб., 06:00". One time when both are equal. */
  readonly timeRange: (start: Moment, end: Moment) => string;
  /** "16–20 нояб.": both days included. */
  readonly dateRange: (first: CalendarDate, last: CalendarDate) => string;
}

export interface DateFormatOptions {
  readonly lang: Language;
  /** IANA name, or an offset such as "+03:00". */
  readonly zone: string;
  /** Tells which year goes without saying. */
  readonly now: Moment;
}

interface WallClock {
  readonly day: string;
  readonly year: string;
  readonly time: string;
}

const shortDate: Intl.DateTimeFormatOptions = { day: "numeric", month: "short" };
const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  short: shortDate,
  shortYear: { ...shortDate, year: "numeric" },
  long: { day: "numeric", month: "long" },
  longYear: { day: "numeric", month: "long", year: "numeric" },
  weekdayLong: { weekday: "long" },
  weekdayShort: { weekday: "short" },
};

export function createDateFormat({ lang, zone, now }: DateFormatOptions): DateFormat {
  const inZone = cached((style) => new Intl.DateTimeFormat(lang, { ...styles[style], timeZone: zone }));
  const asWritten = cached((style) => new Intl.DateTimeFormat(lang, { ...styles[style], timeZone: "UTC" }));
  const clock = cached((timeZone) => createClock(timeZone));

  const show = (when: When, style: string): string =>
    unbroken((isInstant(when) ? inZone : asWritten)(style).format(milliseconds(when)));
  const wall = (when: When): WallClock => readClock(clock(isInstant(when) ? zone : "UTC"), milliseconds(when));

  const isThisYear = (when: When): boolean => wall(when).year === wall(now).year;
  const date: DateFormat["date"] = (when, { year = "auto" } = {}) =>
    show(when, year === "auto" && isThisYear(when) ? "short" : "shortYear");
  const dateTime: DateFormat["dateTime"] = (when, options) => `${date(when, options)}, ${wall(when).time}`;

  return {
    date,
    dateTime,
    day: (when) => `${show(when, "weekdayLong")}, ${show(when, isThisYear(when) ? "long" : "longYear")}`,
    weekday: (when, style = "long") => show(when, style === "long" ? "weekdayLong" : "weekdayShort"),
    time: (when) => wall(when).time,
    timeRange: (start, end) => {
      const [from, to] = [wall(start), wall(end)];
      if (start.epochMilliseconds === end.epochMilliseconds) return from.time;
      const isNight = to.time === "00:00" && end.epochMilliseconds - start.epochMilliseconds < 86_400_000;
      if (from.day === to.day || isNight) return `${from.time}–${to.time}`;
      return `${dateTime(start)} – ${dateTime(end)}`;
    },
    dateRange: (first, last) => {
      if (milliseconds(first) === milliseconds(last)) return date(first);
      const format = asWritten([first, last].every(isThisYear) ? "short" : "shortYear");
      return unbroken(format.formatRange(milliseconds(first), milliseconds(last)));
    },
  };
}

function isInstant(when: When): when is Moment {
  return "epochMilliseconds" in when;
}

function milliseconds(when: When): number {
  return isInstant(when) ? when.epochMilliseconds : Date.UTC(when.year, when.month - 1, when.day);
}

function createClock(timeZone: string): Intl.DateTimeFormat {
  const twoDigits = { month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat("en", { timeZone, year: "numeric", ...twoDigits, hourCycle: "h23" });
}

function readClock(clock: Intl.DateTimeFormat, milliseconds: number): WallClock {
  const parts = Object.fromEntries(clock.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  const { year = "", month, day, hour, minute } = parts;
  return { year, day: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
}

/** Spaces of every width become non-breaking ones. */
function unbroken(text: string): string {
  return text.replace(/\s/g, "\u00A0");
}
