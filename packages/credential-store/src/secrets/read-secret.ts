import { CredentialError } from "../credential-error.ts";
import { findProfile } from "../profiles/find-profile.ts";
import type { Profile } from "../profiles/profile.ts";
import { Secret } from "../secret.ts";
import type { StoreContext } from "../store-context.ts";
import { isFingerprintOf } from "./fingerprint.ts";
import { placeWords } from "./words.ts";

export interface ProfileSecret {
  readonly profile: Profile;
  readonly secret: Secret;
}

/**
 * Reads the secret of a profile. Throws `CredentialError`: "lost-secret" when the vault has none, "changed-secret" when it is
 * not the webhook that was saved.
 */
export async function readSecret(context: StoreContext, name: string): Promise<ProfileSecret> {
  let profile = findProfile(await context.read(), name);
  for (;;) {
    const vault = context.vault(profile.vault);
    const text = await vault.get(profile.entry);
    if (text !== undefined) return checked(profile, text);
    // Another process may have replaced it between the two reads.
    const now = findProfile(await context.read(), name);
    if (now.entry === profile.entry) throw lost(profile);
    profile = now;
  }
}

/** Tokens change without us (refresh), so only a webhook can be compared with what was saved. */
function checked(profile: Profile, text: string): ProfileSecret {
  const { kind, fingerprint } = profile;
  if (kind === "webhook" && !isFingerprintOf(fingerprint, text)) throw changed(profile);
  return { profile, secret: new Secret(text, { kind, fingerprint }) };
}

function lost({ name, vault }: Profile): CredentialError {
  return new CredentialError("lost-secret", {
    message: `The secret of the profile "${name}" is no longer in ${placeWords[vault]}.`,
    hint: "Sign in again under the same name.",
    profile: name,
  });
}

function changed({ name, vault }: Profile): CredentialError {
  return new CredentialError("changed-secret", {
    message: `The secret in ${placeWords[vault]} is not the one that was saved for the profile "${name}".`,
    hint: "Sign in again under the same name.",
    profile: name,
  });
}
