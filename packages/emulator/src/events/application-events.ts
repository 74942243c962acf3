import { randomBytes } from "node:crypto";
import type { PortalState } from "../portal/portal-state.ts";
import { issueTokens, type AuthorizationServer } from "../server/oauth/create-authorization-server.ts";
import type { Application } from "../server/oauth/grants.ts";
import { applicationAuth, applicationToken } from "./event-auth.ts";
import type { EventCenter } from "./event-center.ts";
import type { FrameOpening } from "./event-control.ts";
import type { EventData } from "./event-of-change.ts";
import { formFields } from "./form-fields.ts";

/** The body of ONAPPINSTALL for an application without a page: with a refresh token and the application token. */
export function installForm(
  server: AuthorizationServer,
  { now, world }: PortalState,
  application: Application,
  userId: number,
): string {
  const language = world.portal.license.split("_", 1)[0] ?? "en";
  return formFields({
    event: "ONAPPINSTALL",
    event_handler_id: 0,
    data: { VERSION: 1, ACTIVE: "Y", INSTALLED: "Y", LANGUAGE_ID: language },
    ts: Math.floor(now() / 1000),
    auth: applicationAuth(server, application, userId, true),
  });
}

/** ONAPPUPDATE, which has authorization. Handlers go with an update; that queues stay is unconfirmed. */
export function updateApplication(center: EventCenter, application: Application, userId: number): void {
  const event = { code: "ONAPPUPDATE", data: { PREVIOUS_VERSION: 1 } };
  center.raise(event, { userId, connector: "" }, application);
  center.bindings.remove((one) => one.application === application);
}

/** ONAPPUNINSTALL has no authorization but the token to compare. The handlers and queues of the application go. */
export function uninstall(center: EventCenter, { now }: PortalState, application: Application): void {
  const { bindings, queue, sender, oauth, unfinished } = center;
  const isOwn = (one: { readonly application: Application | undefined }): boolean => one.application === application;
  const auth: EventData = oauth === undefined ? {} : { application_token: applicationToken(oauth, application) };
  for (const { id, handler, code, isOffline } of bindings.find(isOwn)) {
    if (code !== "ONAPPUNINSTALL" || isOffline || unfinished.has(application)) continue;
    const ts = Math.floor(now() / 1000);
    const fields = { event: code, event_handler_id: id, data: { CLEAN: 0 }, ts, auth };
    sender.send({ code, handler, body: () => formFields(fields) });
  }
  bindings.remove(isOwn);
  queue.remove(queue.find(isOwn));
}

/** Address and body with which the portal opens an application's page in a frame. */
export function frameForm(
  server: AuthorizationServer,
  { world }: PortalState,
  application: Application,
  { page, userId = world.portal.currentUser, placement = "DEFAULT", options }: FrameOpening,
): { readonly address: string; readonly body: string } {
  const portal = new URL(server.portalUrl());
  const address = new URL(page);
  const query = {
    DOMAIN: portal.host,
    PROTOCOL: portal.protocol === "https:" ? "1" : "0",
    LANG: world.portal.license.split("_", 1)[0] ?? "en",
    APP_SID: randomBytes(16).toString("hex"),
  };
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  const { accessToken, refreshToken } = issueTokens(server, { application, userId, scopes: application.scopes });
  const body = formFields({
    AUTH_ID: accessToken,
    AUTH_EXPIRES: server.accessSeconds,
    REFRESH_ID: refreshToken,
    SERVER_ENDPOINT: `${server.url()}/rest/`,
    APPLICATION_TOKEN: applicationToken(server, application),
    APPLICATION_SCOPE: application.scopes.join(","),
    member_id: server.memberId,
    status: application.status,
    PLACEMENT: placement,
    ...(options === undefined ? {} : { PLACEMENT_OPTIONS: JSON.stringify(options) }),
  });
  return { address: address.href, body };
}
