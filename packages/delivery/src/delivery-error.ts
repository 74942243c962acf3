/** What went wrong, by code. */
export type DeliveryErrorCode =
  /** The target is described wrongly, or what it needs is missing: a secret, a grant, a folder. Trying again is no use. */
  | "misconfigured"
  /** The other side refuses for good: unknown recipient, blocked, no right. */
  | "refused"
  /** Sign-in failed: a token or password is not accepted any more. */
  | "unauthorized"
  /** Not now: too many requests, mailbox busy, server error. Try again. */
  | "busy"
  /** No connection; nothing was sent. Try again. */
  | "unreachable"
  /** The answer was lost after sending had begun: it may have arrived. Never repeated without settling. */
  | "outcome-unknown"
  /** The message does not fit the channel. */
  | "too-large"
  | "cancelled";

/** One sentence each, in both languages, with no secret in it. */
export interface DeliveryErrorText {
  readonly ru: string;
  readonly en: string;
}

interface DeliveryErrorOptions extends ErrorOptions {
  /** Epoch milliseconds before which trying again is no use. */
  readonly retryAt?: number;
  /** What to do about it. */
  readonly action?: DeliveryErrorText;
}

/** A delivery that failed. Unless the code is "outcome-unknown", nothing has arrived. */
export class DeliveryError extends Error {
  override readonly name = "DeliveryError";
  readonly code: DeliveryErrorCode;
  readonly text: DeliveryErrorText;
  readonly action: DeliveryErrorText | undefined;
  readonly retryAt: number | undefined;

  constructor(
    code: DeliveryErrorCode,
    text: DeliveryErrorText,
    { retryAt, action, ...options }: DeliveryErrorOptions = {},
  ) {
    super(text.en, options);
    this.code = code;
    this.text = text;
    this.action = action;
    this.retryAt = retryAt;
  }
}
