import { type Credential, credentialFor } from "./environment/credential-for.ts";
import { moveSecret } from "./move-secret.ts";
import { checkProfile } from "./profiles/check-profile.ts";
import { findProfile, withProfile } from "./profiles/find-profile.ts";
import type { Profile, ProfileAccess, ProfileFacts } from "./profiles/profile.ts";
import type { Leftover } from "./profiles/read-profiles.ts";
import { removeLeftovers, removeProfile } from "./remove-profile.ts";
import { type ProfileDraft, type SavedProfile, saveProfile } from "./save-profile.ts";
import type { Secret } from "./secret.ts";
import { readSecret } from "./secrets/read-secret.ts";
import { type SealKey, sealKey } from "./seal-key.ts";
import { setAccess, type SetAccessOptions } from "./set-access.ts";
import { type StatusOptions, storeStatus, type StoreStatus } from "./status/store-status.ts";
import { createStoreContext, type CredentialStoreOptions, type StoreContext } from "./store-context.ts";
import { type TargetSecrets, targetSecrets } from "./targets/target-secrets.ts";
import type { VaultKind } from "./vaults/vault.ts";
import { verifiedAccess, type VerifiedAccess, type VerifyAccessOptions } from "./verified-access.ts";
import { type SaveSecret, withSecret } from "./with-secret.ts";

/**
 * Profiles and their secrets. Nothing is opened or read before it is asked for. Every step may throw `CredentialError` and
 * `StateError`; neither holds a secret.
 */
export interface CredentialStore {
  list(): Promise<readonly Profile[]>;
  /** Throws "no-profile". */
  get(name: string): Promise<Profile>;
  /** The current profile, when one is chosen. */
  current(): Promise<Profile | undefined>;
  /** Makes a profile the current one. */
  switchTo(name: string): Promise<Profile>;
  /**
   * Stores a profile that was verified with the portal. One of that name is replaced, after the new secret was stored and
   * read back. A new portal or user under the old name begins with read-only access and a CLIENT_ID of its own.
   */
  save(draft: ProfileDraft): Promise<SavedProfile>;
  /** Adds what the portal said; `checkedAt` becomes now. */
  updateFacts(name: string, facts: ProfileFacts): Promise<Profile>;
  /**
   * Only stores it, sealed: the caller has asked a person. `if` is the profile that the person was shown: when it is another one by
   * now, nothing is changed ("changed-secret").
   */
  setAccess(name: string, access: ProfileAccess, options?: SetAccessOptions): Promise<Profile>;
  /**
   * The access of a profile as far as its seal proves it: only reading when the file was edited. Asks for the key of the seal
   * unless the access is read-only without rules.
   */
  verifiedAccess(name: string, options?: VerifyAccessOptions): Promise<VerifiedAccess>;
  /** Removes a profile and its secret. Throws "not-removed" when the secret is still there. */
  remove(name: string): Promise<void>;
  /** Moves a secret. Throws "not-removed" when the profile uses the copy, but the source is still there. */
  move(name: string, to: VaultKind): Promise<Profile>;
  /** The secret of a profile. Throws "lost-secret", "changed-secret" and what its vault throws. */
  secretOf(name: string): Promise<Secret>;
  /** Works with a secret that may have to be renewed, while no other process does. */
  withSecret<T>(name: string, action: (secret: Secret, save: SaveSecret) => Promise<T>): Promise<T>;
  /** The key that seals plans, grants, the journal and the access of profiles; made in the place of this profile's secret when there is none yet. */
  sealKey(name: string): Promise<SealKey>;
  /** Which credential applies, and why: the named profile, else the environment, else the current profile. */
  credentialFor(choice?: { readonly profile?: string }): Promise<Credential>;
  /** Where each secret is, how well it is protected, and what is wrong. Changes nothing. */
  status(options?: StatusOptions): Promise<StoreStatus>;
  /** Secrets of what reports are sent to. */
  readonly targetSecrets: TargetSecrets;
  /** Tries again to remove secrets that no profile uses. Returns those that are still there. */
  removeLeftovers(): Promise<readonly Leftover[]>;
}

/** Opens the store of this user, or the one in a folder. Nothing is read yet. */
export function openCredentialStore(options: CredentialStoreOptions): CredentialStore {
  const context = createStoreContext(options);
  return {
    list: async () => (await context.read()).profiles,
    get: async (name) => findProfile(await context.read(), name),
    current: async () => {
      const { profiles, current } = await context.read();
      return profiles.find(({ name }) => name === current);
    },
    switchTo: async (name) => {
      const after = await context.change((profiles) => ({ ...profiles, current: findProfile(profiles, name).name }));
      return findProfile(after, name);
    },
    save: async (draft) => saveProfile(context, draft),
    updateFacts: async (name, facts) => updateFacts(context, name, facts),
    setAccess: async (name, access, accessOptions) => setAccess(context, name, access, accessOptions),
    verifiedAccess: async (name, verifyOptions) => verifiedAccess(context, name, verifyOptions),
    remove: async (name) => removeProfile(context, name),
    move: async (name, to) => moveSecret(context, name, to),
    secretOf: async (name) => (await readSecret(context, name)).secret,
    withSecret: async (name, action) => withSecret(context, name, action),
    sealKey: async (name) => sealKey(context, findProfile(await context.read(), name).vault),
    credentialFor: async ({ profile } = {}) => credentialFor(context, profile),
    status: async (statusOptions) => storeStatus(context, statusOptions),
    targetSecrets: targetSecrets(context),
    removeLeftovers: async () => removeLeftovers(context),
  };
}

async function updateFacts(context: StoreContext, name: string, facts: ProfileFacts): Promise<Profile> {
  const added = { ...facts, checkedAt: context.now() };
  const after = await context.change((profiles) =>
    withProfile(profiles, name, (before) => checkProfile({ ...before, facts: { ...before.facts, ...added } })),
  );
  return findProfile(after, name);
}
