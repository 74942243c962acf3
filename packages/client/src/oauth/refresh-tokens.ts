import { askTokenEndpoint } from "./ask-token-endpoint.ts";
import { hideSecrets } from "./hide-secrets.ts";
import type { OAuthApplication, TokenRequestOptions } from "./oauth-application.ts";
import { OAuthError } from "./oauth-error.ts";
import { parseTokens } from "./parse-tokens.ts";
import { refreshLost, refreshUnknown } from "./refresh-words.ts";
import { tokenRefusal } from "./token-refusal.ts";
import type { Tokens } from "./tokens.ts";

export interface RefreshTokensOptions extends TokenRequestOptions {
  /** Epoch milliseconds of an earlier refresh with the same token whose answer was never saved. */
  readonly lostAt?: number;
}

/**
 * Refreshes tokens: the server answers with a new pair, and need not take the old refresh token again. So the answer must be
 * saved before it is used, and nobody else may refresh the same tokens meanwhile. A refresh whose answer is lost is repeated
 * once: a server that still takes the old token gives another pair. Throws `OAuthError`; tokens of another portal or user are
 * refused. https://apidocs.bitrix24.com/settings/oauth/auto-renewal.html
 */
export async function refreshTokens(
  application: OAuthApplication,
  tokens: Tokens,
  options: RefreshTokensOptions = {},
): Promise<Tokens> {
  const secrets = [application.clientSecret, tokens.accessToken, tokens.refreshToken];
  return hideSecrets(secrets, async () => {
    try {
      return await refreshOnce(application, tokens, options);
    } catch (error) {
      const isOver = options.signal?.aborted === true || !(error instanceof OAuthError);
      if (isOver || !(error.isLost || error.isRetryable)) throw explained(error, options.lostAt);
      const lostAt = error.isLost ? (options.now ?? Date.now)() : options.lostAt;
      return refreshOnce(application, tokens, options).catch((second: unknown) => {
        throw explained(second, lostAt);
      });
    }
  });
}

async function refreshOnce(
  application: OAuthApplication,
  tokens: Tokens,
  options: RefreshTokensOptions,
): Promise<Tokens> {
  const grant = { grant_type: "refresh_token", refresh_token: tokens.refreshToken } as const;
  const answer = await askTokenEndpoint(application, grant, options);
  const refusal = tokenRefusal(answer, "refresh");
  if (refusal !== undefined) throw refusal;
  const refreshed = parseTokens(answer, (options.now ?? Date.now)());
  assertSameOwner(tokens, refreshed, answer.server);
  const userId = refreshed.userId ?? tokens.userId;
  return { ...refreshed, ...(userId === undefined ? {} : { userId }) };
}

/** Where the portal lives may change, whose it is may not: everything that is kept for one owner must stay with him. */
function assertSameOwner(before: Tokens, after: Tokens, server: string): void {
  const hint = "Nothing was stored. Sign in again, and check the name of the authorization server.";
  if (after.memberId !== before.memberId) {
    const message = `${server} answered the refresh with the tokens of another portal. They were not used.`;
    throw new OAuthError("other-portal", message, { hint });
  }
  if (before.userId === undefined || after.userId === undefined || after.userId === before.userId) return;
  const message = `${server} answered the refresh with the tokens of another user. They were not used.`;
  throw new OAuthError("other-user", message, { hint });
}

/** What a lost answer means for the sign-in. Any other refusal says why by itself. */
function explained(error: unknown, lostAt: number | undefined): unknown {
  if (!(error instanceof OAuthError)) return error;
  if (error.reason === "signed-out" && lostAt !== undefined) return refreshLost(error, lostAt);
  const isOpen = error.isLost || (error.reason === "unreachable" && lostAt !== undefined);
  return isOpen ? refreshUnknown(error, lostAt) : error;
}
