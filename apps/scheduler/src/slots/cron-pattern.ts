import { Cron } from "croner";
import type { Text } from "../words.ts";

/**
 * A pattern of croner that matches times of a clock on the wall, which are written as if they were UTC: there nothing is left out or
 * doubled, so that daylight saving time is a matter of `wall-slots.ts` alone.
 */
export function createCron(pattern: string): Cron {
  return new Cron(pattern, { utcOffset: 0, paused: true });
}

/** Why a text is no pattern of five or six fields, or seven with the year; undefined when it is one. */
export function cronProblem(pattern: string): Text | undefined {
  const count = pattern.split(" ").length;
  if (count < 5 || count > 7) return wrongCount(count);
  try {
    createCron(pattern);
    return undefined;
  } catch (error) {
    return wrongField(error instanceof Error ? error.message : "");
  }
}

function wrongCount(count: number): Text {
  return {
    ru: `в шаблоне cron 5 или 6 полей (секунды, минуты, часы, день, месяц, день недели), а здесь ${count}`,
    en: `a cron pattern has 5 or 6 fields (seconds, minutes, hours, day, month, weekday), and here are ${count}`,
  };
}

const fields: readonly (readonly [RegExp, Text])[] = [
  [/dayOfWeek/i, { ru: "день недели (0–7, MON–SUN)", en: "weekday (0–7, MON–SUN)" }],
  [/second/i, { ru: "секунды (0–59)", en: "seconds (0–59)" }],
  [/minute/i, { ru: "минуты (0–59)", en: "minutes (0–59)" }],
  [/hour/i, { ru: "часы (0–23)", en: "hours (0–23)" }],
  [/month/i, { ru: "месяц (1–12, JAN–DEC)", en: "month (1–12, JAN–DEC)" }],
  [/\bday\b/i, { ru: "день месяца (1–31)", en: "day of the month (1–31)" }],
  [/year/i, { ru: "год", en: "year" }],
];

function wrongField(message: string): Text {
  const field = fields.find(([form]) => form.test(message))?.[1];
  if (field === undefined) return { ru: "это не шаблон cron", en: "this is no cron pattern" };
  return { ru: `в шаблоне cron неверно поле: ${field.ru}`, en: `a field of the cron pattern is wrong: ${field.en}` };
}
