import { findWebhook } from "@b24kit/credential-store/find-webhook";
import type { Profile } from "@b24kit/credential-store";
import { type CredentialSource, sourceOf } from "b24kit";
import type { Environment } from "../io.ts";

/** A credential in the form in which the toolkit takes it. */
export interface FoundCredential {
  readonly credential:
    | { readonly webhook: string }
    | { readonly profile: string; readonly credentials: CredentialSource };
  /** Another one when there is another secret or another access. Tells nothing about the secret. */
  readonly version: string;
}

/**
 * Which credential applies: the named profile, else the webhook of the environment, else the current profile. Nobody can be asked for
 * a passphrase here. `onLostKey` is told when the key of the journal had to be replaced. Throws `CredentialError`, `StateError`.
 */
export async function findCredential(
  env: Environment,
  profile: string | undefined,
  onLostKey: () => void,
): Promise<FoundCredential> {
  const found = findWebhook(env);
  if (profile === undefined && found !== undefined) {
    return { credential: { webhook: found.value }, version: found.variable };
  }
  const { openCredentialStore } = await import("@b24kit/credential-store");
  const store = openCredentialStore({ env, platform: process.platform });
  const credential = await store.credentialFor(profile === undefined ? {} : { profile });
  if (credential.source === "environment") throw new TypeError("the environment was looked at before");
  return {
    credential: {
      profile: credential.profile.name,
      credentials: sourceOf(store, credential, { onReplacedKey: onLostKey }),
    },
    version: versionOf(credential.profile),
  };
}

function versionOf({ name, fingerprint, entry, clientId, access }: Profile): string {
  return JSON.stringify([name, fingerprint, entry, clientId, access]);
}
