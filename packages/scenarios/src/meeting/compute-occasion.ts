import type { MeetingEvent } from "@b24kit/portal";
import { dateAt, isBefore, toIso } from "../domain/dates.ts";
import type { Context } from "../run/context.ts";
import { linksOf, personRef } from "../shared/names.ts";
import type { MeetingData, Occasion } from "./data.ts";

/** Meetings of a list that are described. */
const described = 50;

/** The order of those who come: who asked, who comes, who is silent, who does not. */
const ranks = ["host", "accepted", "unanswered", "none", "declined"] as const;

/** When and where, and who comes with which answer. */
export function occasionData(event: MeetingEvent, context: Context): Occasion {
  const { now, dictionaries } = context;
  const { participants, hostId } = event;
  const count = (wanted: Occasion["participants"][number]["answer"]) =>
    participants.filter(({ answer }) => answer === wanted).length;
  return {
    ...sharedPart(event, context),
    isRunning: !isBefore(now, event.start) && isBefore(now, event.end),
    isRecurring: event.isRecurring,
    host: participants.length === 0 || hostId === undefined ? null : personRef(hostId, dictionaries),
    participants: participants
      .toSorted((left, right) => ranks.indexOf(left.answer) - ranks.indexOf(right.answer))
      .map(({ personId, answer }) => ({ person: personRef(personId, dictionaries), answer })),
    accepted: count("accepted"),
    declined: count("declined"),
    unanswered: count("unanswered"),
  };
}

/** Meetings to choose from, in the order of time. */
export function choicesData(events: readonly MeetingEvent[], context: Context): MeetingData["choices"] {
  const items = events.slice(0, described).map((event) => ({
    ...sharedPart(event, context),
    date: (event.days?.first ?? dateAt(event.start, context.zone.id)).toString(),
  }));
  return { count: events.length, items };
}

function sharedPart(event: MeetingEvent, context: Context) {
  const { id, title, start, end, isAllDay, place = null, participants, ownerId } = event;
  const { zone } = context;
  return {
    id,
    title,
    from: toIso(start, zone.id),
    to: toIso(end, zone.id),
    isAllDay,
    place,
    people: participants.length,
    link: linksOf(context).event(id, ownerId),
  };
}
