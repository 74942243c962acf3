import { CredentialError } from "../credential-error.ts";
import type { Profile } from "./profile.ts";
import { profileSchema } from "./profile-schema.ts";

/** Gives the profile back when the file may hold it, key-free. Throws `CredentialError` ("bad-profile"). */
export function checkProfile(profile: Profile): Profile {
  const { success, error } = profileSchema.safeParse(profile);
  const issue = error?.issues[0];
  const problem = issue && `${issue.path.join(".")}: ${issue.message}`;
  const key = holdsKey(profile) ? "it holds the key of a webhook" : undefined;
  if (success && key === undefined) return profile;
  throw new CredentialError("bad-profile", {
    message: `The profile "${profile.name}" cannot be stored: ${problem ?? key}.`,
    hint: "Correct the value. Nothing was changed.",
    profile: profile.name,
  });
}

/** Each text on its own: side by side, a person called Forrest and a time zone would look like a path. */
function holdsKey(value: unknown): boolean {
  if (typeof value === "string") return /\/rest\/(?:api\/)?[^/\s"]+\/[\w-]{8,}/i.test(value);
  return typeof value === "object" && value !== null && Object.values(value).some(holdsKey);
}
