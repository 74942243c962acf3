/** Trouble with tokens. Never holds one. */
export class TokenError extends Error {
  override readonly name = "TokenError";
  readonly hint: string;

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.hint = hint;
  }
}
