import { Temporal } from "temporal-polyfill";
import { isBefore } from "../domain/dates.ts";
import type { Meeting } from "./data.ts";

/** Over by now. A moment without length is past when it has come; an all-day event lasts as long as the day. */
export function isPastMeeting({ from, to, isAllDay }: Meeting, now: Temporal.Instant): boolean {
  return !isAllDay && isBefore(Temporal.Instant.from(from), now) && !isBefore(now, Temporal.Instant.from(to));
}
