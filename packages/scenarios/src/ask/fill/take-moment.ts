import type { Temporal } from "temporal-polyfill";
import { parseMoment } from "../../actions/parse/moment.ts";
import { postponedBy } from "../../actions/parse/shift.ts";
import { parseTimeRange } from "../../actions/parse/time-range.ts";
import type { PhraseWord } from "../phrase-words.ts";
import { type Part, part, type Taken, textOf } from "./part.ts";

const longest = 9;
/** What stands before a moment and is no part of it. */
const lead = /^(?:на|to|for|on)\s+(?=\S)/i;
/** Before these a day says of what something is, not when it is due. */
const ofWhat = /^(?:за|с|со|от|об|о|про|of|about|from|since)$/;

/** The longest moment, shift or range of time with which a part ends, else begins. */
export function takeMoment(whole: Part, now: Temporal.ZonedDateTime): Taken | undefined {
  return lastMoment(whole, now) ?? firstMoment(whole, now);
}

/**
 * The moment of which a day may stand at one end and a time at the other: «завтра с Ивановым в 15:00». "unclear" when a moment
 * is left among the other words, which would be lost.
 */
export function takeWholeMoment(whole: Part, now: Temporal.ZonedDateTime): Taken | "unclear" | undefined {
  const last = lastMoment(whole, now);
  const first = firstMoment(last?.before ?? whole, now);
  const text = first && last ? momentText(`${first.text} ${last.text}`, now) : (first ?? last)?.text;
  const before = (first ?? last)?.before ?? whole;
  if (holdsMoment(before, now) || (text === undefined && first !== undefined)) return "unclear";
  return text === undefined ? undefined : { text, before };
}

function holdsMoment(whole: Part, now: Temporal.ZonedDateTime): boolean {
  return whole.words.some((_, end) => lastMoment(part(whole, whole.words.slice(0, end + 1)), now) !== undefined);
}

function firstMoment(whole: Part, now: Temporal.ZonedDateTime): Taken | undefined {
  const { words } = whole;
  for (let count = Math.min(longest, words.length - 1); count > 0; count -= 1) {
    const head = words.slice(0, count);
    const text = isPlain(head) ? momentText(textOf(part(whole, head)), now) : undefined;
    if (text !== undefined) return { text, before: part(whole, words.slice(count)) };
  }
  return undefined;
}

function lastMoment(whole: Part, now: Temporal.ZonedDateTime): Taken | undefined {
  const { words } = whole;
  for (let count = Math.min(longest, words.length); count > 0; count -= 1) {
    const start = words.length - count;
    const tail = words.slice(start);
    const previous = words[start - 1]?.word ?? "";
    const text = isPlain(tail) && !ofWhat.test(previous) ? momentText(textOf(part(whole, tail)), now) : undefined;
    if (text !== undefined) return { text, before: part(whole, words.slice(0, start)) };
  }
  return undefined;
}

function isPlain(words: readonly PhraseWord[]): boolean {
  return words.every(({ kind, raw }) => kind === "word" || /^[,–—-]$/.test(raw));
}

/** A moment as the actions read it; undefined when they would not. */
function momentText(raw: string, now: Temporal.ZonedDateTime): string | undefined {
  // A bare number is an id or a count before it is an hour.
  if (/^\d+$/.test(raw)) return undefined;
  if (postponedBy(raw) !== raw) return raw;
  const bare = raw
    .replace(lead, "")
    .replace(/(?<=\s)(?:на|to)(?=\s+\d{1,2}[:.]\d{2}$)/i, /[а-я]/i.test(raw) ? "в" : "at");
  if (/^\d+$/.test(bare)) return undefined;
  const range = parseTimeRange(bare);
  if (range === "no-such-time") return undefined;
  const start = range?.start ?? bare;
  return typeof parseMoment(start, { now }) === "string" ? undefined : bare;
}
