import { postponedBy } from "../../actions/parse/shift.ts";
import type { Fill, Parameters } from "./fill.ts";
import { oneThing } from "./one-thing.ts";
import { divideAt, type Part, part, takeAfterColon, takeQuoted, textOf, withoutHead } from "./part.ts";
import { takeMoment, takeWholeMoment } from "./take-moment.ts";

const aboutWhat = /^(?:по|о|об|про|about|on)$/;
const withWhom = /^(?:с|со|with)$/;

/** When, with whom, and what it is called; a meeting without a title is called after those who come. */
export const bookMeeting: Fill = (rest, { now }) => {
  const said = takeAfterColon(rest) ?? takeQuoted(rest);
  const body = said?.before ?? rest;
  const moment = takeWholeMoment(body, now);
  if (moment === "unclear") return undefined;
  const named = titleAndPeople(withoutHead(moment?.before ?? body, /^(?:новую|a|the)$/), said?.text);
  return named && { ...named, when: moment?.text ?? "" };
};

function titleAndPeople(left: Part, said: string | undefined): Parameters | undefined {
  if (withWhom.test(left.words[0]?.word ?? "")) return peopleFirst(left, said);
  // Words around a title in quotes would be lost.
  if (said !== undefined) return left.words.length > 0 ? undefined : { title: said };
  const [about, guests] = divideAt(left, withWhom) ?? [left, undefined];
  return { title: textOf(withoutHead(about, aboutWhat)), people: guests === undefined ? "" : textOf(guests) };
}

/** «с Петровой по бюджету»: who comes, and perhaps about what. */
function peopleFirst(left: Part, said: string | undefined): Parameters | undefined {
  const guests = part(left, left.words.slice(1));
  const [people, about] = divideAt(guests, /^(?:по|о|об|про|about)$/) ?? [guests, undefined];
  if (about === undefined) return { title: said ?? namedAfter(left), people: textOf(people) };
  // Two titles, of which one would be lost.
  return said === undefined ? { title: textOf(about), people: textOf(people) } : undefined;
}

function namedAfter(left: Part): string {
  const meeting = /[а-я]/.test(left.words[0]?.word ?? "") ? "Встреча" : "Meeting";
  return `${meeting} ${textOf(left)}`;
}

/** A meeting and its new time. */
export const moveMeeting: Fill = (rest, { now }) => {
  const moment = takeMoment(rest, now);
  const meeting = oneThing(moment?.before ?? rest);
  if (meeting === undefined) return undefined;
  return { meeting, when: postponedBy(moment?.text ?? "") };
};
