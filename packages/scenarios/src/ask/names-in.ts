import { nameStemOf, wordsOf } from "../actions/words.ts";
import type { Named } from "./asked.ts";
import type { PhraseWord } from "./phrase-words.ts";
import { stem } from "./stem.ts";

/** Somebody or something named, with everything that the words fit. */
export interface SaidName {
  readonly found: readonly Named[];
  readonly used: readonly PhraseWord[];
}

/** Words that stand in the names of departments and say nothing. */
const generic = new Set(
  (
    "отдел отдела отделу отделе отделом отделы отделов отделам отделах отделами департамент департамента департаменту департаменте департаментом " +
    "управление управления управлению управлении служба службы службе службу группа группы группе группу " +
    "department departments team teams unit units division divisions"
  ).split(" "),
);
const markers = new Set("в во у по из на in of for at".split(" "));

/** The people that some words mean: neighbouring words that are parts of one name, in any case. */
export function peopleIn(words: readonly PhraseWord[], people: readonly Named[]): SaidName | undefined {
  const parts = people.map((person) => ({ person, stems: wordsOf(person.name).map(nameStemOf) }));
  for (const [start, first] of words.entries()) {
    if (first.kind !== "word") continue;
    let found = parts.filter(({ stems }) => isPart(stems, first));
    let end = start + 1;
    while (found.length > 0 && end < words.length) {
      const next = words[end];
      const narrower = next?.kind === "word" ? found.filter(({ stems }) => isPart(stems, next)) : [];
      if (narrower.length === 0) break;
      found = narrower;
      end += 1;
    }
    if (found.length > 0) return { found: found.map(({ person }) => person), used: words.slice(start, end) };
  }
  return undefined;
}

function isPart(stems: readonly string[], { word }: PhraseWord): boolean {
  return word.length >= 2 && stems.includes(nameStemOf(word));
}

/** The departments that some words mean: all words of the name, beside «отдел», after a preposition, or not common in questions. */
export function departmentsIn(
  words: readonly PhraseWord[],
  departments: readonly Named[],
  isCommon: (word: PhraseWord) => boolean,
): SaidName | undefined {
  const said = words.filter(({ kind }) => kind === "word");
  const matches = departments.flatMap((department) => {
    const name = wordsOf(department.name);
    const own = name.filter((word) => !generic.has(word)).map(stem);
    const used =
      own.length === 0 ? undefined : neighbours(said, own, { needsGeneric: name.length > own.length, isCommon });
    return used === undefined ? [] : [{ department, used }];
  });
  const most = Math.max(0, ...matches.map(({ used }) => used.length));
  const best = matches.filter(({ used }) => used.length === most);
  const [first] = best;
  return first && { found: best.map(({ department }) => department), used: first.used };
}

/** The words that name it; a name that holds «отдел» is one only beside that word. */
function neighbours(
  said: readonly PhraseWord[],
  own: readonly string[],
  { needsGeneric, isCommon }: { readonly needsGeneric: boolean; readonly isCommon: (word: PhraseWord) => boolean },
): readonly PhraseWord[] | undefined {
  const start = said.findIndex((_, index) => own.every((part, offset) => said[index + offset]?.stem === part));
  if (start === -1) return undefined;
  const end = start + own.length;
  const [before, after] = [said[start - 1], said[end]];
  const isGenericBefore = before !== undefined && generic.has(before.word);
  const isGenericAfter = after !== undefined && /^[a-z]/.test(after.word) && generic.has(after.word);
  // "Sales" may be no department, «бухгалтерия» is.
  const isRare = said.slice(start, end).some((word) => !isCommon(word));
  const isMarked = isRare || (before !== undefined && markers.has(before.word));
  if (!isGenericBefore && !isGenericAfter && (needsGeneric || !isMarked)) return undefined;
  return said.slice(isGenericBefore ? start - 1 : start, isGenericAfter ? end + 1 : end);
}

/** Whether a trigger holds none of the words that name a department; «отдел» may be of both. */
export function isBeside({ used }: SaidName, words: readonly PhraseWord[]): boolean {
  return !used.some((word) => !generic.has(word.word) && words.includes(word));
}

/** Whether a word is «отдел», "team" or the like. */
export function isGeneric({ word }: PhraseWord): boolean {
  return generic.has(word);
}

/** Whether a department may be meant that is not known yet. */
export function saysDepartment(words: readonly PhraseWord[]): boolean {
  return words.some(isGeneric);
}
