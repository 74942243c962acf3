import type { Temporal } from "temporal-polyfill";
import type { Meeting } from "./data.ts";

/** Over by now. A moment without length is past when it has come; an all-day event lasts as long as the day. */
export function isPastMeeting({ from, to, isAllDay }: Meeting, now: Temporal.Instant): boolean {
  return !isAllDay && Date.parse(from) < now.epochMilliseconds && Date.parse(to) <= now.epochMilliseconds;
}
