import { createCaller, type Caller } from "../portal/caller.ts";
import type { PortalState } from "../portal/portal-state.ts";
import type { UserRow } from "../world/types.ts";
import type { EmulatorContext } from "./context.ts";
import { signInByToken } from "./oauth/sign-in-by-token.ts";
import { RestError } from "./rest-error.ts";
import type { Route } from "./route.ts";
import type { Requester } from "./run-command.ts";

/** Shorter secrets are taken for wrong ones. */
const minSecretLength = 8;

/** Who asks, by webhook or token, or the error that the portal answers. `token` is what stood in the header or in `auth`. */
export function authorize(context: EmulatorContext, route: Pick<Route, "webhook">, token: string): Requester {
  return route.webhook === undefined ? byToken(context, token) : byWebhook(context, route.webhook);
}

function byWebhook(
  { portal, scopes }: EmulatorContext,
  { user: given, secret }: NonNullable<Route["webhook"]>,
): Requester {
  const user = findUser(portal, given);
  if (user === undefined || secret.length < minSecretLength) {
    throw new RestError("INVALID_CREDENTIALS", "Invalid request credentials", 401);
  }
  const caller = activeCaller(portal, user);
  return { caller, scopes, credential: `${caller.id}/${secret}` };
}

/** With the rights of the user within the granted scopes. Operating time is the application's, whoever calls. */
function byToken({ portal, oauth }: EmulatorContext, token: string): Requester {
  if (token === "") throw new RestError("NO_AUTH_FOUND", "Wrong authorization data", 401);
  const { application, userId, scopes } = signInByToken(oauth, token);
  const caller = activeCaller(portal, portal.users.get(userId));
  return { caller, scopes, application, credential: application.clientId, token };
}

function activeCaller(portal: PortalState, user: UserRow | undefined): Caller {
  if (user?.ACTIVE !== true) throw new RestError("authorization_error", "Unable to authorize user", 401);
  return createCaller(portal, user);
}

function findUser(portal: PortalState, user: string): UserRow | undefined {
  if (/^\d+$/.test(user)) return portal.users.get(Number(user));
  return portal.users.rows.find((row) => row["LOGIN"] === user);
}
