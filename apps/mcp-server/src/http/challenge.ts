import { bearerAuthChallengeResponse, OAuthError, OAuthErrorCode } from "@modelcontextprotocol/server";
import type { Refusal } from "./refuse.ts";

/** The refusal of a request without a good token. Throws what is not about the token. */
export function challenge(error: unknown, resourceMetadataUrl: string | undefined): Refusal {
  if (!(error instanceof OAuthError)) throw error;
  // The SDK's words: they never repeat the token.
  const found = new OAuthError(OAuthErrorCode.InvalidToken, error.message);
  const where = resourceMetadataUrl === undefined ? {} : { resourceMetadataUrl };
  const header = bearerAuthChallengeResponse(found, where).headers.get("www-authenticate");
  return {
    status: 401,
    message: `Not let in: ${error.message}. Send a token as "Authorization: Bearer …"; the operator makes one by b24-mcp token add --profile NAME.`,
    headers: { "www-authenticate": header ?? "Bearer" },
  };
}
