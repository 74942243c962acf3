import { createHash } from "node:crypto";
import type { PortalSettings } from "../../world/types.ts";
import type { Application } from "./grants.ts";
import type { ApplicationOptions } from "./oauth-options.ts";

/** The applications of a portal. Ids and secrets that were not chosen are the same for the same world. */
export function createApplications(
  wanted: readonly ApplicationOptions[],
  portal: PortalSettings,
  scopes: readonly string[],
): readonly Application[] {
  return wanted.map((options, index) => {
    const digest = digestOf(portal, `application ${index}`);
    return {
      id: index + 1,
      clientId: options.clientId ?? `local.${digest.slice(0, 14)}.${Number.parseInt(digest.slice(14, 20), 16)}`,
      clientSecret: options.clientSecret ?? digestOf(portal, `secret ${index}`).slice(0, 50),
      title: options.title ?? "b24kit",
      redirectUri: options.redirectUri,
      scopes: options.scopes ?? scopes,
      status: options.status ?? "L",
    };
  });
}

/** `member_id`: it names the portal whatever its address is. */
export function memberIdOf(portal: PortalSettings): string {
  return digestOf(portal, "member").slice(0, 32);
}

function digestOf(portal: PortalSettings, purpose: string): string {
  return createHash("sha256")
    .update(JSON.stringify([purpose, portal]))
    .digest("hex");
}
