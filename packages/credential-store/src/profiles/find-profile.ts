import { CredentialError } from "../credential-error.ts";
import type { Profile } from "./profile.ts";
import { profileName } from "./profile-name.ts";
import type { Profiles } from "./read-profiles.ts";

/** Names that an error shows. */
const mostNames = 10;

/** The profile of that name. Throws `CredentialError` ("bad-name", "no-profile"). */
export function findProfile({ profiles }: Profiles, text: string): Profile {
  const name = profileName(text);
  const found = profiles.find((profile) => profile.name === name);
  if (found !== undefined) return found;
  throw new CredentialError("no-profile", {
    message: `There is no profile "${name}".`,
    hint: profiles.length === 0 ? "Sign in first: none is stored." : `Profiles: ${namesOf(profiles)}.`,
    profile: name,
  });
}

/** The names of the profiles, for a message. */
export function namesOf(profiles: readonly Profile[]): string {
  const names = profiles.slice(0, mostNames).map(({ name }) => name);
  return `${names.join(", ")}${profiles.length > mostNames ? ` and ${profiles.length - mostNames} more` : ""}`;
}

/** The same profiles with one changed. Throws `CredentialError` ("no-profile") when it is gone. */
export function withProfile(profiles: Profiles, name: string, change: (profile: Profile) => Profile): Profiles {
  const before = findProfile(profiles, name);
  const after = change(before);
  return { ...profiles, profiles: profiles.profiles.map((profile) => (profile === before ? after : profile)) };
}
