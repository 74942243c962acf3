import type { Content, Inline } from "@b24kit/report";
import { isBefore } from "../domain/dates.ts";
import { isOfSeveral } from "../run/context.ts";
import type { Meeting, Meetings } from "./data.ts";
import { isPastMeeting } from "./past-meeting.ts";
import {
  factList,
  instantOf,
  nameList,
  shortText,
  titleOf,
  type Fact,
  type ListItem,
  type Showing,
} from "./present-helpers.ts";

/** An address fits; what somebody pasted into the field instead of one does not have to. */
const placeColumns = 60;

/** The meetings of a day: the list, as far as there is room, then what follows from it. */
export function meetingBlocks(meetings: Meetings, showing: Showing): readonly Content[] {
  const shown = mostImportant(meetings.items, showing);
  const more = meetings.count - shown.length;
  const items = shown.map((meeting) => meetingItem(meeting, showing));
  const list: Content =
    meetings.count === 0
      ? { kind: "paragraph", text: showing.words(hasUnread(meetings) ? "noMeetingsRead" : "noMeetings") }
      : { kind: "list", items, ...(more > 0 && { more }) };
  return [list, ...factList(meetingFacts(meetings, showing))];
}

/** No meetings, and no calendar in which there may be some all the same. */
export function isWithoutMeetings(meetings: Pick<Meetings, "count" | "unreadCalendars"> | null): boolean {
  return meetings?.count === 0 && !hasUnread(meetings);
}

function hasUnread({ unreadCalendars }: Pick<Meetings, "unreadCalendars">): boolean {
  return unreadCalendars.length > 0;
}

/** What a headline tells of meetings. */
type CountedMeetings = Pick<Meetings, "count" | "conflictCount" | "unanswered" | "unreadCalendars">;

/** "6 meetings (2 overlap, 1 not answered)" for a headline; nothing when it is not known whether there are any. */
export function meetingSummary(meetings: CountedMeetings | null, showing: Showing): readonly string[] {
  if (meetings === null || (meetings.count === 0 && hasUnread(meetings))) return [];
  return [countAndNotes(meetings, showing)];
}

function countAndNotes({ count, conflictCount, unanswered }: CountedMeetings, { words }: Showing): string {
  const meetings = words("meetingCount", { count });
  const notes = [
    ...(conflictCount === 0 ? [] : [words("conflictCount", { count: conflictCount })]),
    ...(unanswered.length === 0 ? [] : [words("unansweredCount", { count: unanswered.length })]),
  ];
  return notes.length === 0 ? meetings : words("meetingNotes", { meetings, notes: notes.join(", ") });
}

/** Back-to-back runs and free slots. */
export function meetingFacts(meetings: Meetings, showing: Showing): readonly Fact[] {
  return [...backToBackFact(meetings, showing), ...freeFact(meetings, showing)];
}

/** One meeting: its time in front, then title, place and what is to be known about it. */
export function meetingItem(meeting: Meeting, showing: Showing): ListItem {
  return { mark: meetingTime(meeting, showing), text: meetingText(meeting, showing) };
}

/** What there is room for: first what has to be settled, then what is to come, past ones last; shown in the order of time. */
function mostImportant(items: readonly Meeting[], { limits, context }: Showing): readonly Meeting[] {
  const rank = (meeting: Meeting): number => {
    if (isPastMeeting(meeting, context.now)) return 2;
    return meeting.isInConflict || meeting.attendance === "unanswered" ? 0 : 1;
  };
  const kept = new Set(items.toSorted((left, right) => rank(left) - rank(right)).slice(0, limits.meetings));
  return items.filter((meeting) => kept.has(meeting));
}

/** "10:00–11:00"; of an event that goes on from or into another day only the bound of this day. */
function meetingTime(meeting: Meeting, { context: { day }, format, words }: Showing): string {
  if (meeting.isAllDay) return words("allDay");
  const [from, to] = [instantOf(meeting.from), instantOf(meeting.to)];
  const [startsBefore, endsAfter] = [isBefore(from, day.from), isBefore(day.to, to)];
  if (startsBefore && endsAfter) return words("allDay");
  if (startsBefore) return words("until", { time: format.time(to) });
  return endsAfter ? words("from", { time: format.time(from) }) : format.timeRange(from, to);
}

function meetingText(meeting: Meeting, showing: Showing): Inline {
  const { words } = showing;
  const tone = isPastMeeting(meeting, showing.context.now) ? ({ tone: "muted" } as const) : {};
  const place = shortText(meeting.place ?? "", placeColumns);
  return [
    { text: titleOf(meeting, showing), link: meeting.link, ...tone },
    ...(place === "" ? [] : [{ text: ` · ${place}`, ...tone }]),
    ...namesOf(meeting, showing),
    ...(meeting.isInConflict ? [{ text: ` · ${words("conflict")}`, tone: "warning" as const }] : []),
    ...(meeting.attendance === "unanswered" ? [{ text: ` · ${words("unanswered")}`, tone: "warning" as const }] : []),
    ...(meeting.hasEnd ? [] : [{ text: ` · ${words("noEnd")}`, tone: "muted" as const }]),
  ];
}

function namesOf({ people }: Meeting, showing: Showing): { text: string; tone: "muted" }[] {
  const { whose, dictionaries } = showing.context;
  if (!isOfSeveral(whose)) return [];
  const names = people.map((id) => dictionaries.people.get(id)?.name ?? `#${id}`);
  return [{ text: ` · ${nameList(names, showing)}`, tone: "muted" }];
}

function backToBackFact({ backToBack }: Meetings, { words, format, context }: Showing): readonly Fact[] {
  if (backToBack.length === 0) return [];
  const runs = backToBack.map(({ from, to, events, person }) => {
    const run = words("backToBackRun", {
      range: format.timeRange(instantOf(from), instantOf(to)),
      count: events.length,
    });
    const name = context.dictionaries.people.get(person)?.name ?? `#${person}`;
    return isOfSeveral(context.whose) ? words("backToBackPerson", { name, run }) : run;
  });
  return [{ label: words("backToBack"), value: [{ text: runs.join("; "), tone: "warning" }] }];
}

function freeFact(meetings: Meetings, { words, format, context }: Showing): readonly Fact[] {
  const label = words(isOfSeveral(context.whose) ? "freeForAll" : "free");
  if (!meetings.isWorkingDay) return [{ label, value: words("dayOff") }];
  if (meetings.workingHours === null) return [{ label, value: words("noWorkingHours") }];
  if (meetings.freeSlots === null) return [];
  const slots = meetings.freeSlots.map(({ from, to }) => format.timeRange(instantOf(from), instantOf(to)));
  return [{ label, value: slots.length === 0 ? words("noFreeSlots") : slots.join(", ") }];
}
