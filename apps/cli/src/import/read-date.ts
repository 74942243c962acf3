import { isRealDate } from "b24kit/instant";
import type { Read } from "./problem.ts";

/** Which number of 03/04 is the day; absent: told by the file's own numbers alone. */
export type DateOrder = "dmy" | "mdy";

/** 31.12.2026, 2026-12-31 and, where it can only mean one day, 12/31/2026, as 2026-12-31. */
export function readDate(given: string, order: DateOrder | undefined): Read<string> {
  const day = isoDay(given.trim(), order);
  if (day === null) {
    return {
      wrong: {
        ru: `непонятно, где день, а где месяц: ${given}; укажите --dates`,
        en: `which is the day and which the month: ${given}? give --dates`,
      },
    };
  }
  if (day !== undefined && isRealDate(day)) return { value: day };
  return { wrong: { ru: `это не дата: ${given}`, en: `not a date: ${given}` } };
}

/** The same with a time of the day, midnight without one: 2026-12-31T14:30:00, the offset kept where there is one. */
export function readDateTime(given: string, order: DateOrder | undefined): Read<string> {
  const [, text = "", hour = "00", minute = "00", second = "00", offset = ""] =
    /^\s*([\d./-]+)(?:[T\s,]+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?\s*$/.exec(given) ?? [];
  const day = readDate(text === "" ? given : text, order);
  if ("wrong" in day) return day;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return { wrong: { ru: `нет такого времени: ${given}`, en: `there is no such time: ${given}` } };
  }
  return { value: `${day.value}T${hour.padStart(2, "0")}:${minute}:${second}${offset}` };
}

/** Null: it may mean two days. */
function isoDay(text: string, order: DateOrder | undefined): string | null | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  const [, first = "", sign, second = "", year] = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const written = (day: string, month: string): string => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (sign === ".") return written(first, second);
  if (order !== undefined) return order === "dmy" ? written(first, second) : written(second, first);
  if (Number(first) === Number(second) || Number(second) > 12) return written(second, first);
  return Number(first) > 12 ? written(first, second) : null;
}
