import { type CalendarEvent, moveMeeting } from "@b24kit/portal";
import type { Temporal } from "temporal-polyfill";
import type { Worded } from "../../run/scenario.ts";
import type { ActionContext, ActionObject, ActionRequest } from "../action.ts";
import { dayOffNotes, isoMoment } from "../resolve/moment.ts";
import { quoted, shown } from "../text-of.ts";
import { meetingDetails, resolveMeeting } from "./find-meeting.ts";
import { refusalOf, refused } from "./meeting-refusals.ts";
import { resolveTime } from "./meeting-time.ts";
import { meetingTitles } from "./meeting-titles.ts";
import type { MoveMeeting } from "./parameters.ts";
import { saidRange } from "./said-range.ts";

/** Start and end of a meeting. */
interface Span {
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
}

/**
 * Moves one meeting that does not repeat and that is the key owner's own. A day of a series is refused: what the portal
 * does with one is documented by its parameters only, and a mistake would move the whole series for everybody.
 */
export async function prepareMoveMeeting(context: ActionContext, parameters: MoveMeeting): Promise<ActionRequest> {
  const event = await resolveMeeting(context, parameters.meeting);
  const refusal = refusalOf(event);
  if (refusal !== undefined) throw refused(context, event, refusal);
  const before = spanOf(context, event);
  const after = newSpan(context, parameters, before);
  if (after.start.equals(before.start) && after.end.equals(before.end)) throw refused(context, event, "same");
  const details = await meetingDetails(context, event);
  if (details.isRecurring) throw refused(context, event, "recurring");
  return {
    commands: { meeting: moveMeeting(details, after.start, after.end) },
    question: questionOf(context, event, before, after),
    objects: [objectOf(context, event, before, after)],
    notes: [...dayOffNotes(context, after.start), ...(event.attendance === "host" ? [invitedAnew] : [])],
  };
}

const invitedAnew: Worded = { ru: "Участники получат новое приглашение.", en: "The guests will be invited anew." };

function spanOf({ zone }: ActionContext, { start, end }: CalendarEvent): Span {
  return { start: start.toZonedDateTimeISO(zone), end: end.toZonedDateTimeISO(zone) };
}

/** A meeting keeps its length unless another one is given. */
function newSpan(context: ActionContext, parameters: MoveMeeting, before: Span): Span {
  const options = { shiftFrom: before.start, day: before.start.toPlainDate() };
  const { start, minutes } = resolveTime(context, parameters, options);
  const length = (before.end.epochMilliseconds - before.start.epochMilliseconds) / 1000;
  return { start, end: start.add({ seconds: minutes === undefined ? Math.round(length) : minutes * 60 }) };
}

function questionOf(context: ActionContext, event: CalendarEvent, before: Span, after: Span): Worded {
  const title = quoted(event.title);
  const from = saidRange(context, before.start, before.end);
  const to = saidRange(context, after.start, after.end);
  return {
    ru: `Перенести встречу ${title.ru} с ${from.ru} на ${to.ru}?`,
    en: `Move the meeting ${title.en} from ${from.en} to ${to.en}?`,
  };
}

function objectOf(context: ActionContext, event: CalendarEvent, before: Span, after: Span): ActionObject {
  const change = (field: "start" | "end") => ({
    field,
    title: meetingTitles[field],
    before: isoMoment(before[field]),
    after: isoMoment(after[field]),
  });
  return {
    action: "change",
    kind: "meeting",
    id: String(event.id),
    title: shown(event.title),
    url: context.links.event(event.id, context.dictionaries.identity.userId),
    changes: [change("start"), change("end")],
  };
}
