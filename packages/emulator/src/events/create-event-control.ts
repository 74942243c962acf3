import { randomBytes } from "node:crypto";
import type { PortalState } from "../portal/portal-state.ts";
import { applicationNamed } from "../server/oauth/create-oauth-control.ts";
import type { AuthorizationServer } from "../server/oauth/create-authorization-server.ts";
import type { Application } from "../server/oauth/grants.ts";
import { applyOutsideChange } from "./apply-outside-change.ts";
import { frameForm, installForm, updateApplication } from "./application-events.ts";
import { eventScopes } from "./event-codes.ts";
import { applicationToken } from "./event-auth.ts";
import type { EventCenter } from "./event-center.ts";
import type { EventControl, QueueCounts } from "./event-control.ts";

/** The knobs of the center. */
export function createEventControl(center: EventCenter, portal: PortalState): EventControl {
  const { sender, features, unfinished } = center;
  const oauth = (): AuthorizationServer => {
    if (center.oauth === undefined) throw new TypeError("The portal has no applications.");
    return center.oauth;
  };
  const named = (clientId?: string): Application => applicationNamed(oauth(), clientId);
  return {
    deliver: (settings) => void (sender.settings = { ...sender.settings, ...settings }),
    deliveries: () => [...sender.deliveries()],
    idle: () => sender.idle(),
    queue: () => countRecords(center),
    change(change) {
      const id = applyOutsideChange(portal, change);
      center.publish({ userId: change.userId ?? null, connector: "" });
      return id;
    },
    setFeature: (code, isOn) => void (isOn ? features.add(code) : features.delete(code)),
    addWebhook: (webhook) => addWebhook(center, webhook),
    applicationToken: (clientId) => applicationToken(oauth(), named(clientId)),
    async install({ clientId, callback, userId = portal.world.portal.currentUser }) {
      const application = named(clientId);
      unfinished.delete(application);
      return sender.poster.post(callback, installForm(oauth(), portal, application, userId));
    },
    beginInstallation: (clientId) => void unfinished.add(named(clientId)),
    finishInstallation: (clientId) => void unfinished.delete(named(clientId)),
    update: (clientId) => updateApplication(center, named(clientId), portal.world.portal.currentUser),
    async open(frame) {
      const { address, body } = frameForm(oauth(), portal, named(frame.clientId), frame);
      return sender.poster.post(address, body);
    },
  };
}

function countRecords({ queue }: EventCenter): QueueCounts {
  const records = queue.find(() => true);
  const reserved = records.filter(({ processId }) => processId !== "").length;
  const erroneous = records.filter(({ processId, isError }) => processId === "" && isError).length;
  return { free: records.length - reserved - erroneous, reserved, erroneous };
}

function addWebhook(
  { bindings }: EventCenter,
  {
    handler,
    codes,
    token = randomBytes(16).toString("hex"),
  }: { readonly handler: string; readonly codes: readonly string[]; readonly token?: string },
): string {
  const unknown = codes.find((code) => !eventScopes.has(code));
  if (unknown !== undefined || !URL.canParse(handler)) throw new TypeError(`There is no ${unknown ?? handler}.`);
  for (const code of codes) {
    bindings.add({
      application: undefined,
      code,
      handler,
      userId: 0,
      isOffline: false,
      connector: "",
      token,
      minTimeout: 1,
    });
  }
  return token;
}
