import { accessSeal, isSealed } from "../access-seal.ts";
import { storedKey } from "../seal-key.ts";
import type { StoreContext } from "../store-context.ts";
import { withProfile } from "./find-profile.ts";
import type { Profile, ProfilePortal } from "./profile.ts";

/**
 * Writes down where the portal of a profile lives now, once its authorization server has said so. The access goes along: sealed
 * anew if its seal was genuine. To be called while nobody else changes the secret of this profile.
 */
export async function followPortal(context: StoreContext, { name }: Profile, portal: ProfilePortal): Promise<void> {
  const profiles = await context.read();
  const before = profiles.profiles.find((profile) => profile.name === name);
  if (before === undefined || isSame(before.portal, portal)) return;
  const key = before.accessSeal === undefined ? undefined : await keyOrNothing(context);
  await context.change((now) => withProfile(now, name, (profile) => moved(profile, portal, key)));
}

function moved(before: Profile, portal: ProfilePortal, key: Uint8Array | undefined): Profile {
  // Without its key the seal would be lost: the next refresh tries again.
  if (before.accessSeal !== undefined && key === undefined) return before;
  const after = { ...before, portal: { ...before.portal, ...portal } };
  return key === undefined || !isSealed(key, before) ? after : { ...after, accessSeal: accessSeal(key, after) };
}

function isSame(before: ProfilePortal, now: ProfilePortal): boolean {
  return before.host === now.host && before.url === now.url && before.memberId === now.memberId;
}

/** The tokens are saved already: a vault that does not give the key must not make a failure of that. */
async function keyOrNothing(context: StoreContext): Promise<Uint8Array | undefined> {
  try {
    return await storedKey(context, await context.read());
  } catch {
    return undefined;
  }
}
