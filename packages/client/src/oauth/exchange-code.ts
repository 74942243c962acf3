import { askTokenEndpoint } from "./ask-token-endpoint.ts";
import { portalOrigin } from "./authorization-server.ts";
import { hideSecrets } from "./hide-secrets.ts";
import type { OAuthApplication, TokenRequestOptions } from "./oauth-application.ts";
import { OAuthError } from "./oauth-error.ts";
import { parseTokens } from "./parse-tokens.ts";
import { tokenRefusal } from "./token-refusal.ts";
import type { Tokens } from "./tokens.ts";

export interface ExchangeCodeOptions extends TokenRequestOptions {
  /** Host or address of the portal that the person named. Tokens of another one are refused. */
  readonly portal: string;
  /** As it came beside the code, when it did. Tokens of another portal are refused. */
  readonly memberId?: string;
}

/**
 * Gives the code of a sign-in for tokens. It counts once and for 30 seconds, so nothing is repeated here. Throws `OAuthError`.
 * https://apidocs.bitrix24.com/settings/oauth/index.html
 */
export async function exchangeCode(
  application: OAuthApplication,
  code: string,
  options: ExchangeCodeOptions,
): Promise<Tokens> {
  const origin = portalOrigin(options.portal);
  const grant = { grant_type: "authorization_code", code } as const;
  return hideSecrets([application.clientSecret, code], async () => {
    const answer = await askTokenEndpoint(application, grant, options);
    const refusal = tokenRefusal(answer, "code");
    if (refusal !== undefined) throw refusal;
    const tokens = parseTokens(answer, (options.now ?? Date.now)());
    const found = new URL(tokens.clientEndpoint);
    if (found.origin !== origin) throw otherPortal(new URL(origin).host, found.host);
    const { memberId = tokens.memberId } = options;
    if (memberId !== tokens.memberId) throw otherPortal(new URL(origin).host, "another portal");
    return tokens;
  });
}

function otherPortal(asked: string, found: string): OAuthError {
  return new OAuthError("other-portal", `The sign-in was asked of ${asked}, but the tokens are those of ${found}.`, {
    hint: "If that is your portal, sign in again and name it so.",
  });
}
