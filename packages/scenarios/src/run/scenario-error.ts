import type { Language } from "@b24kit/report";
import type { Worded } from "./scenario.ts";

export type ScenarioErrorCode =
  | "invalid-parameters"
  | "invalid-date"
  | "invalid-period"
  | "invalid-since"
  | "invalid-time-zone"
  | "unknown-user"
  | "unknown-department"
  | "missing-right"
  | "unreadable"
  | "unknown-action"
  | "not-found"
  | "unknown-stage"
  | "invalid-time"
  | "invalid-amount"
  | "not-possible";

/** The same sentences in every language, for callers that speak another one than the report. */
export interface ScenarioErrorWords {
  readonly message: Worded;
  readonly hint: Worded;
  /** Why, where the message leaves that open. No sentence: it begins small and has no full stop. */
  readonly reason?: Worded;
}

export interface ScenarioErrorOptions extends ErrorOptions {
  /** Asking again later may help. Default: no, since the question was wrong. */
  readonly isRetryable?: boolean;
}

/** What the caller asked for cannot be answered. `message` says what is wrong, `hint` what to do; both in the report's language. */
export class ScenarioError extends Error {
  readonly code: ScenarioErrorCode;
  readonly hint: string;
  readonly words: ScenarioErrorWords;
  readonly isRetryable: boolean;

  constructor(
    code: ScenarioErrorCode,
    words: ScenarioErrorWords,
    language: Language,
    options: ScenarioErrorOptions = {},
  ) {
    super(words.message[language], options);
    this.name = "ScenarioError";
    this.code = code;
    this.hint = words.hint[language];
    this.words = words;
    this.isRetryable = options.isRetryable ?? false;
  }
}
