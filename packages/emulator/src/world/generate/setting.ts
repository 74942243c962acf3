import { createZones } from "../../time/zones.ts";
import { dateParts, MINUTE, parseIsoDate, weekdayOf, type CalendarDay } from "../calendar-day.ts";
import type { Content } from "../content/content.ts";
import { publicHolidays } from "../holidays.ts";
import { createRandom, type Random } from "../random.ts";
import { createZoneClock, type ZoneClock } from "../zone-clock.ts";

/** What all parts of a seeded world share: the words, the day that is today, and named streams of randomness. */
export interface Setting {
  readonly content: Content;
  /** Clock of the server. */
  readonly clock: ZoneClock;
  readonly clockOf: (zone: string) => ZoneClock;
  readonly today: CalendarDay;
  /** Start of today: everything that has happened lies before it, so that the whole day shares one world. */
  readonly midnight: number;
  readonly lastWorkingDay: CalendarDay;
  readonly nextWorkingDay: CalendarDay;
  readonly isDayOff: (day: CalendarDay) => boolean;
  readonly holidays: string[];
  /** Deals to make. */
  readonly deals: number;
  /** Size of another collection, given its size in a world of 400 deals; grows with the root of the number of deals. */
  readonly count: (size: number) => number;
  /** Streams of different names do not disturb each other. */
  readonly random: (stream: string) => Random;
}

export const USUAL_DEALS = 400;

export function createSetting(content: Content, now: number, deals: number): Setting {
  const zones = createZones();
  const clockOf = (zone: string) => createZoneClock(zone, zones);
  const clock = clockOf(content.serverZone);
  const today = clock.dayOf(now);
  const { year } = dateParts(today);
  const holidays = publicHolidays(content.country, [year - 1, year, year + 1]);
  const isDayOff = dayOffTest(holidays);
  return {
    content,
    clock,
    clockOf,
    today,
    midnight: clock.at(today, 0),
    lastWorkingDay: workingDay(today, -1, isDayOff),
    nextWorkingDay: workingDay(today, 1, isDayOff),
    isDayOff,
    holidays,
    deals,
    count: (size) => Math.round(size * Math.sqrt(deals / USUAL_DEALS)),
    random: (stream) => createRandom(`${content.language}/${stream}`),
  };
}

/** The nearest working day strictly before (-1) or after (1) a day. */
export function workingDay(from: CalendarDay, step: 1 | -1, isDayOff: (day: CalendarDay) => boolean): CalendarDay {
  let day = from + step;
  while (isDayOff(day)) day += step;
  return day;
}

/** A moment in the working hours (9:00–18:00) of the day of `epoch` or of the next working day, later than `epoch`. */
export function workMoment(setting: Setting, random: Random, epoch: number): number {
  let day = setting.clock.dayOf(epoch);
  while (setting.isDayOff(day)) day++;
  const at = setting.clock.at(day, 540 + random.int(0, 539)) + random.int(0, 59) * 1000;
  return at > epoch ? at : epoch + random.int(3, 40) * MINUTE;
}

function dayOffTest(holidays: readonly string[]): (day: CalendarDay) => boolean {
  const free = new Set(holidays.map(parseIsoDate));
  return (day) => weekdayOf(day) > 5 || free.has(day);
}
