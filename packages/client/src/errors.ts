/** What went wrong, in the narrow words that programs branch on. */
export type ClientErrorCode =
  | "invalid-webhook"
  | "bad-parameters"
  | "network"
  | "dns"
  | "timeout"
  | "aborted"
  | "not-a-portal"
  | "redirected"
  | "malformed-answer"
  | "not-a-list"
  | "file"
  | "foreign-host"
  | "answer-too-large"
  | "rate-limited"
  | "operation-limit"
  | "overloaded"
  | "unauthorized"
  | "missing-scope"
  | "access-denied"
  | "method-not-found"
  | "portal-error"
  | "server-error"
  | "not-run"
  | "refused"
  | "outcome-unknown";

export interface ClientErrorOptions {
  /** What the reader can do about it: a sentence. */
  readonly hint?: string;
  /** May the same request succeed a little later? Default: false. */
  readonly isRetryable?: boolean;
  /** May the portal have executed the request? Default: false. */
  readonly mayHaveRun?: boolean;
  /** The method that was called, as the caller spelled it. */
  readonly method?: string;
  /** HTTP status, when there was an answer. */
  readonly status?: number;
  /** The portal's own code, normalised to a string. */
  readonly portalCode?: string;
  /** Epoch milliseconds: when the portal opens the method again. Set on `operation-limit`. */
  readonly retryAt?: number;
  /** Epoch milliseconds: when the request began to leave. Set where it may have run. */
  readonly sentAt?: number;
  /** The host that the portal sends requests on to. Set on `redirected` when it is another one. */
  readonly movedTo?: string;
  readonly cause?: unknown;
}

/** The base of every error of this package: a sentence, a hint, and what a retry would mean. */
export class ClientError extends Error {
  override readonly name: string = "ClientError";
  readonly code: ClientErrorCode;
  readonly hint: string | undefined;
  readonly isRetryable: boolean;
  readonly mayHaveRun: boolean;
  readonly method: string | undefined;
  readonly status: number | undefined;
  readonly portalCode: string | undefined;
  /** Epoch milliseconds before which the same call cannot succeed. Set on `operation-limit`. */
  readonly retryAt: number | undefined;
  /** Epoch milliseconds: when the request began to leave. Set where it may have run. */
  readonly sentAt: number | undefined;
  /** The host that the portal sends requests on to. Set on `redirected` when it is another one. */
  readonly movedTo: string | undefined;

  constructor(code: ClientErrorCode, message: string, options: ClientErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.isRetryable = options.isRetryable ?? false;
    this.mayHaveRun = options.mayHaveRun ?? false;
    this.method = options.method;
    this.status = options.status;
    this.portalCode = options.portalCode;
    this.retryAt = options.retryAt;
    this.sentAt = options.sentAt;
    this.movedTo = options.movedTo;
  }
}

export interface PortalErrorOptions extends ClientErrorOptions {
  /** The portal's own words, without HTML; may be empty. */
  readonly description?: string;
  /** What else stood in the error answer, e.g. `argument`. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** The portal answered with an error. */
export class PortalError extends ClientError {
  override readonly name: string = "PortalError";
  readonly description: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ClientErrorCode, message: string, options: PortalErrorOptions = {}) {
    super(code, message, options);
    this.description = options.description ?? "";
    this.details = options.details ?? {};
  }
}

/** What is wrong with the address of a webhook. */
export type InvalidWebhookReason =
  | "empty"
  | "no-url"
  | "no-protocol"
  | "several"
  | "credentials"
  | "plain-http"
  | "no-rest"
  | "no-user-and-key"
  | "part-missing"
  | "swapped"
  | "application";

/** The text is not the address of a Bitrix24 inbound webhook. Says why, and never repeats the text. */
export class InvalidWebhookError extends ClientError {
  override readonly name: string = "InvalidWebhookError";
  /** For callers that say it in words of their own. */
  readonly reason: InvalidWebhookReason;

  constructor(reason: InvalidWebhookReason, message: string, hint: string) {
    super("invalid-webhook", message, { hint });
    this.reason = reason;
  }
}
