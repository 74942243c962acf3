/** An application that administrators of the portal have added to it. */
export interface ApplicationOptions {
  /** Default: made from the world, so that a restarted emulator keeps it. */
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** Shown on the page that asks for consent. */
  readonly title?: string;
  /** Return address of the application's card; absent: the code is shown on a page, to be copied by hand. */
  readonly redirectUri?: string;
  /** Scopes that the application asks for; default: those of the portal's webhooks. */
  readonly scopes?: readonly string[];
  /** Default "L", a local application. */
  readonly status?: "L" | "F" | "D" | "T" | "P";
}

/** How the portal signs applications in. Times are in seconds. */
export interface OAuthOptions {
  /** Default: one without a return address. */
  readonly applications?: readonly ApplicationOptions[];
  /** Whether the page asks the user (default) or consents at once. */
  readonly consent?: "ask" | "auto";
  /** Default 30, as documented. */
  readonly codeSeconds?: number;
  /** Default 3600, as documented. */
  readonly accessSeconds?: number;
  /** Default 180 days, as documented. */
  readonly refreshSeconds?: number;
  /** Whether a refresh token ends with its use (default) or works on; what the cloud does is unconfirmed. */
  readonly rotation?: "strict" | "lenient";
  /** `scope` of the answers: the list (default), or the single word that older servers give. */
  readonly scopeText?: "list" | "app";
  /** HTTP status of errors of the token endpoint; default 400, 401 and 402 by their code, which is unconfirmed. */
  readonly errorStatus?: number;
}
