import type { Temporal } from "temporal-polyfill";
import { weekdayName } from "../actions/parse/weekday.ts";
import { parseDay } from "../domain/parse-day.ts";
import { normalWords, withoutPreposition } from "../domain/normal-words.ts";
import { parsePeriod } from "../domain/period.ts";
import { parsePeriodName } from "../domain/period-words.ts";
import { isNear } from "./is-near.ts";
import { type PhraseWord, rawText } from "./phrase-words.ts";

/** The time that a question is about. */
export interface SaidTime {
  readonly kind: "day" | "period" | "since";
  /** As the reports read it. */
  readonly text: string;
  readonly used: readonly PhraseWord[];
}

const longest = 6;
/** How the last word of every time begins: only such words are tried. */
const beginnings = new Set(
  "сег зав пос вче поз пон вто сре чет пят суб вос нед мес ква год пн вт ср чт пт сб вс ден дне дня дни наз час янв фев мар апр май мая мае июн июл авг сен окт ноя дек г г. tod tom yes mon tue wed thu fri sat sun wee qua yea day ago hou jan feb apr may jun jul aug sep oct nov dec".split(
    " ",
  ),
);
const dayNames =
  "сегодня завтра послезавтра вчера понедельник вторник среду четверг пятницу субботу воскресенье today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  );
const lengths = /^(?:за |for )?(?:the )?(?:последние|последних|последний|last|past) (\d{1,3} \p{L}+)$/u;
const sinceWords = /^(?:since|начиная с|с прошлого|с прошлой) (.+)$/;
/** What is under way, where only the unit is named: «итоги месяца», «прогноз на квартал». */
const units: readonly (readonly [RegExp, string])[] = [
  [/^на (?:эту )?неделю$/, "this-week"],
  [/^(?:на месяц|месяца|monthly|(?:of |for )?the month)$/, "this-month"],
  [/^(?:(?:на|за) квартал|квартала|quarterly|(?:of |for )?the quarter)$/, "this-quarter"],
  [/^(?:(?:на|за) год|(?:of |for )?the year)$/, "this-year"],
];

/** The first time that some words of a phrase name, the longest spelling of it. */
export function timeIn(phrase: string, words: readonly PhraseWord[], today: Temporal.PlainDate): SaidTime | undefined {
  for (let start = 0; start < words.length; start += 1) {
    for (let count = Math.min(longest, words.length - start); count > 0; count -= 1) {
      const used = words.slice(start, start + count);
      if (!isTimely(used.at(-1)) || used.some(({ kind }) => kind === "quoted")) continue;
      const time = readTime(rawText(phrase, used), today);
      if (time !== undefined) return { ...time, used };
    }
  }
  return undefined;
}

function isTimely(last: PhraseWord | undefined): boolean {
  return last !== undefined && last.kind === "word" && (/\d/.test(last.word) || beginnings.has(last.word.slice(0, 3)));
}

function readTime(raw: string, today: Temporal.PlainDate): Pick<SaidTime, "kind" | "text"> | undefined {
  const text = normalWords(raw).replace(/['’]s$/, "");
  const since = sinceWords.exec(text)?.[1];
  if (since !== undefined && readDay(since, today) !== undefined) return { kind: "since", text: since };
  const unit = units.find(([form]) => form.test(text))?.[1];
  if (unit !== undefined) return { kind: "period", text: unit };
  const name = parsePeriodName(text);
  const day = readDay(raw, today);
  if (day !== undefined) return { kind: "day", text: day };
  if (name !== undefined) return { kind: "period", text: name };
  const length = lengths.exec(text)?.[1];
  if (length !== undefined) return { kind: "since", text: length };
  if (/^\d+$/.test(text) || parsePeriod(text, today, 1) === undefined) return undefined;
  return { kind: "period", text: withoutPreposition(raw.trim()) };
}

/** The day in the spelling of the phrase, where reports read that one. */
function readDay(raw: string, today: Temporal.PlainDate): string | undefined {
  const bare = withoutPreposition(raw.trim().toLowerCase());
  // "10.12" may be an amount or a time, and "5" is no day.
  if (/^[\d.,:]+$/.test(bare) && !/^\d{1,2}\.\d{2}(?:\.\d{4})?$/.test(bare)) return undefined;
  const spelt = [bare, weekdayName(normalWords(bare)), slipOf(bare)];
  const day = spelt.find((text) => text !== undefined && parseDay(text, today) !== undefined);
  if (day === undefined) return undefined;
  return day === bare ? withoutPreposition(raw.trim()).replace(/^the /i, "") : day;
}

function slipOf(word: string): string | undefined {
  return dayNames.find((name) => name.length > 5 && isNear(name, word, 6));
}
