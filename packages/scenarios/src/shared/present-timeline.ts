import { isBefore } from "../domain/dates.ts";
import type { Meetings, TaskList, TimelineEntry } from "./data.ts";
import { instantOf, type ListItem, type Showing } from "./present-helpers.ts";
import { meetingItem } from "./present-meetings.ts";
import { taskText } from "./present-tasks.ts";

/** What a timeline shows: its entries name events of `meetings` and tasks of `deadlines`. */
export interface ShownTimeline {
  readonly timeline: readonly TimelineEntry[];
  readonly meetings: Meetings | null;
  readonly deadlines: TaskList | null;
}

/** The lines of the day; for today a line "now" stands before the first thing that is still to begin. */
export function timelineItems(shown: ShownTimeline, showing: Showing): ListItem[] {
  const { context, format, words } = showing;
  const { timeline } = shown;
  const lines = timeline.map((entry) => entryItem(entry, shown, showing));
  if (timeline.length === 0 || !context.date.equals(context.today)) return lines;
  const next = timeline.findIndex((entry) => !entry.isAllDay && isBefore(context.now, instantOf(entry.from)));
  const at = next === -1 ? lines.length : next;
  const now: ListItem = { mark: format.time(context.now), text: [{ text: words("now"), tone: "strong" }] };
  return lines.toSpliced(at, 0, now);
}

/** As many entries as there is room for: first what is still to come, the rest in the order of time. */
export function cutTimeline(timeline: readonly TimelineEntry[], room: number): readonly TimelineEntry[] {
  const kept = new Set(timeline.toSorted((left, right) => Number(left.isPast) - Number(right.isPast)).slice(0, room));
  return timeline.filter((entry) => kept.has(entry));
}

/** One meeting or deadline, its time in front. */
export function entryItem(entry: TimelineEntry, { meetings, deadlines }: ShownTimeline, showing: Showing): ListItem {
  const meeting = meetings?.items.find(({ id, from }) => id === entry.id && from === entry.from);
  if (entry.kind === "meeting" && meeting !== undefined) return meetingItem(meeting, showing);
  const task = deadlines?.items.find(({ id }) => id === entry.id);
  const title = task === undefined ? [] : taskText(task, entry.isPast ? "bad" : undefined, showing);
  const { format, words } = showing;
  return { mark: format.time(instantOf(entry.from)), text: [{ text: `${words("deadline")}: ` }, ...title] };
}
