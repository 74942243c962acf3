import type { CredentialStore } from "@b24kit/credential-store";
import type { OpenedPortal } from "b24kit";
import type { Context } from "../context.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { openPortalFor } from "./open-portal-for.ts";
import { openStore } from "./open-store.ts";

/** The portal of a profile, or why it could not be opened. */
export type ProfilePortal =
  | { readonly profile: string; readonly host: string; readonly portal: OpenedPortal }
  | { readonly profile: string; readonly host: string | undefined; readonly error: unknown };

/**
 * Opens the portals of several profiles, one after the other: a passphrase may be asked for, once for all. A profile whose secret is missing is told
 * apart; a profile that is not there, two of one portal, and a passphrase that nobody gives are errors of the whole.
 */
export async function openPortals(context: Context, names: readonly string[]): Promise<readonly ProfilePortal[]> {
  const opened: ProfilePortal[] = [];
  const store = await openStore(context);
  for (const profile of names) opened.push(await open(context, profile, store));
  const hosts = new Map<string, string>();
  for (const one of opened) {
    if (!("portal" in one)) continue;
    const { host } = one;
    const before = hosts.get(host);
    if (before !== undefined) throw samePortal(before, one.profile, host);
    hosts.set(host, one.profile);
  }
  return opened;
}

async function open(context: Context, profile: string, store: CredentialStore): Promise<ProfilePortal> {
  try {
    const options = { ...context.options, profile };
    const portal = await openPortalFor({ ...context, options }, { store });
    return { profile, host: portal.portal.host, portal };
  } catch (error) {
    context.io.signal.throwIfAborted();
    if (isOfAll(error)) throw error;
    return { profile, host: undefined, error };
  }
}

const ofAll = new Set(["no-profile", "bad-name", "cancelled", "wrong-passphrase"]);

/** Known by its code: loading the store's class costs start-up time. Nobody is asked again for what they did not know or want to say. */
function isOfAll(error: unknown): boolean {
  return error instanceof Error && "code" in error && ofAll.has(String(error.code));
}

/** Its deals would be counted twice. */
function samePortal(first: string, second: string, host: string): CliError {
  return usageError(
    { ru: `профили ${first} и ${second} — один портал`, en: `the profiles ${first} and ${second} are one portal` },
    { ru: `оба ведут на ${host}: его сделки вошли бы дважды`, en: `both lead to ${host}: its deals would count twice` },
    { ru: "оставьте один из них", en: "keep one of them" },
  );
}
