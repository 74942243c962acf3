import { calendarDay, dateParts, weekdayOf, type CalendarDay } from "../calendar-day.ts";
import { formatSite } from "../../time/format.ts";
import { DAY } from "../calendar-day.ts";
import type { EventBook } from "./event-book.ts";
import type { Setting } from "./setting.ts";
import { DIRECTOR } from "./team.ts";

/** Series of every kind: weekly (once and on five days), daily with a count, monthly, monthly on the 31st, yearly. */
export function addSeries(setting: Setting, book: EventBook): void {
  const words = setting.content.office.day;
  const monday = setting.today - (weekdayOf(setting.today) - 1);
  addWeekly(setting, book, monday);
  book.add({
    name: words.salesDaily,
    host: 4,
    guests: [7, 8, 10, 11, 13, 14].map((id) => [id, "Y"] as const),
    day: monday - 28,
    start: 570,
    length: 15,
    rule: { FREQ: "WEEKLY", INTERVAL: 1, BYDAY: { MO: "MO", TU: "TU", WE: "WE", TH: "TH", FR: "FR" } },
  });
  book.add({
    name: words.shipping,
    host: 28,
    guests: [
      [31, "Y"],
      [33, "Y"],
      [30, "N"],
    ],
    day: setting.today - 6,
    start: 1020,
    length: 20,
    rule: { FREQ: "DAILY", INTERVAL: 1, COUNT: 20 },
  });
  book.add({
    name: words.monthly,
    host: DIRECTOR,
    guests: [
      [4, "Y"],
      [20, "Y"],
      [28, "Y"],
    ],
    day: dayOfMonth(setting.today, -3, 10),
    start: 1050,
    length: 60,
    rule: {
      FREQ: "MONTHLY",
      INTERVAL: 1,
      UNTIL: formatSite((setting.today + 400) * DAY, setting.content.dateFormat, false),
    },
  });
  // Months without a 31st: the portal moves the instance to the 1st of the next month.
  book.add({
    name: words.monthEnd,
    host: 30,
    day: dayOfMonth(setting.today, -2, 31),
    start: 600,
    length: 120,
    rule: { FREQ: "MONTHLY", INTERVAL: 1 },
  });
  book.add({
    name: words.anniversary,
    host: 3,
    day: setting.today + 9 - 365 * 4,
    length: 1,
    rule: { FREQ: "YEARLY", INTERVAL: 1 },
    accessibility: "free",
  });
}

/** The director's stand-up: next week it was moved to Tuesday, the week after it is left out. */
function addWeekly(setting: Setting, book: EventBook, monday: CalendarDay): void {
  const { day, rooms } = setting.content.office;
  const guests = [
    [4, "Y"],
    [15, "Y"],
    [20, "Y"],
    [28, "Y"],
    [3, "Y"],
  ] as const;
  const shared = { name: day.weekly, host: DIRECTOR, guests, start: 540, length: 45, place: rooms[0] ?? "" };
  const series = book.add({
    ...shared,
    day: monday - 56,
    rule: { FREQ: "WEEKLY", INTERVAL: 1, BYDAY: { MO: "MO" } },
    excluded: [monday + 7, monday + 14],
  });
  book.add({ ...shared, day: monday + 8, start: 660, instead: { series, day: monday + 7 } });
}

/** A date of the month so many months away; the 31st goes back to the last month that has one. */
function dayOfMonth(today: CalendarDay, months: number, date: number): CalendarDay {
  const { year, month } = dateParts(today);
  for (let at = year * 12 + month - 1 + months; ; at--) {
    const day = calendarDay(Math.floor(at / 12), (at % 12) + 1, date);
    if (day !== undefined) return day;
  }
}
