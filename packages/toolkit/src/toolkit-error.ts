export type ToolkitErrorCode =
  | "bad-calendar"
  | "bad-plan"
  | "begun-before"
  | "bad-settings"
  | "no-items"
  | "no-run-journal"
  | "no-webhook"
  | "two-credentials"
  | "no-token-store"
  | "no-writes"
  | "under-way"
  | "unknown-pack"
  | "no-reminders"
  | "unknown-report";

/** A file that the user wrote, and what is wrong with it. */
export interface FileFault {
  readonly path: string;
  readonly problem: string;
}

interface ToolkitErrorOptions extends ErrorOptions {
  readonly file?: FileFault;
}

/** A mistake in what `openPortal` or `report` was given; the hint says what to do. */
export class ToolkitError extends Error {
  override readonly name = "ToolkitError";
  readonly code: ToolkitErrorCode;
  readonly hint: string;
  readonly isRetryable = false;
  /** The file of the user's that cannot be used, with "bad-calendar", "bad-plan" and "bad-settings". */
  readonly file: FileFault | undefined;

  constructor(code: ToolkitErrorCode, message: string, hint: string, { file, ...options }: ToolkitErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.hint = hint;
    this.file = file;
  }
}
