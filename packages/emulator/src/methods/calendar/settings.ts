import { toText } from "../../php/values.ts";
import type { PortalState } from "../../portal/portal-state.ts";
import { isoDay } from "../../time/format.ts";
import { serverToday } from "./range.ts";

const dayLength = 86_400_000;

/** Answer of `calendar.settings.get`: the world's settings with `year_holidays` made from its holidays. */
export function calendarSettings(portal: PortalState): Record<string, unknown> {
  const { calendarSettings: settings } = portal.world.portal;
  const holidays = yearHolidays(portal.world.holidays, serverToday(portal));
  return { ...settings, year_holidays: holidays === "" ? toText(settings["year_holidays"]) : holidays };
}

/**
 * "1.01,7.01,23.02": day and month without a year, as an administrator keeps the list. A date that moves from year to
 * year counts for the occurrence nearest to today, when the holidays of that year are known.
 */
export function yearHolidays(holidays: readonly string[], today: number): string {
  const known = new Set(holidays);
  const years = new Set(holidays.map((day) => day.slice(0, 4)));
  const days = [...new Set(holidays.map((day) => day.slice(5, 10)))].filter((day) => {
    const nearest = nearestOccurrence(day, today);
    return known.has(nearest) || !years.has(nearest.slice(0, 4));
  });
  return days
    .toSorted()
    .map((day) => `${Number(day.slice(3))}.${day.slice(0, 2)}`)
    .join(",");
}

/** The date with this month and day ("01-07") that is nearest to a wall clock. */
function nearestOccurrence(monthDay: string, today: number): string {
  const year = Number(isoDay(today).slice(0, 4));
  const distance = (day: string): number => Math.abs(Date.parse(day) - today) / dayLength;
  const candidates = [year - 1, year, year + 1].map((candidate) => `${candidate}-${monthDay}`);
  return candidates.reduce((best, day) => (distance(day) < distance(best) ? day : best));
}
