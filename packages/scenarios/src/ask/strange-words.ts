import { isSwapped } from "./is-near.ts";
import { fillerWords, idleWords, lightWords } from "./light-words.ts";
import type { PhraseWord } from "./phrase-words.ts";
import type { TriggerIndex } from "./trigger-index.ts";
import { isWhose } from "./whose-report.ts";

/** Words that no trigger holds and nothing else explains: no time, name, politeness. */
export function strangeWords(
  index: TriggerIndex,
  words: readonly PhraseWord[],
  known: readonly PhraseWord[],
): readonly PhraseWord[] {
  return without(words, known).filter((word) => word.kind === "quoted" || (isTelling(word) && !isKnown(index, word)));
}

function isKnown(index: TriggerIndex, said: PhraseWord): boolean {
  if (index.weightOf(said.stem) > 0 || idleWords.has(said.word) || isWhose(said)) return true;
  return index.stems.some((stem) => isSwapped(stem, said.word));
}

/** Whether a word says something by itself. */
export function isTelling({ kind, word }: PhraseWord): boolean {
  return kind === "word" && !lightWords.has(word) && !fillerWords.has(word);
}

/** Some words but for those that are used already. */
export function without(words: readonly PhraseWord[], used: readonly PhraseWord[]): readonly PhraseWord[] {
  return words.filter((word) => !used.includes(word));
}
