import type { ServerResponse } from "node:http";
import type { OAuthApplication, Tokens } from "../../src/index.ts";
import { type Heard, json, type Listener, listen } from "./listener.ts";

export const clientSecret = "cl1entSecretMarker0/+=x";
export const memberId = "a223c6b3710f85df22e9377d6c4f7553";

/** What the next requests are answered with; as a real server does it when absent. */
type Special = (request: Heard, response: ServerResponse, good: () => Record<string, unknown>) => unknown;

/** An authorization server: each refresh token counts once. */
export interface TokenServer extends Listener {
  readonly application: OAuthApplication;
  /** The tokens of a sign-in, which the server knows. */
  tokens(change?: Partial<Tokens>): Tokens;
  /** Whether the portal takes an access token. */
  isCurrent(accessToken: unknown): boolean;
  /** Refreshes that were asked for. */
  readonly refreshes: number;
  special: Special | undefined;
  /** Where it says that the portal is. */
  endpoint: string;
}

export async function startTokenServer(endpoint: string): Promise<TokenServer> {
  const refreshTokens = new Set<string>();
  let current = "";
  let count = 0;
  const issue = (): Record<string, unknown> => {
    count += 1;
    current = `accessMarker${count}aaaaaaaaaa`;
    refreshTokens.add(`refreshMarker${count}aaaaaaaaaa`);
    return {
      access_token: current,
      refresh_token: `refreshMarker${count}aaaaaaaaaa`,
      expires_in: 3600,
      client_endpoint: server.endpoint,
      domain: "oauth.bitrix.info",
      member_id: memberId,
      scope: "crm,task",
      status: "L",
      user_id: 7,
    };
  };
  const listener = await listen(async (request, response) => {
    const good = (): Record<string, unknown> => {
      refreshTokens.delete(request.query.get("refresh_token") ?? "");
      return issue();
    };
    if (server.special !== undefined) return server.special(request, response, good);
    const isKnown = request.query.get("client_secret") === clientSecret;
    if (!isKnown) return json(response, { error: "invalid_client", error_description: "no such application" }, 401);
    const { query } = request;
    const isCode = query.get("grant_type") === "authorization_code" && query.get("code") === "goodCode";
    const isRefresh =
      query.get("grant_type") === "refresh_token" && refreshTokens.has(query.get("refresh_token") ?? "");
    if (!isCode && !isRefresh) return json(response, { error: "invalid_grant", error_description: "used" }, 400);
    return json(response, good());
  });
  const server: TokenServer = {
    ...listener,
    application: { clientId: "local.1", clientSecret, server: listener.origin },
    special: undefined,
    endpoint,
    tokens(change = {}) {
      const issued = issue();
      const tokens = { accessToken: String(issued["access_token"]), refreshToken: String(issued["refresh_token"]) };
      const issuedAt = Date.now();
      return {
        ...tokens,
        issuedAt,
        expiresAt: issuedAt + 3_600_000,
        clientEndpoint: server.endpoint,
        memberId,
        userId: 7,
        scopes: ["crm"],
        ...change,
      };
    },
    isCurrent: (accessToken) => accessToken === current,
    get refreshes() {
      return listener.heard.filter(({ query }) => query.get("grant_type") === "refresh_token").length;
    },
  };
  return server;
}
