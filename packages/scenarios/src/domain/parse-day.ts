import { Temporal } from "temporal-polyfill";

const dayWords: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["сегодня", 0],
  ["tomorrow", 1],
  ["завтра", 1],
  ["послезавтра", 2],
  ["yesterday", -1],
  ["вчера", -1],
  ["позавчера", -2],
]);

/** 1 Monday … 7 Sunday; Russian days also in the case that follows «на». */
const weekdayWords: readonly (readonly string[])[] = [
  ["monday", "mon", "понедельник", "пн"],
  ["tuesday", "tue", "вторник", "вт"],
  ["wednesday", "wed", "среда", "среду", "ср"],
  ["thursday", "thu", "четверг", "чт"],
  ["friday", "fri", "пятница", "пятницу", "пт"],
  ["saturday", "sat", "суббота", "субботу", "сб"],
  ["sunday", "sun", "воскресенье", "вс"],
];

/**
 * Reads a day as people write it: an ISO date, today, tomorrow, yesterday, or a weekday (the nearest one that is
 * not past; today counts), in English or Russian. Undefined when the text is none of these.
 */
export function parseDay(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const word = text.trim().toLowerCase().replaceAll("ё", "е");
  const shift = dayWords.get(word);
  if (shift !== undefined) return today.add({ days: shift });
  const weekday = weekdayWords.findIndex((names) => names.includes(word)) + 1;
  if (weekday > 0) return today.add({ days: (weekday - today.dayOfWeek + 7) % 7 });
  return /^\d{4}-\d{2}-\d{2}$/.test(word) ? parseIsoDate(word) : undefined;
}

function parseIsoDate(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return undefined;
  }
}
