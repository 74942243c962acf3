import { notRemoved } from "./not-removed.ts";
import { findProfile } from "./profiles/find-profile.ts";
import { profileName } from "./profiles/profile-name.ts";
import type { Leftover, Profiles } from "./profiles/read-profiles.ts";
import { type StuckLeftover, sweep } from "./secrets/sweep.ts";
import type { StoreContext } from "./store-context.ts";

/**
 * Removes a profile and its secret. Nothing becomes current in its place: that could be another company. Throws
 * `CredentialError` ("not-removed") when the profile is gone but its secret is still somewhere.
 */
export async function removeProfile(context: StoreContext, text: string): Promise<void> {
  const name = profileName(text);
  await context.alone(name, async () => {
    // One write makes the secret a leftover, so that it is not forgotten when the process dies before it is deleted.
    await context.change((profiles) => without(profiles, name));
    const [stuck] = await sweep(context, name);
    if (stuck !== undefined) throw notRemoved(stuck, `The profile "${name}" is removed`);
  });
}

function without(profiles: Profiles, name: string): Profiles {
  const isGone = !profiles.profiles.some((profile) => profile.name === name);
  // A removal that was interrupted is finished by removing again.
  if (isGone && profiles.leftovers.some((leftover) => leftover.name === name)) return profiles;
  const { vault, entry } = findProfile(profiles, name);
  const { current, ...rest } = profiles;
  return {
    ...rest,
    ...(current === undefined || current === name ? {} : { current }),
    profiles: profiles.profiles.filter((profile) => profile.name !== name),
    leftovers: [...profiles.leftovers, { name, vault, entry }],
  };
}

/** Tries again to remove secrets that no profile uses. Returns those that are still there. */
export async function removeLeftovers(context: StoreContext): Promise<readonly Leftover[]> {
  const { leftovers } = await context.read();
  const stuck: StuckLeftover[] = [];
  for (const name of new Set(leftovers.map((leftover) => leftover.name))) {
    stuck.push(...(await context.alone(name, async () => sweep(context, name))));
  }
  return stuck;
}
