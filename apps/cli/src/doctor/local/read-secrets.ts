import { type CredentialStore, openCredentialStore, type Profile } from "@b24kit/credential-store";
import type { Context } from "../../context.ts";
import { hideSignIn } from "../../portal/hide-sign-in.ts";
import type { FoundCredential } from "../open-credential.ts";

/** Milliseconds after which no further secret is looked at: a keychain may take two seconds for each. */
const longest = 4000;

/** Troubles of one secret; all others are those of its place, and of every secret in it. */
const ofOneSecret: ReadonlySet<unknown> = new Set(["lost-secret", "changed-secret", "no-profile"]);

/** Why secrets cannot be read, by the name of the profile; undefined for one that can. Absent: not looked at. */
export type SecretErrors = ReadonlyMap<string, unknown>;

/** Tries to read the secret of every profile. Nobody is asked for a passphrase that was not given already. Never throws. */
export async function readSecrets(
  context: Context,
  found: FoundCredential,
  profiles: readonly Profile[],
): Promise<SecretErrors> {
  const store = silentStore(context, found);
  const errors = new Map<string, unknown>();
  const places = new Map<string, unknown>();
  const end = performance.now() + longest;
  for (const { name, vault } of profiles) {
    if (performance.now() > end) break;
    const error = places.get(vault) ?? (await errorOf(context, store, name));
    errors.set(name, error);
    if (error !== undefined && !ofOneSecret.has(codeOf(error))) places.set(vault, error);
  }
  return errors;
}

/** The store that has the key of the encrypted file already; else one that has nobody to ask. */
export function silentStore({ io }: Context, { credential, error }: FoundCredential): CredentialStore {
  const isOpen =
    credential?.source === "profile" && error === undefined && credential.profile.vault === "encrypted-file";
  return isOpen ? credential.store : openCredentialStore({ env: io.env, platform: process.platform });
}

async function errorOf({ io }: Context, store: CredentialStore, name: string): Promise<unknown> {
  try {
    const secret = await store.secretOf(name);
    if (secret.kind === "oauth") hideSignIn(io.known, secret.reveal());
    else io.known.hide(secret.reveal());
    return undefined;
  } catch (error) {
    return error;
  }
}

/** The code of an error of the store; undefined for other errors. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
