import { RestError } from "../rest-error.ts";
import { issueTokens, type AuthorizationServer } from "./create-authorization-server.ts";
import type { Application } from "./grants.ts";
import type { OAuthControl } from "./oauth-control.ts";

/** The knobs of the server. `currentUser` stands behind tokens that name no user. */
export function createOAuthControl(server: AuthorizationServer, currentUser: number): OAuthControl {
  const first = applicationOf(server, undefined);
  return {
    clientId: first.clientId,
    clientSecret: first.clientSecret,
    memberId: server.memberId,
    pass: server.pass,
    issue({ userId = currentUser, scopes = first.scopes } = {}) {
      return { ...issueTokens(server, { application: first, userId, scopes }), memberId: server.memberId };
    },
    revoke() {
      server.codes.drop();
      server.refreshTokens.drop();
    },
    remove: (clientId) => void server.removed.add(applicationOf(server, clientId)),
    forge: server.forge,
    rename: server.rename,
    counts: () => ({ ...server.counts }),
  };
}

function applicationOf({ applications }: AuthorizationServer, clientId: string | undefined): Application {
  const found = applications.find((one) => clientId === undefined || one.clientId === clientId);
  if (found === undefined) throw new RestError("invalid_client", "There is no such application", 400);
  return found;
}
