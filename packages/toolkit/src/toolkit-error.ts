export type ToolkitErrorCode =
  | "bad-calendar"
  | "bad-plan"
  | "bad-settings"
  | "no-items"
  | "no-webhook"
  | "two-credentials"
  | "no-oauth"
  | "no-writes"
  | "unknown-pack"
  | "no-reminders"
  | "unknown-report";

/** A mistake in what `openPortal` or `report` was given; the hint says what to do. */
export class ToolkitError extends Error {
  override readonly name = "ToolkitError";
  readonly code: ToolkitErrorCode;
  readonly hint: string;
  readonly isRetryable = false;

  constructor(code: ToolkitErrorCode, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.hint = hint;
  }
}
