import { dayStart } from "@b24kit/portal";
import type { Temporal } from "temporal-polyfill";
import { parseDuration } from "../actions/parse/duration.ts";
import { parsePastDay } from "../domain/past-day.ts";
import { isBefore } from "../domain/dates.ts";
import type { TimeSetting } from "./times.ts";

/**
 * How far back "24h", "3 дня", "вчера" or "2026-11-20" reach: a length of time before now, or the start of a day.
 * Undefined for what is neither, and for what lies ahead. "since", «за» and «с» may stand before it.
 */
export function parseSince(
  text: string,
  today: Temporal.PlainDate,
  { now, zone }: Pick<TimeSetting, "now" | "zone">,
): Temporal.Instant | undefined {
  const said = text.trim().replace(/^(?:since|за|с)\s+/i, "");
  const minutes = parseDuration(said);
  if (minutes !== undefined) return now.subtract({ minutes });
  const date = parsePastDay(said, today);
  const start = date && dayStart(date, zone);
  return start && !isBefore(now, start) ? start : undefined;
}
