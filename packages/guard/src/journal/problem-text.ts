import type { Text } from "@b24kit/catalog";
import type { JournalProblemKind } from "./journal-verdict.ts";

const linesRu = (first: number, last: number): string =>
  first === last ? `Строка ${first}` : `Строки ${first}–${last}`;
const linesEn = (first: number, last: number): string => (first === last ? `Line ${first}` : `Lines ${first}–${last}`);

/** What is wrong, in words, by kind. The numbers are those of the first and of the last line. */
export const problemText: Readonly<Record<JournalProblemKind, (first: number, last: number) => Text>> = {
  edited: (first, last) => ({
    ru: `${linesRu(first, last)}: текст не тот, что был записан, или записан без ключа.`,
    en: `${linesEn(first, last)}: the text is not what was written, or was written without the key.`,
  }),
  removed: (first, last) => ({
    ru: `${linesRu(first, last)}: ${first === last ? "удалена" : "удалены"}.`,
    en: `${linesEn(first, last)}: removed.`,
  }),
  moved: (first, last) => ({
    ru: `${linesRu(first, last)}: на этом месте подлинный текст строки с другим номером.`,
    en: `${linesEn(first, last)}: in this place stands the genuine text of a line of another number.`,
  }),
  "does-not-follow": (first, last) => ({
    ru: `${linesRu(first, last)}: текст подлинный, но записан не после строки ${first - 1}: смешаны две копии журнала.`,
    en: `${linesEn(first, last)}: genuine, but not written after line ${first - 1}: two copies of the journal were mixed.`,
  }),
  "head-missing": (first) => ({
    ru: `Известной последней строки в журнале нет: его конец, начиная не позже строки ${first}, удалён или записан заново.`,
    en: `The known head is not in the journal: its end, from line ${first} at the latest, was removed or written anew.`,
  }),
};
