import type { Language } from "@b24kit/report";
import type { Worded } from "./scenario.ts";

export type ScenarioErrorCode =
  | "invalid-parameters"
  | "invalid-date"
  | "invalid-time-zone"
  | "unknown-user"
  | "unknown-department";

/** The same sentences in every language, for callers that speak another one than the report. */
export interface ScenarioErrorWords {
  readonly message: Worded;
  readonly hint: Worded;
}

/** What the caller asked for cannot be answered. `message` says what is wrong, `hint` what to do; both in the report's language. */
export class ScenarioError extends Error {
  readonly code: ScenarioErrorCode;
  readonly hint: string;
  readonly words: ScenarioErrorWords;
  /** The question was wrong, so asking it again gives the same. */
  readonly isRetryable = false;

  constructor(code: ScenarioErrorCode, words: ScenarioErrorWords, language: Language, options?: ErrorOptions) {
    super(words.message[language], options);
    this.name = "ScenarioError";
    this.code = code;
    this.hint = words.hint[language];
    this.words = words;
  }
}
