import type { Temporal } from "temporal-polyfill";
import type { Meeting, TaskItem, TimelineEntry } from "./data.ts";
import { isPastMeeting } from "./past-meeting.ts";

/** Meetings and deadlines in one line of time, all-day events first. */
export function timelineOf(
  meetings: readonly Meeting[],
  tasks: readonly TaskItem[],
  now: Temporal.Instant,
): TimelineEntry[] {
  const entries = [...meetings.map((meeting) => meetingEntry(meeting, now)), ...tasks.flatMap(deadlineEntry)];
  return entries
    .map((entry) => ({ entry, from: Date.parse(entry.from) }))
    .toSorted(
      (left, right) =>
        Number(right.entry.isAllDay) - Number(left.entry.isAllDay) ||
        left.from - right.from ||
        right.entry.kind.localeCompare(left.entry.kind),
    )
    .map(({ entry }) => entry);
}

function meetingEntry(meeting: Meeting, now: Temporal.Instant): TimelineEntry {
  const { id, from, to, isAllDay, isInConflict } = meeting;
  return { kind: "meeting", id, from, to, isAllDay, isPast: isPastMeeting(meeting, now), isInConflict };
}

function deadlineEntry({ id, deadline: from, overdueDays }: TaskItem): TimelineEntry[] {
  if (from === null) return [];
  return [{ kind: "deadline", id, from, to: null, isAllDay: false, isPast: overdueDays !== null, isInConflict: false }];
}
