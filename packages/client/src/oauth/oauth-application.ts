/** An application as its card in Bitrix24 shows it. */
export interface OAuthApplication {
  /** `client_id`, such as "local.5f3c…" or "app.5f3c…". */
  readonly clientId: string;
  /** `client_secret`. Goes to the authorization server and nowhere else. */
  readonly clientSecret: string;
  /** The authorization server: a host, or an address with https:// (http:// on this computer). Default: oauth.bitrix.info. */
  readonly server?: string;
}

/** How to ask an authorization server. */
export interface TokenRequestOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds for one request. Default: 15,000. */
  readonly timeout?: number;
  /** Epoch milliseconds. Default: `Date.now`. */
  readonly now?: () => number;
}
