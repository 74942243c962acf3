import { Temporal } from "temporal-polyfill";
import { monthNumber } from "./month-words.ts";
import { nearDate } from "./near-date.ts";
import { normalWords, withoutPreposition } from "./normal-words.ts";
import { parsePlainDay } from "./parse-plain-day.ts";
import { weekdayNumber } from "./weekday-words.ts";

/** «следующий» and «прошлый» in the forms that stand before a weekday. */
const otherWeeks: ReadonlyMap<string, 1 | -1> = new Map([
  ...["next", "следующий", "следующая", "следующую", "следующее"].map((word) => [word, 1] as const),
  ...["last", "прошлый", "прошлая", "прошлую", "прошлое"].map((word) => [word, -1] as const),
]);

const dayMonthPatterns = [
  /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>\p{L}+\.?)(?:,? (?<year>\d{4}))?(?: года?| г\.?)?$/u,
  /^(?<month>\p{L}+\.?) (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/u,
  /^(?<day>\d{1,2})\.(?<month>\d{2})\.?$/,
];

/**
 * Reads the day of a report as people write it, in English or Russian: what `parsePlainDay` reads, "on Friday", "in 3
 * days", «3 дня назад», "20 ноября" (the year may be left out of a date near to today). "Next Friday" is read only when
 * it cannot mean the Friday of this week as well. Undefined when the text is none of these.
 */
export function parseDay(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const words = normalWords(text);
  const bare = withoutPreposition(words);
  return (
    parsePlainDay(bare, today) ??
    shiftedDay(words, today) ??
    weekdayOfOtherWeek(bare, today) ??
    dayAndMonth(bare, today)
  );
}

/** Whether a text means a day, on whatever date it is asked. */
export function isDayText(text: string): boolean {
  const start = Temporal.PlainDate.from("2027-07-01");
  // Every weekday, and every time of a year, one with 29 February: what a text may mean depends on all of it.
  const days = Array.from({ length: 54 }, (_, week) => start.add({ days: week * 8 }));
  return days.some((today) => parseDay(text, today) !== undefined);
}

/** "in 3 days", «через неделю», "2 days ago". */
function shiftedDay(words: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const ahead = /^(?:in|через) (?:(\d{1,3}) (?:days?|день|дня|дней)|(?:a week|неделю))$/.exec(words);
  const back = /^(?:(\d{1,3}) (?:days?|день|дня|дней)|(?:a week|неделю)) (?:ago|назад)$/.exec(words);
  if (ahead !== null) return today.add({ days: Number(ahead[1] ?? 7) });
  return back === null ? undefined : today.subtract({ days: Number(back[1] ?? 7) });
}

/** The weekday of the week before or after, when it is also the nearest one in that direction. */
function weekdayOfOtherWeek(words: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const [which = "", name = "", ...more] = words.split(" ");
  const [direction, weekday] = [otherWeeks.get(which), weekdayNumber(name)];
  if (direction === undefined || weekday === undefined || more.length > 0) return undefined;
  const days = weekday - today.dayOfWeek + 7 * direction;
  return Math.abs(days) <= 7 ? today.add({ days }) : undefined;
}

/** "20 ноября", "20 ноября 2026 года", "November 20", "November 20, 2026", "20.11". */
function dayAndMonth(words: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const parts = dayMonthPatterns.map((pattern) => pattern.exec(words)?.groups).find((groups) => groups !== undefined);
  const { day, month: monthText = "", year } = parts ?? {};
  const month = /^\d+$/.test(monthText) ? Number(monthText) : monthNumber(monthText);
  if (month === undefined) return undefined;
  return nearDate({ year: year === undefined ? undefined : Number(year), month, day: Number(day) }, today);
}
