import { Temporal } from "temporal-polyfill";
import { normalWords, withoutPreposition } from "./normal-words.ts";
import { parseDay } from "./parse-day.ts";
import { weekdayNumber } from "./weekday-words.ts";

/** Reads a day as `parseDay` does, but a weekday means the last one, where what has been is asked for; today counts. */
export function parsePastDay(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const date = parseDay(text, today);
  const isWeekday = weekdayNumber(withoutPreposition(normalWords(text))) !== undefined;
  const isAhead = date !== undefined && Temporal.PlainDate.compare(date, today) > 0;
  return isWeekday && isAhead ? date.subtract({ days: 7 }) : date;
}
