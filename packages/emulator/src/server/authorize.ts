import { createCaller, type Caller } from "../portal/caller.ts";
import type { PortalState } from "../portal/portal-state.ts";
import type { UserRow } from "../world/types.ts";
import { RestError } from "./rest-error.ts";
import type { Route } from "./route.ts";

/** Shorter secrets are taken for wrong ones. */
const minSecretLength = 8;

/** The caller behind a webhook, or the error that the portal answers. `token` is what stood in `auth`. */
export function authorize(portal: PortalState, route: Route, token: string): Caller {
  if (route.webhook === undefined) throw withoutWebhook(token);
  const user = findUser(portal, route.webhook.user);
  if (user === undefined || route.webhook.secret.length < minSecretLength) {
    throw new RestError("INVALID_CREDENTIALS", "Invalid request credentials", 401);
  }
  if (!user.ACTIVE) throw new RestError("authorization_error", "Unable to authorize user", 401);
  return createCaller(portal, user);
}

/** No token is ever valid: the emulator has no applications yet. */
function withoutWebhook(token: string): RestError {
  return token === ""
    ? new RestError("NO_AUTH_FOUND", "Wrong authorization data", 401)
    : new RestError("invalid_token", "Unable to get application by token", 401);
}

function findUser(portal: PortalState, user: string): UserRow | undefined {
  if (/^\d+$/.test(user)) return portal.users.get(Number(user));
  return portal.users.rows.find((row) => row["LOGIN"] === user);
}
