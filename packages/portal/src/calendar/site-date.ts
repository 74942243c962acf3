import { Temporal } from "temporal-polyfill";

/** Order of the parts of a date as the portal's site format writes them. */
export type DateOrder = "day-first" | "month-first";

const DATE = /^\s*(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:[\sT]+(.*))?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?\s*$/i;

interface Parts {
  readonly numbers: readonly [number, number, number];
  readonly separator: string;
  readonly isYearFirst: boolean;
  readonly time: string;
}

/**
 * Reads a date of the site format: "02.12.2024 11:00:00", "12/11/2024 05:59:00 pm", "2024-12-11", date alone allowed.
 * Undefined when it is none. `order` settles which of the first two numbers is the day.
 */
export function parseSiteDate(text: string, order: DateOrder): Temporal.PlainDateTime | undefined {
  const parts = splitDate(text);
  if (parts === undefined) return undefined;
  const [first, second, third] = parts.numbers;
  const time = parseTime(parts.time);
  if (time === undefined) return undefined;
  const date = parts.isYearFirst
    ? { year: first, month: second, day: third }
    : order === "day-first"
      ? { year: third, month: second, day: first }
      : { year: third, month: first, day: second };
  try {
    return Temporal.PlainDateTime.from({ ...date, ...time }, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

/** The order that a single text proves: a number above 12 can only be the day. */
export function provenOrder(text: string): DateOrder | undefined {
  const parts = splitDate(text);
  if (parts === undefined || parts.isYearFirst) return undefined;
  const [first, second] = parts.numbers;
  if (first > 12 && second <= 12) return "day-first";
  return second > 12 && first <= 12 ? "month-first" : undefined;
}

/** The order that a separator suggests when nothing proves one: American slashes, else day first. */
export function usualOrder(text: string): DateOrder {
  return splitDate(text)?.separator === "/" ? "month-first" : "day-first";
}

function splitDate(text: string): Parts | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [, first = "", separator = "", second = "", third = "", time = ""] = match;
  return {
    numbers: [Number(first), Number(second), Number(third)],
    separator,
    isYearFirst: first.length === 4,
    time,
  };
}

function parseTime(text: string): { hour: number; minute: number; second: number } | undefined {
  if (text.trim() === "") return { hour: 0, minute: 0, second: 0 };
  const match = TIME.exec(text.trim());
  if (match === null) return undefined;
  const [, hourText = "", minute = "", second = "0", half] = match;
  const hour = Number(hourText);
  if (half === undefined) return { hour, minute: Number(minute), second: Number(second) };
  if (hour < 1 || hour > 12) return undefined;
  const base = hour % 12;
  return { hour: half.toLowerCase() === "p" ? base + 12 : base, minute: Number(minute), second: Number(second) };
}
