import { fillerWords } from "./light-words.ts";
import type { PhraseWord } from "./phrase-words.ts";
import { verbOf } from "./verbs.ts";

/** Nouns that an order may begin with: «задачу 15 закрой». */
const objectNouns = /^(?:задач|сделк|встреч|лид|срок|созвон|сумм)[а-я]{0,3}$/;
/** Of an order about more than one thing. */
export const plurals = new Set(
  "задачи сделки встречи лиды сроки сделок задач встреч tasks deals meetings leads deadlines".split(" "),
);

/** The first word that is no politeness; -1 when there is none. */
export function firstTelling(words: readonly PhraseWord[]): number {
  return words.findIndex(
    ({ kind, word }, index) =>
      kind !== "mark" && !(fillerWords.has(word) && verbOf(word) === undefined) && !isPolite(words, index),
  );
}

/** «я хочу», "can you", "i want to": who asks. */
function isPolite(words: readonly PhraseWord[], index: number): boolean {
  const { word = "" } = words[index] ?? {};
  return /^(?:я|мне|ты|вы|can|could|would|will|you|i|to|like|me|i'd)$/.test(word) && words.length > 1;
}

/** Where the order stands: the verb first, or after the thing itself. -1 when the phrase does not begin as an order. */
export function orderAt(words: readonly PhraseWord[]): number {
  const first = firstTelling(words);
  const start = words[first];
  if (start === undefined) return -1;
  if (verbOf(start.word) !== undefined) return first;
  const isThing = objectNouns.test(start.word) && !plurals.has(start.word) && !words.slice(0, first).some(isShown);
  const at = isThing ? words.findIndex(({ word }, index) => index > first && isRussianVerb(word)) : -1;
  return words.slice(first, at).some(({ kind, word }) => kind === "mark" || /^(?:и|или)$/.test(word)) ? -1 : at;
}

function isRussianVerb(word: string): boolean {
  return /[а-я]/.test(word) && verbOf(word) !== undefined;
}

/** «покажи сделку …» asks to see it. */
function isShown({ word }: PhraseWord): boolean {
  return /^(?:покаж|показ|выв[еодо]|глян|посмотр|скаж|подскаж|расскаж|дай)/.test(word);
}
