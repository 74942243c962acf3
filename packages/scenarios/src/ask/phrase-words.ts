import { stem } from "./stem.ts";

/** A word of a phrase, something in quotes, or a mark between them. */
export interface PhraseWord {
  readonly kind: "word" | "quoted" | "mark";
  /** As it was written, without quotes. */
  readonly raw: string;
  /** In lower case, «е» for «ё», without the English 's. */
  readonly word: string;
  readonly stem: string;
  /** Its place among the words. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

const pieces =
  /«(?<a>[^«»]+)»|“(?<b>[^“”]+)”|„(?<c>[^„“”]+)[“”]|"(?<d>[^"]+)"|(?<=^|\s)'(?<e>[^']+)'(?=\s|$|[,.:;!?])|(?<word>[$€£₽#№+]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_]|[.,:@/&+'’‐-](?=[\p{L}\p{N}])|[₽$€£%](?!\p{L}))*)|(?<mark>[^\s])/gu;

/** The words of a phrase in their order. */
export function phraseWords(phrase: string): readonly PhraseWord[] {
  return Array.from(phrase.matchAll(pieces), (match, index) => {
    const { a, b, c, d, e, word, mark } = match.groups ?? {};
    const quoted = a ?? b ?? c ?? d ?? e;
    const raw = (quoted ?? word ?? mark ?? "").trim();
    const folded = foldWord(raw);
    const kind = quoted === undefined ? (word === undefined ? "mark" : "word") : "quoted";
    const isWord = kind === "word";
    return {
      kind,
      raw,
      word: isWord ? folded : "",
      stem: isWord ? stem(folded) : "",
      index,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** A word as words are compared. */
function foldWord(raw: string): string {
  return raw
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll("’", "'")
    .replace(/'(?:s|re|m)$/, "");
}

/** Some words as they were written, one space where words between them are left out; alone in quotes: what they hold. */
export function rawText(phrase: string, words: readonly PhraseWord[]): string {
  const [only] = words;
  if (only !== undefined && words.length === 1) return only.raw;
  return words
    .map((word, at) => {
      const next = words[at + 1];
      const isNext = next?.index === word.index + 1;
      return phrase.slice(word.start, isNext ? next.start : word.end) + (next === undefined || isNext ? "" : " ");
    })
    .join("")
    .trim();
}
