import type { Text } from "../words.ts";
import { exitCodes } from "./exit-codes.ts";

/** The three short lines of an error: what happened, why, what to do. */
export interface ProblemWords {
  readonly what: Text;
  readonly why: Text;
  readonly next: Text;
  /** Single findings, one line each. */
  readonly details?: readonly string[];
}

/** An error as the user meets it. */
export interface Problem {
  readonly code: string;
  readonly exitCode: number;
  readonly words: ProblemWords;
}

/** A problem that the program itself found, already in words for the user. */
export class SchedulerError extends Error {
  override readonly name = "SchedulerError";
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.words.what.en, options);
    this.problem = problem;
  }
}

const seeHelp: Text = {
  ru: "справка — b24-scheduler --help или b24-scheduler <команда> --help",
  en: "see b24-scheduler --help or b24-scheduler <command> --help",
};

/** An error of grammar: exit code 64. */
export function usageError(what: Text, why: Text, next: Text = seeHelp): SchedulerError {
  return new SchedulerError({ code: "usage", exitCode: exitCodes.usage, words: { what, why, next } });
}

/** Something that the words name and that there is not: exit code 64. */
export function unknownName(what: Text, known: readonly string[]): SchedulerError {
  const list = known.length === 0 ? { ru: "нет ни одного", en: "there is none" } : same(known.join(", "));
  return usageError(
    what,
    { ru: "такого имени нет", en: "there is no such name" },
    {
      ru: `есть: ${list.ru}`,
      en: `there are: ${list.en}`,
    },
  );
}

/** A text that both languages share. */
export function same(text: string): Text {
  return { ru: text, en: text };
}
