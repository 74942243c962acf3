import type { Temporal } from "temporal-polyfill";
import { dayShift } from "./day-words.ts";
import { normalWords } from "./normal-words.ts";
import { weekdayNumber } from "./weekday-words.ts";
import { parseWrittenDate } from "./written-date.ts";

/**
 * Reads a day in its plainest form: a date with its year, today, tomorrow, yesterday and the days beyond them, or a weekday
 * (the nearest one that is not past; today counts), in English or Russian. Undefined when the text is none of these.
 */
export function parsePlainDay(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const word = normalWords(text);
  const shift = dayShift(word);
  if (shift !== undefined) return today.add({ days: shift });
  const weekday = weekdayNumber(word);
  if (weekday !== undefined) return today.add({ days: (weekday - today.dayOfWeek + 7) % 7 });
  return parseWrittenDate(word);
}
