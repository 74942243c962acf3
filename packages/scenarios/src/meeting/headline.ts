import { quoted } from "@b24kit/report";
import { dateAt } from "../domain/dates.ts";
import { dateOf, instantOf, oneStop, shortText } from "../shared/present-helpers.ts";
import type { Choice, MeetingData, Occasion } from "./data.ts";
import type { MeetingShowing } from "./showing.ts";

/** Columns of a place. */
const placeColumns = 60;

/** Which meeting it is and when, in one sentence. */
export function meetingHeadline(data: MeetingData, showing: MeetingShowing): string {
  const { t, format, limits, context } = showing;
  const { outcome, choices, meeting, text, unreadCalendars, from, last } = data;
  if (outcome === null) return t("unknown");
  if (choices !== null) return t("several", { count: choices.count });
  if (meeting === null) {
    const dates = from === last ? format.day(dateOf(from)) : format.dateRange(dateOf(from), dateOf(last));
    if (unreadCalendars.length > 0) return oneStop(t("noneRead", { dates }));
    return oneStop(t("none", { isNamed: text !== "", text: shortText(text, limits.title), dates }));
  }
  const place = shortText(meeting.place ?? "", placeColumns);
  const title = shortText(meeting.title, limits.title) || `#${meeting.id}`;
  const when = meeting.isRunning
    ? t("running", { time: format.time(instantOf(meeting.to)) })
    : whenText(meeting, showing);
  const told = {
    title: quoted(title, context.language),
    when,
    place: place === "" ? "none" : "some",
    placeText: place,
  };
  return oneStop(t("headline", told));
}

/** "Tuesday, 24 November, 15:00–16:00". */
export function whenText(occasion: Occasion | Choice, { t, format, context }: MeetingShowing): string {
  const [from, to] = [instantOf(occasion.from), instantOf(occasion.to)];
  const day = format.day("date" in occasion ? dateOf(occasion.date) : dateAt(from, context.zone.id));
  return occasion.isAllDay ? t("whenAllDay", { day }) : t("whenTimed", { day, range: format.timeRange(from, to) });
}
