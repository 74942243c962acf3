import { workingDay, type Setting } from "./setting.ts";
import type { EventBook } from "./event-book.ts";
import { DIRECTOR } from "./team.ts";

/** People who are away: two of them today. */
export function addAbsences(setting: Setting, book: EventBook): void {
  const { today } = setting;
  const { vacation, sickLeave, exhibition, trip } = setting.content.office.day;
  const away = (host: number, name: string, from: number, days: number) =>
    book.add({ name, host, day: today + from, length: days, accessibility: "absent" });
  away(19, vacation, -5, 14);
  away(26, sickLeave, -1, 3);
  away(23, vacation, 12, 14);
  away(11, vacation, -30, 14);
  // Travelling is being busy, not absent.
  book.add({ name: exhibition, host: 7, day: today + 4, length: 3 });
  book.add({ name: trip, host: DIRECTOR, day: workingDay(today + 8, 1, setting.isDayOff), length: 3 });
}
