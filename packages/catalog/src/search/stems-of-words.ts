import { allWords } from "./split-words.ts";
import { stem } from "./stem.ts";
import { stopWords } from "./stop-words.ts";

/**
 * The stems of a text of any length, as `stemsOf` gives them for a question: a function that remembers the words it has seen, since
 * a documentation repeats the same ones.
 */
export function stemsOfWords(): (text: string) => readonly string[] {
  const seen = new Map<string, string>();
  return (text) => allWords(text).flatMap((word) => (stopWords.has(word) ? [] : [remembered(seen, word)]));
}

const mostRemembered = 100_000;

function remembered(seen: Map<string, string>, word: string): string {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const found = stem(word);
  if (seen.size < mostRemembered) seen.set(word, found);
  return found;
}
