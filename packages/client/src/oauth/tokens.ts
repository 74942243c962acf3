import { createHash } from "node:crypto";

/** What an authorization server gave for one user of one portal. The two tokens are secrets. */
export interface Tokens {
  readonly accessToken: string;
  /** Good for one refresh, which answers with the next one; 180 days. */
  readonly refreshToken: string;
  /** Epoch milliseconds by this computer's clock. */
  readonly issuedAt: number;
  /** Epoch milliseconds by this computer's clock; undefined when the server did not tell when the access token ends. */
  readonly expiresAt?: number;
  /** Where the portal's methods are called, such as "https://example.bitrix24.ru/rest/". */
  readonly clientEndpoint: string;
  /** Names the portal for ever, whatever its host is called. */
  readonly memberId: string;
  /** Whose rights the tokens have. */
  readonly userId?: number;
  /** The permissions of the application. */
  readonly scopes: readonly string[];
  /** "L" local, "F" free, "D" demo, "T" trial, "P" paid. */
  readonly status?: string;
}

/** Who keeps the tokens of one sign-in, for all that use it. */
export interface TokenSource {
  /** The tokens as they are known here; asks nobody. */
  current(): Promise<Tokens>;
  /**
   * Tokens that are newer than the refused one, named by `tokenFingerprint`: those that somebody else has got meanwhile, else
   * refreshed ones, which are saved before they are given. Side by side calls wait for one refresh.
   */
  refresh(used: string): Promise<Tokens>;
}

/** Names an access token without telling anything about it. */
export function tokenFingerprint({ accessToken }: Pick<Tokens, "accessToken">): string {
  return createHash("sha256").update(accessToken).digest("hex").slice(0, 16);
}
