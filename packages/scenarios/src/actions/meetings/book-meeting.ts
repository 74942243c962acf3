import { addMeeting } from "@b24kit/portal";
import type { Worded } from "../../run/scenario.ts";
import type { ActionContext, ActionObject, ActionRequest } from "../action.ts";
import { ifGiven } from "../if-given.ts";
import { resolveDeal } from "../resolve/deal.ts";
import { dayOffNotes, isoMoment } from "../resolve/moment.ts";
import { resolvePeople } from "../resolve/people.ts";
import { myself } from "../resolve/person.ts";
import { joined, quoted, shown } from "../text-of.ts";
import { givenMeetingChanges } from "./meeting-titles.ts";
import { resolveTime } from "./meeting-time.ts";
import type { BookMeeting } from "./parameters.ts";
import { saidRange } from "./said-range.ts";

/** Minutes. */
const usualLength = 60;

export async function prepareBookMeeting(context: ActionContext, parameters: BookMeeting): Promise<ActionRequest> {
  const { title, place, description } = parameters;
  const found = await resolveParts(context, parameters);
  const { me, start, end, guests, deal } = found;
  const guestIds = guests.map(({ id }) => id);
  return {
    commands: {
      meeting: addMeeting({ title, hostId: me.id, start, end, guestIds, place, description, dealId: deal?.id }),
    },
    question: questionOf(context, parameters, found),
    objects: [objectOf(parameters, found)],
    notes: [
      ...dayOffNotes(context, start),
      ...(guests.length > 0 ? [{ ru: "Участники получат приглашения.", en: "The guests will be invited." }] : []),
    ],
  };
}

type Parts = Awaited<ReturnType<typeof resolveParts>>;

async function resolveParts(context: ActionContext, parameters: BookMeeting) {
  const { start, minutes = usualLength } = resolveTime(context, parameters);
  const me = myself(context);
  const people = ifGiven(parameters.people, (text) => resolvePeople(context, text, "people")) ?? [];
  return {
    me,
    start,
    end: start.add({ minutes }),
    guests: people.filter(({ id }) => id !== me.id),
    deal: await ifGiven(parameters.deal, async (text) => resolveDeal(context, text)),
  };
}

function questionOf(context: ActionContext, { title, place }: BookMeeting, parts: Parts): Worded {
  const { ru, en } = context.say;
  const named = quoted(title);
  const when = saidRange(context, parts.start, parts.end);
  const names = parts.guests.map(({ name }) => shown(name));
  const tail = joined([
    names.length === 0 ? undefined : { ru: `, участники: ${ru.list(names)}`, en: `, with ${en.list(names)}` },
    ifGiven(ifGiven(place, quoted), (where) => ({ ru: `, место ${where.ru}`, en: `, at ${where.en}` })),
  ]);
  return {
    ru: `Назначить встречу ${named.ru} на ${when.ru}${tail.ru}?`,
    en: `Book the meeting ${named.en} on ${when.en}${tail.en}?`,
  };
}

function objectOf({ title, place, description }: BookMeeting, { start, end, guests, deal }: Parts): ActionObject {
  const changes = givenMeetingChanges({
    title,
    start: isoMoment(start),
    end: isoMoment(end),
    people: guests.map(({ name }) => shown(name)).join(", "),
    place,
    description,
    deal: ifGiven(deal, (of) => shown(of.title)),
  });
  return { action: "create", kind: "meeting", title: shown(title), changes };
}
