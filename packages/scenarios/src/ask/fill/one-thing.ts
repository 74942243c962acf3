import { divideAt, type Part, part, textOf, withoutHead } from "./part.ts";
import type { Fill } from "./fill.ts";

const numberSigns = /^(?:№|#|номер|number|id|под|no)$/;
/** What may stand before the name of a thing. */
export const objectLead =
  /^(?:с|со|по|про|о|об|к|ко|у|для|из|the|a|an|my|our|with|on|for|of|about|to|as|мою|мой|эту|наш[а-я]*|задач[а-я]{0,3}|сделк[а-я]{0,3}|сделок|встреч[а-я]{0,3}|лид[а-я]{0,3}|task|deal|meeting|lead|за|,|:|пожалуйста|please|again|снова|опять)$/;
/** Words that mean more than one thing. */
export const manyThings =
  /^(?:все|всех|всем|всеми|всю|весь|любые|любую|каждую|каждый|каждому|кажд[а-я]+|all|every|each|any|everything|everyone|everybody|both|обе|оба)$/;

/** The one thing that words name: an id, something in quotes, or words; "" when there are none, undefined for several. */
export function oneThing(words: Part): string | undefined {
  const bare = withoutHead(withoutHead(words, objectLead), numberSigns);
  if (bare.words.some(({ kind, word }) => kind === "word" && manyThings.test(word))) return undefined;
  if (bare.words.filter(({ kind }) => kind === "quoted").length > 1) return undefined;
  if (bare.words.some(({ kind }) => kind === "mark")) return undefined;
  const text = textOf(bare);
  if (/^[#№]?\d+$/.test(text)) return text.replace(/^[#№]/, "");
  // "From 10:00" is no name of a meeting.
  if (bare.words.some(({ word }) => /^\d{1,2}:\d{2}$/.test(word))) return undefined;
  const isNumbered = bare.words.some(({ word }) => /^[#№]?\d+$/.test(word));
  const isMixed = bare.words.length > 1 && bare.words.some(({ kind }) => kind === "quoted");
  return isNumbered || isMixed ? undefined : text;
}

/** A thing, then something else behind a preposition, or behind an id or quotes. */
export function thingThen(rest: Part, prepositions: RegExp): readonly [thing: string, other: Part] | undefined {
  const bare = withoutHead(withoutHead(rest, objectLead), numberSigns);
  const [first, ...others] = bare.words;
  if (first !== undefined && (first.kind === "quoted" || /^[#№]?\d+$/.test(first.word))) {
    const other = withoutHead(part(rest, others), prepositions);
    // A second thing.
    if (/^(?:и|and|или|or|,)$/.test(other.words[0]?.raw ?? "")) return undefined;
    return [first.raw.replace(/^[#№](?=\d+$)/, ""), other];
  }
  const divided = divideAt(bare, prepositions);
  const thing = divided && oneThing(divided[0]);
  return divided === undefined || thing === undefined ? undefined : [thing, divided[1]];
}

/** Fills one parameter with the one thing that is named. */
export function one(name: string): Fill {
  return (rest) => {
    const thing = oneThing(rest);
    return thing === undefined ? undefined : { [name]: thing };
  };
}
