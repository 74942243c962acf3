import type { Text } from "../words.ts";
import { exitCodes } from "./exit-codes.ts";

/** The three short lines of an error: what happened, why, what to do. */
export interface ErrorWords {
  readonly what: Text;
  readonly why: Text;
  readonly next: Text;
  /** Single findings, one line each, such as the problems of a data file. */
  readonly details?: readonly string[];
}

/** A problem that the command itself found, already in words for the user. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly code: string;
  readonly exitCode: number;
  readonly words: ErrorWords;

  constructor(code: string, exitCode: number, words: ErrorWords, options?: ErrorOptions) {
    super(words.what.en, options);
    this.code = code;
    this.exitCode = exitCode;
    this.words = words;
  }
}

const seeHelp: Text = {
  ru: "справка — b24 --help или b24 <команда> --help",
  en: "see b24 --help or b24 <command> --help",
};

/** An error of grammar: exit code 64. */
export function usageError(what: Text, why: Text, next: Text = seeHelp): CliError {
  return new CliError("usage", exitCodes.usage, { what, why, next });
}
