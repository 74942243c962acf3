/** What kind of trouble the disk made. */
export type StateErrorCode =
  | "no-home"
  | "bad-folder"
  | "no-permission"
  | "read-only"
  | "disk-full"
  | "busy"
  | "corrupt"
  | "newer"
  | "unreachable"
  | "failed";

/** Trouble with files of b24kit: the message says what and why, the hint what to do. */
export class StateError extends Error {
  override readonly name = "StateError";
  readonly code: StateErrorCode;
  /** The file or folder, when there is one. */
  readonly path: string | undefined;
  readonly hint: string;

  constructor(code: StateErrorCode, text: { message: string; hint: string; path?: string }, cause?: unknown) {
    super(text.message, cause === undefined ? {} : { cause });
    this.code = code;
    this.path = text.path;
    this.hint = text.hint;
  }

  /** Whether the same step may work a moment later. */
  get isRetryable(): boolean {
    return this.code === "busy" || this.code === "unreachable";
  }
}
