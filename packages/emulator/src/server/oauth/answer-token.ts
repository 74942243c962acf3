import { toText, type Params } from "../../php/values.ts";
import { RestError } from "../rest-error.ts";
import { installedApplication, issueTokens, type AuthorizationServer } from "./create-authorization-server.ts";
import type { Application, Grant, Grants } from "./grants.ts";

/** Answers `/oauth/token/`. Throws RestError with a code of OAuth. */
export function answerToken(server: AuthorizationServer, params: Params): Record<string, unknown> {
  try {
    return tokensFor(server, params);
  } catch (error) {
    if (error instanceof RestError) server.counts.refused++;
    throw error;
  }
}

function tokensFor(server: AuthorizationServer, params: Params): Record<string, unknown> {
  const kind = toText(params["grant_type"]);
  if (kind !== "authorization_code" && kind !== "refresh_token") throw invalidRequest("grant_type");
  const name = kind === "refresh_token" ? "refresh_token" : "code";
  const secret = toText(params[name]);
  const application = clientOf(server, params);
  if (secret === "") throw invalidRequest(name);
  if (kind === "authorization_code") {
    const grant = redeem(server.codes, secret, application);
    server.codes.drop(secret);
    server.counts.exchanges++;
    return answerOf(server, grant);
  }
  const grant = redeem(server.refreshTokens, secret, application);
  if (server.options.rotation !== "lenient") server.refreshTokens.drop(secret);
  server.counts.refreshes++;
  return refreshAnswerOf(server, grant);
}

/** A wrong secret and an application that the portal has not installed are answered alike. */
function clientOf(server: AuthorizationServer, params: Params): Application {
  const clientId = toText(params["client_id"]);
  if (clientId === "") throw invalidRequest("client_id");
  const application = installedApplication(server, clientId);
  if (application === undefined || application.clientSecret !== toText(params["client_secret"])) {
    throw new RestError("invalid_client", "Invalid client", 401);
  }
  return application;
}

/** Wrong, used, revoked and expired are the same to the one who asks. */
function redeem(grants: Grants, secret: string, application: Application): Grant {
  const found = grants.find(secret);
  if (found === undefined || found.isExpired || found.grant.application !== application) {
    throw new RestError("invalid_grant", "Invalid grant", 400);
  }
  return found.grant;
}

function answerOf(server: AuthorizationServer, grant: Grant): Record<string, unknown> {
  return tokensOf(server, grant).answer;
}

/** `expires` and `user_id` come with refreshes only: no client may count on them before. */
function refreshAnswerOf(server: AuthorizationServer, grant: Grant): Record<string, unknown> {
  const { answer, expires } = tokensOf(server, grant);
  const { memberId, clientEndpoint } = server.forged() ?? {};
  return {
    ...answer,
    expires: Math.floor(expires / 1000),
    user_id: grant.userId,
    ...(memberId === undefined ? {} : { member_id: memberId }),
    ...(clientEndpoint === undefined ? {} : { client_endpoint: clientEndpoint }),
  };
}

function tokensOf(
  server: AuthorizationServer,
  grant: Grant,
): { readonly answer: Record<string, unknown>; readonly expires: number } {
  const { accessToken, refreshToken, expires } = issueTokens(server, grant);
  const answer = {
    access_token: accessToken,
    refresh_token: refreshToken,
    expires_in: server.accessSeconds,
    client_endpoint: `${server.portalUrl()}/rest/`,
    server_endpoint: `${server.url()}/rest/`,
    // Of the authorization server; in the redirect it is that of the portal.
    domain: new URL(server.url()).host,
    member_id: server.memberId,
    scope: server.options.scopeText === "app" ? "app" : grant.scopes.join(","),
    status: grant.application.status,
  };
  return { answer, expires };
}

function invalidRequest(name: string): RestError {
  return new RestError("invalid_request", `Invalid request: ${name}`, 400);
}
