import type { StoreContext } from "./store-context.ts";
import { CredentialError } from "./credential-error.ts";
import { checkProfile } from "./profiles/check-profile.ts";
import {
  type Profile,
  type ProfileFacts,
  type ProfileKind,
  type ProfilePortal,
  type ProfileUser,
  readOnlyAccess,
} from "./profiles/profile.ts";
import { findProfile } from "./profiles/find-profile.ts";
import { isSameOwner } from "./profiles/is-same-owner.ts";
import { profileName } from "./profiles/profile-name.ts";
import type { Leftover, Profiles } from "./profiles/read-profiles.ts";
import type { Secret } from "./secret.ts";
import { chooseVault } from "./secrets/choose-vault.ts";
import { fingerprintOf, isFingerprintOf } from "./secrets/fingerprint.ts";
import { placeSecret } from "./secrets/place-secret.ts";
import type { VaultKind } from "./vaults/vault.ts";

/** A sign-in to be stored. The caller has verified it with the portal. */
export interface ProfileDraft {
  /** Free text of up to 100 characters; an existing profile of that name is replaced. */
  readonly name: string;
  readonly kind: ProfileKind;
  readonly portal: ProfilePortal;
  readonly user: ProfileUser;
  readonly facts?: ProfileFacts;
  /** The address of the webhook, or the tokens as JSON. */
  readonly secret: string | Secret;
  /** Where to keep it. Default: the best place that works here; the weak ones are taken only when named. */
  readonly vault?: VaultKind;
  /** Make it the current profile. The first one is in any case. */
  readonly makeCurrent?: boolean;
}

export interface SavedProfile {
  readonly profile: Profile;
  /** Old secrets that could not be removed from their places. */
  readonly leftovers: readonly Leftover[];
}

/** Stores a profile; what was stored under the name works until the new one surely does. */
export async function saveProfile(context: StoreContext, draft: ProfileDraft): Promise<SavedProfile> {
  const name = profileName(draft.name);
  const secret = typeof draft.secret === "string" ? draft.secret : draft.secret.reveal();
  if (secret === "") throw noSecret(name);
  return context.alone(name, async () => {
    const before = (await context.read()).profiles.find((profile) => profile.name === name);
    // Refused before anything is touched.
    checkProfile(profileOf(context, { ...draft, name, secret, before, entry: name, vault: "keychain" }));
    const vault = await chooseVault(context, {
      ...(draft.vault === undefined ? {} : { named: draft.vault }),
      ...(before === undefined ? {} : { used: before.vault }),
    });
    const commit = (profiles: Profiles, entry: string): Profiles => {
      // Read again under the lock of the file: its access may have been changed meanwhile.
      const old = profiles.profiles.find((profile) => profile.name === name);
      const profile = profileOf(context, { ...draft, name, secret, before: old, entry, vault });
      return put(profiles, profile, draft.makeCurrent === true);
    };
    const leftovers = await placeSecret(context, { name, secret, vault, commit });
    return { profile: findProfile(await context.read(), name), leftovers };
  });
}

interface Making extends Omit<ProfileDraft, "secret"> {
  readonly secret: string;
  readonly vault: VaultKind;
  readonly entry: string;
  readonly before: Profile | undefined;
}

/** Another portal or user is another profile, whatever its name: rights given to the old one are not its own. */
function profileOf(context: StoreContext, making: Making): Profile {
  const { name, kind, portal, user, facts = {}, vault, entry, secret } = making;
  const before = making.before !== undefined && isSameOwner(making.before, making) ? making.before : undefined;
  const isSameSecret = before !== undefined && isFingerprintOf(before.fingerprint, secret);
  return {
    ...before,
    name,
    kind,
    portal,
    user,
    access: before?.access ?? readOnlyAccess,
    facts: { ...facts, checkedAt: context.now() },
    vault,
    entry,
    clientId: before?.clientId ?? context.randomHex(16),
    fingerprint: isSameSecret ? before.fingerprint : fingerprintOf(secret, context.randomHex(16)),
    createdAt: before?.createdAt ?? context.now(),
  };
}

function put(profiles: Profiles, profile: Profile, makeCurrent: boolean): Profiles {
  const index = profiles.profiles.findIndex(({ name }) => name === profile.name);
  const isFirst = !profiles.profiles.some(({ name }) => name === profiles.current);
  return {
    ...profiles,
    ...(makeCurrent || isFirst ? { current: profile.name } : {}),
    profiles: index === -1 ? [...profiles.profiles, profile] : profiles.profiles.with(index, profile),
  };
}

function noSecret(name: string): CredentialError {
  return new CredentialError("bad-secret", {
    message: `There is no secret to store for the profile "${name}".`,
    hint: "Give the address of an inbound webhook.",
    profile: name,
  });
}
