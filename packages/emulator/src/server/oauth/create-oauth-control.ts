import { RestError } from "../rest-error.ts";
import { issueTokens, type AuthorizationServer } from "./create-authorization-server.ts";
import type { Application } from "./grants.ts";
import type { OAuthControl } from "./oauth-control.ts";

/** The knobs of the server. `currentUser` stands behind tokens that name no user; `onRemove` is told of what is removed. */
export function createOAuthControl(
  server: AuthorizationServer,
  currentUser: number,
  onRemove: (application: Application) => void,
): OAuthControl {
  const first = applicationNamed(server, undefined);
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
    remove(clientId) {
      const application = applicationNamed(server, clientId);
      if (server.removed.has(application)) return;
      server.removed.add(application);
      onRemove(application);
    },
    forge: server.forge,
    rename: server.rename,
    counts: () => ({ ...server.counts }),
  };
}

/** The application of that id, the first one without it; one that was removed too. */
export function applicationNamed({ applications }: AuthorizationServer, clientId: string | undefined): Application {
  const found = applications.find((one) => clientId === undefined || one.clientId === clientId);
  if (found === undefined) throw new RestError("invalid_client", "There is no such application", 400);
  return found;
}
