/** How a credential that expires becomes fresh. What it throws ends the call, which has not been sent then. */
export interface Renewal {
  /** Awaits a token that may be sent now, renewing it shortly before its end. Gives the fingerprint of that token. */
  ready(): Promise<string>;
  /** Renews the token that the portal has refused as expired, or takes the one that somebody else has got meanwhile. */
  renew(used: string): Promise<void>;
  /** Resolves when no renewal is under way: whoever left before would lose the new tokens, and the old ones may not count any more. */
  settled(): Promise<void>;
}
