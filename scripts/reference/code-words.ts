import { exitCodes } from "../../apps/cli/src/errors/exit-codes.ts";
import type { Language, Text } from "../../apps/cli/src/words.ts";
import type { ErrorRow } from "./error-rows.ts";

/** What a code means in general; an error itself names the file, the method or the person. */
export type CodeWords = readonly [exit: keyof typeof exitCodes, what: Text, next: Text];

/** A sentence in both languages. */
export const text = (ru: string, en: string): Text => ({ ru, en });

/** A line for each code, in the order of the table. */
export function rowsOf(words: Readonly<Record<string, CodeWords>>, language: Language): readonly ErrorRow[] {
  return Object.entries(words).map(([code, [exit, what, next]]) => ({
    code,
    what: what[language],
    why: "",
    next: next[language],
    exitCode: exitCodes[exit],
  }));
}
