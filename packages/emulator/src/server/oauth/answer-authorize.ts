import { toText, type Params } from "../../php/values.ts";
import type { PortalState } from "../../portal/portal-state.ts";
import type { UserRow } from "../../world/types.ts";
import { codePage, consentPage, refusalPage } from "./authorize-pages.ts";
import { installedApplication, type AuthorizationServer } from "./create-authorization-server.ts";
import type { Application } from "./grants.ts";

/** What the browser gets: a page, or the way back to the application. */
export type AuthorizeAnswer =
  | { readonly status: 200 | 400 | 403; readonly html: string }
  | { readonly location: string };

/**
 * Answers `/oauth/authorize/`. Who is signed in to the portal in that browser says `user`, a parameter of the emulator alone
 * (default: the world's current user). What goes wrong stays on the page: the portal redirects no errors.
 */
export function answerAuthorize(
  server: AuthorizationServer,
  portal: PortalState,
  params: Params,
  isPost: boolean,
): AuthorizeAnswer {
  const application = installedApplication(server, toText(params["client_id"]));
  if (application === undefined) return { status: 400, html: refusalPage("The application is not installed.") };
  const user = userOf(portal, toText(params["user"]));
  if (user === undefined) return { status: 403, html: refusalPage("Nobody of that number works here.") };
  if (isPost && toText(params["consent"]) === "deny") {
    return { status: 403, html: refusalPage("Access was not granted.") };
  }
  const isAllowed = server.options.consent === "auto" || (isPost && toText(params["consent"]) === "allow");
  const state = toText(params["state"]);
  if (!isAllowed) return { status: 200, html: consentPage(application, user, state) };
  return goBack(server, application, Number(user.ID), state);
}

function userOf(portal: PortalState, given: string): UserRow | undefined {
  const row = portal.users.get(given === "" ? portal.world.portal.currentUser : Number(given));
  return row?.ACTIVE === true ? row : undefined;
}

/** `domain` is the portal here, `server_domain` the authorization server. */
function goBack(server: AuthorizationServer, application: Application, userId: number, state: string): AuthorizeAnswer {
  const code = server.codes.issue({ application, userId, scopes: application.scopes });
  if (application.redirectUri === undefined) return { status: 200, html: codePage(code) };
  const location = new URL(application.redirectUri);
  const answer = {
    code,
    state,
    domain: new URL(server.portalUrl()).host,
    member_id: server.memberId,
    scope: application.scopes.join(","),
    server_domain: new URL(server.url()).host,
  };
  for (const [name, value] of Object.entries(answer)) location.searchParams.set(name, value);
  return { location: location.href };
}
