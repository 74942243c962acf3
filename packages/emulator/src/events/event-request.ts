import type { PortalState } from "../portal/portal-state.ts";
import { memberIdOf } from "../server/oauth/applications.ts";
import type { AuthorizationServer } from "../server/oauth/create-authorization-server.ts";
import type { Binding } from "./bindings.ts";
import { applicationAuth, webhookAuth } from "./event-auth.ts";
import type { EventData, RaisedEvent } from "./event-of-change.ts";
import { formFields } from "./form-fields.ts";
import type { Outgoing } from "./send-events.ts";

/** Who has changed something. */
export interface Cause {
  /** Null: no user, so handlers get no access token. */
  readonly userId: number | null;
  /** `auth_connector` of the call; "" without one. */
  readonly connector: string;
}

/** What events stand on. */
export interface Ground {
  readonly portal: PortalState;
  /** Absent where the portal has no applications. */
  readonly oauth: AuthorizationServer | undefined;
  readonly url: () => string;
  /** Epoch milliseconds, real time. */
  readonly now: () => number;
  readonly sleep: (length: number) => Promise<void>;
}

/** What a handler gets of an online event. */
export function eventRequest(ground: Ground, binding: Binding, { code, data }: RaisedEvent, cause: Cause): Outgoing {
  const { id, handler } = binding;
  const body = (): string =>
    formFields({
      event: code,
      event_handler_id: id,
      data,
      ts: Math.floor(ground.portal.now() / 1000),
      auth: authOf(ground, binding, cause),
    });
  return { code, handler, body };
}

function authOf({ portal, oauth, url }: Ground, { application, userId, token }: Binding, cause: Cause): EventData {
  if (application === undefined || oauth === undefined) {
    return webhookAuth(oauth?.portalUrl() ?? url(), memberIdOf(portal.world.portal), token);
  }
  return applicationAuth(oauth, application, userId === 0 ? cause.userId : userId);
}
