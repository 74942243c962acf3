import { type Credential, openClient, type OpenClientOptions, type OpenedClient } from "b24kit";
import type { Context } from "../context.ts";
import type { RunCredential } from "../portal/credential-of.ts";
import { profileCredential } from "../portal/portal-credential.ts";

/** How the client is to work. */
type Settings = Omit<OpenClientOptions, "webhook" | "credential" | "profile">;

/** A portal that can be asked whose sign-in it is. */
export interface Opener {
  /** As it is known so far. */
  readonly host: string;
  /** Address for people. */
  readonly url: string;
  open(settings: Settings): OpenedClient | Promise<OpenedClient>;
}

/** Opens with a credential that is at hand. */
export function openerOf(credential: Credential): Opener {
  const { host, url } = credential;
  return { host, url, open: (settings) => openClient({ credential, ...settings }) };
}

/** Opens with a stored profile, whose tokens are refreshed and saved on the way. */
export function storedOpener(
  context: Context,
  credential: Extract<RunCredential, { readonly source: "profile" }>,
): Opener {
  const { host, url } = credential.profile.portal;
  return {
    host,
    url,
    open: async (settings) => openClient({ ...profileCredential(context, credential), ...settings }),
  };
}
