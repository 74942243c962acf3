import { CredentialError } from "./credential-error.ts";
import { withProfile } from "./profiles/find-profile.ts";
import { changedProfile } from "./profiles/changed-profile.ts";
import { followPortal } from "./profiles/follow-portal.ts";
import type { Profile, ProfilePortal } from "./profiles/profile.ts";
import { profileName } from "./profiles/profile-name.ts";
import type { Secret } from "./secret.ts";
import { fingerprintOf } from "./secrets/fingerprint.ts";
import { placeSecret, storeAndCompare } from "./secrets/place-secret.ts";
import { readSecret } from "./secrets/read-secret.ts";
import type { StoreContext } from "./store-context.ts";

/**
 * Stores the new secret of the profile and reads it back; to be awaited before the secret is used. With `portal` the profile
 * follows a portal that has got another host.
 */
export type SaveSecret = (secret: string, portal?: ProfilePortal) => Promise<void>;

/**
 * Works with a secret that may have to be renewed, while no other process does: the one that waited gets what the first one
 * saved. Throws "changed-secret" when the profile is not the `expected` one, what the action throws, and `CredentialError`, `StateError`.
 */
export async function withSecret<T>(
  context: StoreContext,
  text: string,
  action: (secret: Secret, save: SaveSecret) => Promise<T>,
  expected?: Pick<Profile, "clientId">,
): Promise<T> {
  const name = profileName(text);
  return context.alone(name, async () => {
    const { profile, secret } = await readSecret(context, name);
    if (expected !== undefined && profile.clientId !== expected.clientId) throw changedProfile(name);
    let isOver = false;
    const save: SaveSecret = async (renewed, portal) => {
      if (isOver) throw tooLate(name);
      await (profile.kind === "oauth" ? renewTokens : renewWebhook)(context, profile, renewed);
      if (portal !== undefined) await followPortal(context, profile, portal);
    };
    try {
      return await action(secret, save);
    } finally {
      isOver = true;
    }
  });
}

/**
 * New tokens of the same sign-in replace the old ones where these stand: the portal does not take the old ones any more, so
 * nothing is gained by keeping them, and a copy on the side could be lost with the process.
 */
async function renewTokens(context: StoreContext, profile: Profile, secret: string): Promise<void> {
  await storeAndCompare(context, { name: profile.name, vault: profile.vault, secret }, profile.entry);
}

async function renewWebhook(context: StoreContext, { name, vault }: Profile, secret: string): Promise<void> {
  const fingerprint = fingerprintOf(secret, context.randomHex(16));
  await placeSecret(context, {
    name,
    vault,
    secret,
    commit: (profiles, entry) => withProfile(profiles, name, (before) => ({ ...before, entry, fingerprint })),
  });
}

function tooLate(name: string): CredentialError {
  return new CredentialError("not-verified", {
    message: `The secret of the profile "${name}" was to be saved after the work with it had ended.`,
    hint: "Await the saving within the work: other processes may use the profile afterwards.",
    profile: name,
  });
}
