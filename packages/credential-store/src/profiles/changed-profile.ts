import { CredentialError } from "../credential-error.ts";

/** The error for a profile that another command has replaced or changed since it was looked at. */
export function changedProfile(name: string): CredentialError {
  return new CredentialError("changed-secret", {
    message: `The profile "${name}" was changed by another command in the same moment. Nothing was done with it.`,
    hint: "Look at the profile and repeat the command.",
    profile: name,
  });
}
