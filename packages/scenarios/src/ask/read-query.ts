import type { AskedReport } from "./asked.ts";
import type { WordedTrigger } from "./lexicon.ts";
import { fillerWords, lightWords, linkWords } from "./light-words.ts";
import { type PhraseWord, rawText } from "./phrase-words.ts";

/** A report about something that is looked for, and the words of the phrase that say what. */
export interface SaidQuery {
  readonly asked: AskedReport;
  readonly rest: readonly PhraseWord[];
}

const heads: Readonly<Record<string, RegExp>> = {
  meeting:
    /^(?:с|со|о|об|про|по|with|about|the|следующ[а-я]*|ближайш[а-я]*|встреч[а-я]*|meeting|next|nearest|coming|,|:|-|—)$/,
  other:
    /^(?:про|о|об|обо|по|на|с|со|у|за|for|on|about|of|the|a|is|this|эту?|этого|это|клиент[а-я]*|компани[а-я]*|контакт[а-я]*|сделк[а-я]*|лид[а-я]?|фирм[а-я]*|client|customer|company|contact|deal|lead|все|всех|all|мои|my|номер[а-я]*|телефон[а-я]*|number|phone|мне|нам|me|,|:|-|—|–)$/,
};
const signs = /^[.?!,;:]$/;
const politeness = /^(?:пожалуйста|плиз|спасибо|please|thanks)$/;

/** The report that a phrase asks for by its beginning, such as «расскажи про клиента …»; the longest beginning counts. */
export function readQuery(
  triggers: readonly WordedTrigger[],
  phrase: string,
  words: readonly PhraseWord[],
): SaidQuery | undefined {
  const found = triggers
    .flatMap((trigger) => {
      const end = endOfTrigger(trigger, words);
      return end === undefined ? [] : [{ id: trigger.id, ...end }];
    })
    .toSorted((left, right) => right.count - left.count || right.end - left.end);
  const [best] = found;
  if (best === undefined) return undefined;
  const rest = words.slice(best.end);
  const query = addressIn(phrase, rest) ?? rawText(phrase, queryOf(best.id, rest));
  return { asked: { kind: "report", id: best.id, choices: query === "" ? {} : { query } }, rest };
}

/** A telephone number or an address of mail says enough. */
function addressIn(phrase: string, rest: readonly PhraseWord[]): string | undefined {
  const text = phrase.slice(rest[0]?.start ?? phrase.length);
  const found =
    /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+\.[\p{L}\p{N}]+/u.exec(text) ??
    /\+?(?:\d[\s()-]*|\(\d{3,5}\)[\s-]*){7,15}/.exec(text);
  return found?.[0].trim();
}

/** Where the words of a trigger end that stand in their order at the beginning, and how many they are. */
function endOfTrigger(
  { words: wanted }: WordedTrigger,
  words: readonly PhraseWord[],
): { end: number; count: number } | undefined {
  let at = 0;
  for (const [index, want] of wanted.entries()) {
    while (at < words.length && words[at]?.stem !== want.stem) {
      if (!isPassed(words[at], index === 0)) return undefined;
      at += 1;
    }
    if (at >= words.length) return undefined;
    at += 1;
  }
  return { end: at, count: wanted.length };
}

function isPassed(word: PhraseWord | undefined, isBefore: boolean): boolean {
  if (word === undefined || word.kind === "quoted") return false;
  if (word.kind === "mark") return isBefore;
  return linkWords.has(word.word) || lightWords.has(word.word) || (isBefore && fillerWords.has(word.word));
}

/** The words that say what is looked for, without what stands around them. */
export function queryOf(id: string, words: readonly PhraseWord[]): readonly PhraseWord[] {
  const head = heads[id] ?? heads["other"] ?? /^$/;
  const start = words.findIndex(({ word, raw }) => !head.test(word === "" ? raw : word));
  const end = words.findLastIndex(
    ({ kind, word, raw }) => !(kind === "mark" && signs.test(raw)) && !politeness.test(word),
  );
  return start === -1 ? [] : words.slice(start, end + 1);
}
