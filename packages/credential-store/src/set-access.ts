import { isDeepStrictEqual } from "node:util";
import { changedProfile } from "./profiles/changed-profile.ts";
import { checkProfile } from "./profiles/check-profile.ts";
import { findProfile, withProfile } from "./profiles/find-profile.ts";
import type { Profile, ProfileAccess } from "./profiles/profile.ts";
import type { StoreContext } from "./store-context.ts";

export interface SetAccessOptions {
  /** The profile that a person was shown. When it is another one by now, or has another access, nothing is changed. */
  readonly if?: Profile;
}

/** Stores the access of a profile. Throws `CredentialError`; "changed-secret" when the profile is not the expected one. */
export async function setAccess(
  context: StoreContext,
  name: string,
  access: ProfileAccess,
  { if: expected }: SetAccessOptions = {},
): Promise<Profile> {
  const after = await context.change((profiles) =>
    withProfile(profiles, name, (found) => {
      if (expected !== undefined && !isAsExpected(found, expected)) throw changedProfile(found.name);
      return checkProfile({ ...found, access: { ...found.access, ...access } });
    }),
  );
  return findProfile(after, name);
}

/** The CLIENT_ID stays as long as portal and user do. */
function isAsExpected(found: Profile, expected: Profile): boolean {
  return found.clientId === expected.clientId && isDeepStrictEqual(found.access, expected.access);
}
