import { isDeepStrictEqual } from "node:util";
import { accessSeal, needsSeal } from "./access-seal.ts";
import { changedProfile } from "./profiles/changed-profile.ts";
import { checkProfile } from "./profiles/check-profile.ts";
import { findProfile, withProfile } from "./profiles/find-profile.ts";
import type { Profile, ProfileAccess } from "./profiles/profile.ts";
import { sealKey } from "./seal-key.ts";
import type { StoreContext } from "./store-context.ts";

export interface SetAccessOptions {
  /** The profile that a person was shown. When it is another one by now, or has another access, nothing is changed. */
  readonly if?: Profile;
}

/**
 * Stores the access of a profile, sealed unless it is only reading without rules. Throws `CredentialError`; "changed-secret" when
 * the profile is not the expected one.
 */
export async function setAccess(
  context: StoreContext,
  name: string,
  access: ProfileAccess,
  { if: expected }: SetAccessOptions = {},
): Promise<Profile> {
  const change = (found: Profile): Profile => {
    if (expected !== undefined && !isAsExpected(found, expected)) throw changedProfile(found.name);
    const { accessSeal: _old, ...rest } = found;
    return checkProfile({ ...rest, access: { ...withoutOptions(found.access), ...access } });
  };
  // Refused before a key is made. The key comes first, since its lock is never taken within that of the file.
  const { vault } = change(findProfile(await context.read(), name));
  const key = needsSeal(access) ? (await sealKey(context, vault)).key : undefined;
  const seal = (profile: Profile): Profile =>
    key === undefined ? profile : { ...profile, accessSeal: accessSeal(key, profile) };
  const after = await context.change((profiles) => withProfile(profiles, name, (found) => seal(change(found))));
  return findProfile(after, name);
}

/** What the new access does not name is given up; fields that a newer version wrote stay. */
function withoutOptions({ confirmDestructive: _given, ...access }: ProfileAccess): ProfileAccess {
  return access;
}

/** The CLIENT_ID stays as long as portal and user do. */
function isAsExpected(found: Profile, expected: Profile): boolean {
  return found.clientId === expected.clientId && isDeepStrictEqual(found.access, expected.access);
}
