import { RestError } from "../rest-error.ts";
import type { AuthorizationServer } from "./create-authorization-server.ts";
import type { Grant } from "./grants.ts";

/** What the access token of a call stands for, or the error that the portal answers. */
export function signInByToken(server: AuthorizationServer | undefined, token: string): Grant {
  const found = server?.accessTokens.find(token);
  if (found === undefined) throw new RestError("invalid_token", "Unable to get application by token", 401);
  if (server?.removed.has(found.grant.application) === true) {
    throw new RestError("APPLICATION_NOT_FOUND", "Application not found", 401);
  }
  if (found.isExpired) throw new RestError("expired_token", "The access token provided has expired.", 401);
  return found.grant;
}
