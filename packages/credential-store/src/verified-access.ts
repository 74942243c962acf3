import { isSealed, needsSeal } from "./access-seal.ts";
import { findProfile } from "./profiles/find-profile.ts";
import type { Profile, ProfileAccess } from "./profiles/profile.ts";
import { storedKey } from "./seal-key.ts";
import type { StoreContext } from "./store-context.ts";

/** An access, and whether it is the one that was set. */
export interface VerifiedAccess {
  /** When it is not genuine: only reading, within the rules that stand there. */
  readonly access: ProfileAccess;
  /** False: the file was edited, or the key is another one by now. */
  readonly isGenuine: boolean;
}

export interface VerifyAccessOptions {
  /** The key of the seal, when it was read before. It is read, and never made, when absent. */
  readonly key?: Uint8Array;
  /** What the access is to be used on. That of another portal or user is not genuine there. */
  readonly portal?: { readonly host: string; readonly userId?: number };
}

/** The access of a profile, as far as it is proved. Throws `CredentialError` ("no-profile"), and what the vault of the key throws. */
export async function verifiedAccess(
  context: StoreContext,
  name: string,
  { key, portal }: VerifyAccessOptions = {},
): Promise<VerifiedAccess> {
  const profiles = await context.read();
  const profile = findProfile(profiles, name);
  const { access, accessSeal } = profile;
  if (!needsSeal(access)) return { access, isGenuine: true };
  if (accessSeal === undefined || !isFor(profile, portal)) return onlyReading(access);
  const known = key ?? (await storedKey(context, profiles));
  return known !== undefined && isSealed(known, profile) ? { access, isGenuine: true } : onlyReading(access);
}

function isFor({ portal, user }: Profile, used: VerifyAccessOptions["portal"]): boolean {
  if (used === undefined) return true;
  return used.host === portal.host && (used.userId === undefined || used.userId === user.id);
}

function onlyReading({ confirmDestructive: _given, ...access }: ProfileAccess): VerifiedAccess {
  return { access: { ...access, level: "read-only", confirm: "person" }, isGenuine: false };
}
