import { notRemoved } from "./not-removed.ts";
import { findProfile, withProfile } from "./profiles/find-profile.ts";
import type { Profile } from "./profiles/profile.ts";
import { profileName } from "./profiles/profile-name.ts";
import { type Placement, placeSecret } from "./secrets/place-secret.ts";
import { readSecret } from "./secrets/read-secret.ts";
import { sweep } from "./secrets/sweep.ts";
import { placeWords } from "./secrets/words.ts";
import type { StoreContext } from "./store-context.ts";
import type { VaultKind } from "./vaults/vault.ts";

/**
 * Moves the secret of a profile to another place: the copy is read back and compared before the source is removed. Throws
 * `CredentialError`; "not-removed" when the profile uses the copy, but the source is still there.
 */
export async function moveSecret(context: StoreContext, text: string, to: VaultKind): Promise<Profile> {
  const name = profileName(text);
  return context.alone(name, async () => {
    const { profile, secret } = await readSecret(context, name);
    const placement: Placement = {
      name,
      secret: secret.reveal(),
      vault: to,
      commit: (profiles, entry) => withProfile(profiles, name, (before) => ({ ...before, vault: to, entry })),
    };
    // A move that was interrupted after the copy is finished by moving again.
    const [stuck] = await (profile.vault === to ? sweep(context, name) : placeSecret(context, placement));
    if (stuck !== undefined) throw notRemoved(stuck, `The profile "${name}" now uses ${placeWords[to]}`);
    return findProfile(await context.read(), name);
  });
}
