import { plainText } from "../answer/plain-text.ts";
import type { TokenAnswer } from "./ask-token-endpoint.ts";
import { OAuthError, type OAuthErrorOptions, type OAuthReason } from "./oauth-error.ts";

interface Meaning {
  readonly reason: OAuthReason;
  readonly message: (server: string) => string;
  readonly hint: string;
}

const missingScope: Meaning = {
  reason: "missing-scope",
  message: (server) => `${server} does not give the application the permissions that it asks for`,
  hint: "Tick the permissions (scopes) in the application's card, then sign in again.",
};

/** Classified by `error`: which HTTP status comes with it is not documented. https://apidocs.bitrix24.com/settings/oauth/error-codes.html */
const meanings: Readonly<Record<string, Meaning>> = {
  invalid_client: {
    reason: "bad-application",
    message: (server) => `${server} does not know the application`,
    hint: "Check client id and client secret in the application's card, and that it is installed on the portal.",
  },
  payment_required: {
    reason: "payment-required",
    message: (server) => `${server} says that the trial or the subscription of the application is over`,
    hint: "Pay for the application, or for a plan of the portal that includes it; then try again.",
  },
  insufficient_scope: missingScope,
  invalid_scope: missingScope,
};

const badCode: Meaning = {
  reason: "bad-code",
  message: (server) => `${server} does not take the code`,
  hint: "A code counts once and for 30 seconds. Open the page again and use the new one.",
};

const signedOut: Meaning = {
  reason: "signed-out",
  message: (server) =>
    `${server} does not take the refresh token: the sign-in has been used elsewhere, was revoked, or is older than 180 days`,
  hint: "Sign in again under the same name.",
};

/** The error for an answer that refuses; undefined when it is none. */
export function tokenRefusal(
  { fields, status, server }: TokenAnswer,
  grant: "code" | "refresh",
): OAuthError | undefined {
  const { error, error_description: told } = fields;
  if (typeof error !== "string" || error === "") return undefined;
  const code = error.toLowerCase();
  const grantMeaning = grant === "code" ? badCode : signedOut;
  const meaning = code === "invalid_grant" ? grantMeaning : Object.hasOwn(meanings, code) ? meanings[code] : undefined;
  const description = typeof told === "string" ? plainText(told) : "";
  const said = `${description} (${plainText(error)})`.trim();
  const options: Omit<OAuthErrorOptions, "hint"> = { status, portalCode: error };
  if (meaning !== undefined) {
    return new OAuthError(meaning.reason, `${meaning.message(server)}: ${said}`, { ...options, hint: meaning.hint });
  }
  return new OAuthError("refused", `${server} refused to give tokens: ${said}`, {
    ...options,
    hint: "Try again later. If it stays so, look at the application's card in Bitrix24.",
    isRetryable: status >= 500,
    // A server that failed may have got as far as using up the grant.
    isLost: status >= 500,
  });
}
