import { OAuthError, OAuthErrorCode, verifyBearerToken } from "@modelcontextprotocol/server";
import { findToken, type StoredToken } from "./tokens/token.ts";

/** Whoever needs no token; never the id of one. */
export const localId = "local";

/** Who sends a request. */
export interface Identity {
  /** The id of the token; `localId` for whoever needs none. */
  readonly id: string;
  /** The profile that the token is bound to. */
  readonly profile?: string;
}

/** How identities are found. */
export interface IdentifyOptions {
  readonly tokens: () => Promise<readonly StoredToken[]>;
  readonly needsToken: boolean;
  /** The operator's choice: tokens of other profiles open nothing here. */
  readonly profile?: string;
}

/** Says who sends a request, by its Authorization header. Throws `OAuthError`, and `TokenError` when the file of tokens is damaged. */
export async function identify(header: string | undefined, options: IdentifyOptions): Promise<Identity> {
  if (header === undefined && !options.needsToken) return { id: localId };
  let found: StoredToken | undefined;
  const verifyAccessToken = async (text: string) => {
    found = findToken(await options.tokens(), text);
    if (found === undefined) throw new OAuthError(OAuthErrorCode.InvalidToken, "unknown or revoked token");
    // Ours end when they are revoked; the SDK takes only tokens with an end.
    return { token: "", clientId: found.id, scopes: [], expiresAt: Number.MAX_SAFE_INTEGER };
  };
  await verifyBearerToken(header, { verifier: { verifyAccessToken } });
  const { id = "", profile = "" } = found ?? {};
  if (options.profile === undefined || options.profile === profile) return { id, profile };
  throw new OAuthError(OAuthErrorCode.InvalidToken, "token of another profile");
}
