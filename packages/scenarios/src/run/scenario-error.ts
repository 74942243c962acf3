export type ScenarioErrorCode =
  | "invalid-parameters"
  | "invalid-date"
  | "invalid-time-zone"
  | "unknown-user"
  | "unknown-department";

/** What the caller asked for cannot be answered. `message` says what is wrong, `hint` what to do; both in the report's language. */
export class ScenarioError extends Error {
  readonly code: ScenarioErrorCode;
  readonly hint: string;
  /** The question was wrong, so asking it again gives the same. */
  readonly isRetryable = false;

  constructor(code: ScenarioErrorCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ScenarioError";
    this.code = code;
    this.hint = hint;
  }
}
