import { CredentialError } from "../../credential-error.ts";
import { type KeychainReason, keychainReasons } from "./keychain-reason.ts";

/** The error that a call of the keychain becomes. `detail`: the words of the system. */
export function keychainError(reason: KeychainReason, detail: string | undefined): CredentialError {
  return new CredentialError(keychainReasons[reason].error, {
    message: `${keychainMessage(reason, detail)}.`,
    hint: keychainReasons[reason].hint,
  });
}

/** One sentence without a full stop. The words of the system are shown where ours say little. */
export function keychainMessage(reason: KeychainReason, detail: string | undefined): string {
  const saysLittle = reason === "failed" || reason === "refused" || reason === "no-binary";
  const words = saysLittle && detail !== undefined && detail !== "" ? ` (${detail})` : "";
  return `The keychain is not usable: ${keychainReasons[reason].why}${words}`;
}
