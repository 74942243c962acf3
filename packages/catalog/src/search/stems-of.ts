import { splitWords } from "./split-words.ts";
import { stem } from "./stem.ts";
import { stopWords } from "./stop-words.ts";

/** The stems of the words of a text, Russian or English, as the searches compare them; words that say nothing are left out. */
export function stemsOf(text: string): readonly string[] {
  return splitWords(text)
    .filter((word) => !stopWords.has(word))
    .map(stem);
}
