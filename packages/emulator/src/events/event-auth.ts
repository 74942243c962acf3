import { createHash } from "node:crypto";
import { issueTokens, type AuthorizationServer } from "../server/oauth/create-authorization-server.ts";
import type { Application, Grant } from "../server/oauth/grants.ts";
import type { EventData } from "./event-of-change.ts";

/** The secret by which an application knows the portal that it is installed on; it never changes. */
export function applicationToken({ memberId }: AuthorizationServer, application: Application): string {
  return createHash("sha256")
    .update(JSON.stringify(["application token", memberId, application.clientSecret]))
    .digest("hex")
    .slice(0, 32);
}

/** `auth` of an event of an application; without a user there is no access token. `withRefresh` as ONAPPINSTALL has it. */
export function applicationAuth(
  server: AuthorizationServer,
  application: Application,
  userId: number | null,
  withRefresh = false,
): EventData {
  const grant = { application, userId: userId ?? 0, scopes: application.scopes };
  return {
    ...(userId === null ? {} : tokens(server, grant, withRefresh)),
    scope: application.scopes.join(","),
    domain: new URL(server.portalUrl()).host,
    server_endpoint: `${server.url()}/rest/`,
    status: application.status,
    client_endpoint: `${server.portalUrl()}/rest/`,
    member_id: server.memberId,
    application_token: applicationToken(server, application),
  };
}

function tokens(server: AuthorizationServer, grant: Grant, withRefresh: boolean): EventData {
  if (!withRefresh) return { access_token: server.accessTokens.issue(grant), expires_in: String(server.accessSeconds) };
  const { accessToken, refreshToken } = issueTokens(server, grant);
  return { access_token: accessToken, expires_in: String(server.accessSeconds), refresh_token: refreshToken };
}

/** `auth` of an outbound webhook: no token for calls. */
export function webhookAuth(url: string, memberId: string, token: string): EventData {
  return {
    domain: new URL(url).host,
    client_endpoint: `${url}/rest/`,
    server_endpoint: `${url}/rest/`,
    member_id: memberId,
    application_token: token,
  };
}
