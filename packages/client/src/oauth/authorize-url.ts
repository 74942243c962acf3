import { portalOrigin } from "./authorization-server.ts";
import type { OAuthApplication } from "./oauth-application.ts";

export interface AuthorizeOptions {
  /** The portal as a person names it: host or address. */
  readonly portal: string;
  readonly clientId: OAuthApplication["clientId"];
  /** Random; comes back with the code, and proves that the code belongs to this sign-in. */
  readonly state: string;
}

/**
 * The page on which a person lets the application in. The address to return to is not told: it stands in the application's card.
 * Throws `OAuthError` ("bad-portal"). https://apidocs.bitrix24.com/settings/oauth/index.html
 */
export function authorizeUrl({ portal, clientId, state }: AuthorizeOptions): string {
  const url = new URL(`${portalOrigin(portal)}/oauth/authorize/`);
  url.search = new URLSearchParams({ client_id: clientId, state }).toString();
  return url.href;
}
