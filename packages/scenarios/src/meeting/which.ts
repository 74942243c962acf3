import type { Temporal } from "temporal-polyfill";
import { readClockTime } from "../actions/parse/clock-time.ts";
import { wordsOf } from "../actions/words.ts";
import { normalWords } from "../domain/normal-words.ts";
import type { Period } from "../domain/period.ts";
import type { Context } from "../run/context.ts";
import { dayIn } from "./day-in.ts";
import type { MeetingParameters } from "./definition.ts";

/** Days from today in which the next meeting is looked for, and one that is named. */
const daysOfNext = 14;
const daysOfNamed = 90;

/** Words that say nothing of which meeting is meant. */
const fillers = new Set(
  "встреча встречи встрече встречу встречей звонок созвон с со к ко о об про по на в во для the a my meeting meetings call with about for of at on to next nearest upcoming".split(
    " ",
  ),
);

/** The next one is meant by default. */
const nextWords = /^(?:следующ|ближайш)(?:ий|ая|ее|ую|ей|его|ему|им|ем|ие)$|^мо(?:й|я|ю|ей)$/;

/** Which meeting is meant, as it was said. */
export interface Which {
  readonly id?: number;
  readonly day?: Temporal.PlainDate;
  readonly time?: { readonly hour: number; readonly minute: number };
  /** Of the title or of names; "" when none are said. */
  readonly words: string;
}

/** Reads "event:1265", "завтра в 15:00", "с Ивановым", "weekly sales 11:00". */
export function whichMeeting({ parameters, today, date }: Context<MeetingParameters>): Which {
  const named = parameters.date === undefined ? {} : { day: date };
  const text = normalWords(parameters.query ?? "");
  const id = /^(?:event|событие|встреча)\s*[:#№]\s*(\d{1,15})$/.exec(text)?.[1];
  if (id !== undefined) return { ...named, id: Number(id), words: "" };
  const early = timeIn(text);
  const said = dayIn(early.rest, today);
  // Another day than the one that is given apart stays a word: no meeting is on both.
  const isDay = said !== undefined && (named.day === undefined || named.day.equals(said.day));
  const rest = isDay ? said.rest : early.rest;
  const { time = early.time, rest: last } = early.time === undefined ? timeIn(rest) : { rest };
  const day = named.day ?? said?.day;
  const words = wordsOf(last).filter((word) => !fillers.has(word) && !nextWords.test(word));
  return { ...(day && { day }), ...(time && { time }), words: words.join(" ") };
}

/** A time of day at the beginning or the end of a text, and what else stands there. */
function timeIn(text: string): Pick<Which, "time"> & { readonly rest: string } {
  const clock = readClockTime(text);
  return typeof clock === "object"
    ? { rest: clock.rest, time: { hour: clock.hour, minute: clock.minute } }
    : { rest: text };
}

/** The days in which it is looked for. */
export function rangeOf(context: Context<MeetingParameters>): Pick<Period, "from" | "to"> {
  const { id, day, words, time } = whichMeeting(context);
  if (day !== undefined) return { from: day, to: day.add({ days: 1 }) };
  const isNamed = id !== undefined || words !== "";
  const days = isNamed ? daysOfNamed : time === undefined ? daysOfNext : 1;
  return { from: context.today, to: context.today.add({ days }) };
}
