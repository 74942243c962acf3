import { stemmer as englishStem } from "@orama/stemmers/english";
import { stemmer as russianStem } from "@orama/stemmers/russian";

/** The unchanging part of a word in lower case, Russian or English; words of other scripts stay as they are. */
export function stem(word: string): string {
  if (/^[а-яё]+$/u.test(word)) return russianStem(word);
  return /^[a-z]+$/.test(word) ? englishStem(word) : word;
}
