import { Temporal } from "temporal-polyfill";
import { isDayText } from "../domain/parse-day.ts";
import { parsePeriod } from "../domain/period.ts";
import { parseSince } from "./parse-since.ts";
import type { ChoiceName } from "./takes.ts";

/** Whether a text may mean a day, a period or a beginning, on whatever date it is asked. */
export function isTimeText(name: Exclude<ChoiceName, "deep">, text: string): boolean {
  if (name === "date") return isDayText(text);
  const start = Temporal.PlainDate.from("2027-07-01");
  // Every weekday, and every time of a year, one with 29 February.
  const days = Array.from({ length: 54 }, (_, week) => start.add({ days: week * 8 }));
  return days.some((today) => (name === "period" ? parsePeriod(text, today, 1) : sinceOn(text, today)) !== undefined);
}

function sinceOn(text: string, today: Temporal.PlainDate): Temporal.Instant | undefined {
  const now = today.toZonedDateTime({ timeZone: "UTC", plainTime: "12:00" }).toInstant();
  return parseSince(text, today, { now, zone: "UTC" });
}
