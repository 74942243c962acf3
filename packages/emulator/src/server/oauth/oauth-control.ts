/** What the authorization server has done so far. */
export interface OAuthCounts {
  /** Codes exchanged for tokens. */
  exchanges: number;
  refreshes: number;
  /** Requests of the token endpoint that were refused; faults not counted. */
  refused: number;
}

/** Tokens as the token endpoint gives them. */
export interface IssuedTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Epoch milliseconds on the clock of the authorization server. */
  readonly expires: number;
  readonly memberId: string;
}

/** What the next refresh answers lie about; absent members are true. */
export interface ForgedAnswer {
  readonly memberId?: string;
  /** Address of another portal, ending in "/rest/". */
  readonly clientEndpoint?: string;
}

/** Turns the knobs of a running authorization server; the pages below `/__oauth` do the same. */
export interface OAuthControl {
  /** Of the first application. */
  readonly clientId: string;
  readonly clientSecret: string;
  readonly memberId: string;
  /** Lets time pass for codes and tokens; the portal's own clock and its limits stay where they are. */
  pass(seconds: number): void;
  /** Tokens without the walk through the pages. Default: the world's current user and the first application. */
  issue(options?: { readonly userId?: number; readonly scopes?: readonly string[] }): IssuedTokens;
  /** Ends all refresh tokens and codes; access tokens live on to their end. */
  revoke(): void;
  /** Removes an application from the portal, the first one when it is not named. */
  remove(clientId?: string): void;
  /** From now on refresh answers are those of another portal; undefined: honest again. */
  forge(answer: ForgedAnswer | undefined): void;
  /** Gives the portal another address, such as "http://localhost:8080"; calls to the old one are redirected there. */
  rename(url: string): void;
  counts(): Readonly<OAuthCounts>;
}
