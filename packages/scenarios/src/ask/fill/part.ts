import { parseAmount } from "../../actions/parse/amount.ts";
import { type PhraseWord, rawText } from "../phrase-words.ts";

/** Some of the words of an order, with the text that they stand in. */
export interface Part {
  readonly phrase: string;
  readonly words: readonly PhraseWord[];
}

/** A text found at the end of a part, and what stands before it. */
export interface Taken {
  readonly text: string;
  readonly before: Part;
}

const longest = 9;

/** The words of a part as they were written. */
export function textOf({ phrase, words }: Part): string {
  return rawText(phrase, words);
}

/** Other words of the same phrase. */
export function part({ phrase }: Part, words: readonly PhraseWord[]): Part {
  return { phrase, words };
}

/** The amount with which a part ends. */
export function takeAmount(whole: Part, needsUnit: boolean): Taken | undefined {
  const { words } = whole;
  for (let count = Math.min(longest, words.length); count > 0; count -= 1) {
    const tail = words.slice(words.length - count);
    const text = textOf(part(whole, tail)).replace(/^(?:на|до|в|for|to|at|of)\s+/i, "");
    const amount = tail.every(({ kind, raw }) => kind === "word" || /^[₽$€£₸.,]$/.test(raw))
      ? parseAmount(text, /[а-я]/i.test(text) ? "ru" : "en")
      : "unreadable";
    const isClear = !needsUnit || /[^\d\s.,]/.test(text);
    if (typeof amount === "object" && isClear) return { text, before: part(whole, words.slice(0, -count)) };
  }
  return undefined;
}

/** What follows a colon: its text, and its words. */
export interface AfterColon extends Taken {
  readonly after: Part;
}

/** The text after a colon with its words, and what stands before it. */
export function takeAfterColon(whole: Part): AfterColon | undefined {
  const at = whole.words.findIndex(({ kind, raw }) => kind === "mark" && raw === ":");
  const colon = whole.words[at];
  if (colon === undefined) return undefined;
  const text = whole.phrase
    .slice(colon.end)
    .trim()
    .replace(/^[«“"](.*)[»”"]$/s, "$1");
  return { text, before: part(whole, whole.words.slice(0, at)), after: part(whole, whole.words.slice(at + 1)) };
}

/** What stands in quotes, and the rest around it. */
export function takeQuoted(whole: Part): Taken | undefined {
  const quoted = whole.words.find(({ kind }) => kind === "quoted");
  if (quoted === undefined) return undefined;
  return {
    text: quoted.raw,
    before: part(
      whole,
      whole.words.filter((word) => word !== quoted),
    ),
  };
}

/** Divides a part at the last of some prepositions; undefined when it has none with words on both sides. */
export function divideAt(whole: Part, prepositions: RegExp): readonly [before: Part, after: Part] | undefined {
  const { words } = whole;
  const at = words.findLastIndex(({ word }, index) => index > 0 && index < words.length - 1 && prepositions.test(word));
  return at === -1 ? undefined : [part(whole, words.slice(0, at)), part(whole, words.slice(at + 1))];
}

/** A part without what matches at its beginning. */
export function withoutHead(whole: Part, head: RegExp): Part {
  const start = whole.words.findIndex(({ word, raw }) => !head.test(word === "" ? raw : word));
  return part(whole, start === -1 ? [] : whole.words.slice(start));
}
