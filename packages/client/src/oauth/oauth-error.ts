import { ClientError, type ClientErrorCode, type ClientErrorOptions } from "../errors.ts";

/** What went wrong with the sign-in of an application. */
export type OAuthReason =
  /** The authorization server is not named by a host or an https address. */
  | "bad-server"
  /** The portal is not named by a host or an https address. */
  | "bad-portal"
  /** Code wrong, used, or older than its 30 seconds. */
  | "bad-code"
  /** Client id or secret wrong, or the application is not installed on the portal. */
  | "bad-application"
  /** Refresh token used, revoked, or older than 180 days: the person has to sign in again. */
  | "signed-out"
  /** As "signed-out", and known why: the answer to an earlier refresh was lost. */
  | "refresh-lost"
  /** The answer to a refresh was lost, twice; whether the old refresh token still counts is unknown. */
  | "refresh-unknown"
  /** Trial or subscription of the application is over. */
  | "payment-required"
  /** The application lacks a permission. */
  | "missing-scope"
  /** The answer belongs to another portal than the sign-in. */
  | "other-portal"
  /** The answer belongs to another user than the sign-in. */
  | "other-user"
  /** No connection, or no answer in time. */
  | "unreachable"
  /** An answer that is none of an authorization server. */
  | "bad-answer"
  /** Refused for a reason that is not known here. */
  | "refused";

const codes: Readonly<Record<OAuthReason, ClientErrorCode>> = {
  "bad-server": "bad-parameters",
  "bad-portal": "bad-parameters",
  "bad-code": "unauthorized",
  "bad-application": "unauthorized",
  "signed-out": "unauthorized",
  "refresh-lost": "unauthorized",
  "refresh-unknown": "network",
  "payment-required": "access-denied",
  "missing-scope": "missing-scope",
  "other-portal": "unauthorized",
  "other-user": "unauthorized",
  unreachable: "network",
  "bad-answer": "malformed-answer",
  refused: "portal-error",
};

export interface OAuthErrorOptions extends ClientErrorOptions {
  readonly hint: string;
  /** May the server have done what it was asked, and its answer be lost? Default: false. */
  readonly isLost?: boolean;
}

/** Signing in as an application failed. Says why and what to do; never holds a token or a client secret. */
export class OAuthError extends ClientError {
  override readonly name: string = "OAuthError";
  /** For callers that say it in words of their own. */
  readonly reason: OAuthReason;
  /** The server may have done what it was asked: used up the code or the refresh token. The portal was not asked for anything. */
  readonly isLost: boolean;

  constructor(reason: OAuthReason, message: string, options: OAuthErrorOptions) {
    super(codes[reason], message, options);
    this.reason = reason;
    this.isLost = options.isLost ?? false;
  }
}
