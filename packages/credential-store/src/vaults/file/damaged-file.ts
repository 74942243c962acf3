import { CredentialError } from "../../credential-error.ts";

/** The error for a file of secrets that is not as it was written. Nothing of it is used, and it stays where it is. */
export function damagedFile(path: string): CredentialError {
  return new CredentialError("bad-vault-file", {
    message: `${path} is damaged, or is not a file of secrets of b24kit. It was not changed.`,
    hint: "Put a copy from a backup in its place, or move it away and sign in again.",
    path,
  });
}
