import { type Actor, type ClientSettings, openPortal, type OpenedPortal } from "b24kit";
import type { Environment } from "../settings/environment.ts";
import type { CallerCredential } from "./credential.ts";

/** How a caller's portal is opened. */
export interface OpenPortalSettings extends Pick<ClientSettings, "limits"> {
  readonly env: Environment;
  readonly actor: Actor;
  /** Milliseconds that one request may take. */
  readonly timeout: number;
  readonly now?: () => number;
}

/** Opens the portal of a credential; nothing is sent yet. In a file of its own, so that the client loads with the first call. */
export async function openCallerPortal(
  credential: CallerCredential,
  settings: OpenPortalSettings,
): Promise<OpenedPortal> {
  if ("webhook" in credential) return openPortal({ ...settings, webhook: credential.webhook });
  const { profile, credentials } = credential;
  return openPortal({ ...settings, profile, credentials });
}
